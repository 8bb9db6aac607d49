package app.vitrine.exchange.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A week as it is written in the place of a day: "Semaine 2 décembre", "week 49", "début janvier", "mi-mars".
///
/// @param number the week of the month where a month is named and it is at most 6, else the ISO week
/// @param month  1 to 12, or 0
/// @param year   or 0
record WeekText(int number, int month, int year) {

    private static final int LAST_OF_MONTH = 6;
    private static final Pattern NUMBERED = Pattern
            .compile("\\b(?:semaines?|sem|weeks?|wk|s|w|kw)[ .]*(?:n[o°]? ?)?(\\d{1,2})\\b");
    private static final Pattern ORDINAL = Pattern
            .compile("\\b(\\d)(?:ere|er|e|eme|st|nd|rd|th) (?:semaine|sem|week)\\b");
    private static final Pattern PART = Pattern
            .compile("^(debut|mi|fin|courant|early|beginning of|mid|late|end of)\\b");

    static Optional<WeekText> parse(String text) {
        String flat = TimeText.flat(text).replaceAll("[-–/]", " ");
        Section section = Section.of(flat);
        Matcher matcher = NUMBERED.matcher(flat);
        boolean found = matcher.find() || matcher.usePattern(ORDINAL).reset().find();
        if (found) {
            int number = Integer.parseInt(matcher.group(1));
            return number < 1 || number > 53
                    ? Optional.empty()
                    : Optional.of(new WeekText(number, section.month(), section.year()));
        }
        Matcher part = PART.matcher(flat);
        boolean named = part.find();
        return section.month() > 0 && (named || Section.heads(flat))
                ? Optional
                        .of(new WeekText(named ? weekOf(part.group(1)) : 1, section.month(), section.year()))
                : Optional.empty();
    }

    private static int weekOf(String part) {
        return switch (part) {
            case "mi", "mid" -> 3;
            case "fin", "late", "end of" -> 4;
            default -> 1;
        };
    }

    /// Whether it is counted from the beginning of its month.
    boolean ofMonth() {
        return number <= LAST_OF_MONTH;
    }
}
