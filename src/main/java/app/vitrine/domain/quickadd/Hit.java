package app.vitrine.domain.quickadd;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

import org.jspecify.annotations.Nullable;

/// A rule's words in the sentence, by the names of its groups: `day`, `month`, `year`, `hour`, `minute`, `weekday`,
/// `count`, `nth`.
///
/// @param names see [Language]
record Hit(MatchResult match, Days days, Map<String, Integer> names) {

    private static final Set<String> COUNTED = Set.of("count", "hour", "nth");

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

    /// 03/04, with or without the day of the week, which may decide which it is.
    Meaning slashed() {
        List<LocalDate> dates = days.slashed(number("day"), number("month"), find("year"));
        return new Meaning.Day(says("weekday") ? Days.agreeing(dates, weekday()) : dates);
    }

    boolean says(String group) {
        return words(group) != null;
    }

    boolean says(String group, String words) {
        return words.equals(words(group));
    }

    /// Empty where the group says nothing.
    String text(String group) {
        return Objects.requireNonNullElse(words(group), "");
    }

    private @Nullable String words(String group) {
        return match.namedGroups().containsKey(group) ? match.group(group) : null;
    }

    private Integer number(String group, String words) {
        @Nullable
        Integer named = names.get(COUNTED.contains(group) ? Language.COUNT + words : words);
        return named == null ? Integer.valueOf(words) : named;
    }

    /// Where the words begin that say it, behind their preposition.
    int core() {
        return match.namedGroups().containsKey("core") && match.start("core") >= 0
                ? match.start("core")
                : match.start();
    }
}
