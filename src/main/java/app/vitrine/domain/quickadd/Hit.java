package app.vitrine.domain.quickadd;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

import org.jspecify.annotations.Nullable;

/// A rule's words in the sentence, by the names of its groups: `day`, `month`, `year`, `hour`, `minute`, `weekday`,
/// `count`.
///
/// @param names see [Language]
record Hit(MatchResult match, Days days, Map<String, Integer> names) {

    int number(String group) {
        return find(group).orElseThrow();
    }

    int numberOr(String group, int other) {
        return find(group).orElse(other);
    }

    Optional<Integer> find(String group) {
        return Optional.ofNullable(words(group)).map(words -> number(group, words));
    }

    /// Of the group `weekday`, or of `day` where a rule says it in two places.
    DayOfWeek weekday() {
        return DayOfWeek.of(find("weekday").or(() -> find("day")).orElseThrow());
    }

    boolean says(String group) {
        return words(group) != null;
    }

    boolean says(String group, String words) {
        return words.equals(words(group));
    }

    private @Nullable String words(String group) {
        return match.namedGroups().containsKey(group) ? match.group(group) : null;
    }

    private Integer number(String group, String words) {
        @Nullable
        Integer named = names.get(group.equals("count") ? Language.COUNT + words : words);
        return named == null ? Integer.valueOf(words) : named;
    }

    /// Where the words begin that say it, behind their preposition.
    int core() {
        return match.namedGroups().containsKey("core") && match.start("core") >= 0
                ? match.start("core")
                : match.start();
    }
}
