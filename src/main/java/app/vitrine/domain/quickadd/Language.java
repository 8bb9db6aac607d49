package app.vitrine.domain.quickadd;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How days and times are said in a language. All words are folded: lower case, no accents, straight apostrophes.
///
/// @param names       months (1 to 12), weekdays (1 to 7, from Monday) and, behind [#COUNT], numbers by their words
/// @param silent      what looks like a day or a time but is none: “Black Friday”, opening hours, “24/7”
/// @param deadlines   words before a day or time that make it no day to post on: “until”, “avant”
/// @param belonging   words that join a day to a noun: “of”, “du”
/// @param rules       the longest first: what one has read is not offered to the next
/// @param joining     words between two things that were read, which go with them
/// @param or          the word between two of which one is meant
/// @param leading     words that lead to a channel or a format
/// @param nextIsFirst see [Days]
record Language(Map<String, Integer> names, List<Pattern> silent, Pattern deadlines, Pattern belonging,
        List<Rule> rules, String joining, String or, Leading leading, boolean nextIsFirst) {

    /// Before a number's word among the names: French “sept” is a number and a month.
    static final String COUNT = "#";

    /// @param toChannel before a channel: “on”, “sur”
    /// @param asFormat  before a format said of all channels: “as a”, “en”
    record Leading(String toChannel, String asFormat) {}

    static Language of(QuickContext context) {
        return context.french() ? French.LANGUAGE : English.LANGUAGE;
    }

    /// Names as a pattern, the longer first.
    static String anyOf(Map<String, Integer> names) {
        return names.keySet().stream().sorted((one, other) -> other.length() - one.length())
                .map(name -> name.replace(".", "\\.")).collect(Collectors.joining("|", "(?:", ")"));
    }

    /// Months and weekdays with the numbers that are counted with.
    static Map<String, Integer> names(Map<String, Integer> plain, Map<String, Integer> counts) {
        Map<String, Integer> all = new HashMap<>(plain);
        counts.forEach((word, number) -> all.put(COUNT + word, number));
        return Map.copyOf(all);
    }

    static Map<String, Integer> numbered(String words) {
        return words.lines().map(line -> line.strip().split(" ", 2))
                .flatMap(line -> Pattern.compile(",\\s*").splitAsStream(line[1])
                        .map(word -> Map.entry(word, Integer.valueOf(line[0]))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
