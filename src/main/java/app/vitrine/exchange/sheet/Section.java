package app.vitrine.exchange.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a title or a section row says of the days below it: a month, a year, a week.
///
/// @param month 1 to 12, or 0
/// @param year or 0
/// @param week the ISO week, or 0
/// @param day a day from which the week runs
record Section(int month, int year, int week, Optional<DayText> day) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");
    private static final Pattern MONTH = Pattern.compile("\\b(" + CalendarWords.MONTH + ")\\b");
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,2})[/.\\-](20\\d{2})(?!\\d)");
    private static final Pattern WEEK = Pattern
            .compile("\\b(?:semaine|sem|week|wk|s|w|kw)[ .]*(?:n[o ]*)?(\\d{1,2})\\b");
    private static final Pattern WEEK_FROM = Pattern
            .compile("\\b(?:semaine|week|sem)\\.?\\s(?:du|of|from|commencing)\\s?:?\\s?(.*)$");

    static Section of(String text) {
        String flat = TimeText.flat(text).replace('_', ' ');
        Matcher year = YEAR.matcher(flat);
        Matcher month = MONTH.matcher(flat);
        Matcher numbers = NUMBERS.matcher(flat);
        Matcher week = WEEK.matcher(flat);
        Matcher from = WEEK_FROM.matcher(flat);
        int found = month.find() ? CalendarWords.month(month.group(1)) : 0;
        if (found == 0 && numbers.find() && Integer.parseInt(numbers.group(1)) <= 12) {
            found = Integer.parseInt(numbers.group(1));
        }
        int number = week.find() ? Integer.parseInt(week.group(1)) : 0;
        return new Section(found, year.find() ? Integer.parseInt(year.group(1)) : 0,
                number <= 53 ? number : 0,
                from.find()
                        ? DayText.parse(from.group(1), DateOrder.DAY_FIRST).filter(DayText::whole)
                        : Optional.empty());
    }

    /// Whether a text that says no more than this is a heading of days.
    static boolean heads(String text) {
        Section section = of(text);
        String left = TimeText.flat(text).replaceAll("\\b(?:" + CalendarWords.MONTH + "|"
                + CalendarWords.WEEKDAY
                + "|semaine|sem|week|wk|du|au|le|of|from|to|planning|mois|month|de|s|w|kw|n|no|st|nd|rd|th|er)\\b|\\d+|[^a-z]",
                "");
        return section.says() && left.length() <= 3;
    }

    boolean says() {
        return month > 0 || year > 0 || week > 0 || day.isPresent();
    }
}
