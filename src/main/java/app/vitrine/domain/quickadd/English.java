package app.vitrine.domain.quickadd;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.vitrine.domain.quickadd.Meaning.Day;
import app.vitrine.domain.quickadd.Piece.Need;

/// English: days and times as they are said in Britain and America. “next Wednesday” is that of next week; where the
/// first to come may be meant, both are kept.
final class English {

    private static final Map<String, Integer> MONTHS = Language.numbered("""
            1 january, jan., jan
            2 february, feb., feb
            3 march, mar., mar
            4 april, apr., apr
            5 may
            6 june, jun., jun
            7 july, jul., jul
            8 august, aug., aug
            9 september, sept., sept, sep., sep
            10 october, oct., oct
            11 november, nov., nov
            12 december, dec., dec""");
    private static final Map<String, Integer> WEEKDAYS = Language.numbered("""
            1 monday
            2 tuesday, tues, tue
            3 wednesday, wednsday, weds, wed
            4 thursday, thurs, thur, thu
            5 friday, fri
            6 saturday
            7 sunday""");
    /// Short names that are words as well: only beside a date or behind “on”, “next”, “this”.
    private static final Map<String, Integer> SHORT = Language.numbered("""
            1 mon
            6 sat
            7 sun""");
    private static final Map<String, Integer> NUMBERS = Language.numbered("""
            1 a, an, one
            2 two
            3 three
            4 four
            5 five
            6 six
            7 seven
            8 eight
            9 nine
            10 ten
            11 eleven
            12 twelve""");
    private static final Map<String, Integer> ORDINALS = Language.numbered("""
            1 first, 1st
            2 second, 2nd
            3 third, 3rd
            4 fourth, 4th
            -1 last""");
    /// The numbers that are hours: “a nine” is none.
    private static final Map<String, Integer> HOURS = Language.numbered("""
            1 one
            2 two
            3 three
            4 four
            5 five
            6 six
            7 seven
            8 eight
            9 nine
            10 ten
            11 eleven
            12 twelve""");

    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String NTH = "(?<day>\\d{1,2})(?:st|nd|rd|th)";
    private static final String MONTH = "(?<month>" + Language.anyOf(MONTHS) + ")";
    private static final String YEAR = "(?:,? (?<year>20\\d\\d))?";
    private static final String ANY_WEEKDAY = Language.anyOf(WEEKDAYS);
    private static final String EVERY_WEEKDAY = "(?:" + ANY_WEEKDAY + "|mon|sat|sun)";
    private static final String COUNT = "(?<count>\\d{1,3}|" + Language.anyOf(NUMBERS) + ")";
    private static final String ON = "(?:(?:on|for) )?(?:the )?";
    private static final String ANY_CLOCK = "\\d{1,2}(?:[:.h]\\d\\d)? ?(?:[ap]\\.?m\\.?|h)?";
    private static final String PART = " (?:morning|lunchtime|afternoon|evening|night)";
    private static final String TOMORROW = "(?:tomorrow|tommorow|tomorow|tommorrow|tmrw|tmr)";
    private static final String ORDINAL = "(?<nth>" + Language.anyOf(ORDINALS) + ")";
    private static final String WEEKS = "(?:(?<count>\\d{1,2}|" + Language.anyOf(NUMBERS)
            + ") weeks?|(?<late>(?:a )?fortnight))";

    static final Language LANGUAGE = new Language(names(), silent(),
            Pattern.compile("(?:\\b(?:until|till|til|before|by|after|since|from|every|each|between|through"
                    + "|starting|beginning|as of|due|no later than|not|except|excluding|ends?|ending|last|past|within) (?:on )?(?:the )?)$"),
            Pattern.compile("\\bof $"), Stream.concat(
                    new EnglishTimes(Language.anyOf(HOURS), EVERY_WEEKDAY).rules(), days()).toList(),
            "and|then|or|&|\\+|/|,|;|-|·|:|@|at|on|the", "or",
            new Language.Leading("on|to|via|for|in", "as an?|as|in an?"),
            false);

    private English() {}

    private static Map<String, Integer> names() {
        Map<String, Integer> plain = new HashMap<>(MONTHS);
        plain.putAll(WEEKDAYS);
        plain.putAll(SHORT);
        Map<String, Integer> counts = new HashMap<>(NUMBERS);
        counts.putAll(ORDINALS);
        return Language.names(plain, counts);
    }

    private static List<Pattern> silent() {
        String month = Language.anyOf(MONTHS);
        String end = "\\d{1,2}(?:st|nd|rd|th)?";
        return Stream.of(
                // Days that have a name of their own.
                "(?:black|good|casual|green) friday|friday the 13th|(?:cyber|easter|whit|bank holiday|blue) monday"
                        + "|(?:giving|shrove|taco|pancake) tuesday|ash wednesday|(?:maundy|throwback) thursday"
                        + "|small business saturday|(?:easter|palm|mothering|super bowl) sunday"
                        + "|sunday (?:roast|brunch|lunch|best)|monday motivation|wednesday wisdom",
                // What people wish each other.
                "(?:happy|merry|lovely|fabulous|fantastic) " + EVERY_WEEKDAY, "may the (?:4th|fourth)",
                // Marks of so many stars.
                "\\d{1,2}(?:\\.\\d)?/(?:5|10|20) stars?",
                "(?:rated|rating|scored?) (?:of )?\\d{1,2}(?:\\.\\d)?/(?:5|10|20)",
                // Spans of days and opening hours.
                EVERY_WEEKDAY + " ?(?:-|/|to|through|until|till) ?" + EVERY_WEEKDAY,
                "between " + EVERY_WEEKDAY + " and " + EVERY_WEEKDAY,
                "(?:from |between )?(?:the )?" + end + " ?(?:-|to|and|until) ?(?:the )?" + end
                        + " (?:of )?" + month,
                month + " " + end + " ?(?:-|to|until) ?(?:" + month + " )?" + end,
                "(?:from |between )?" + end + " " + month + " ?(?:-|to|and|until) ?" + end + " " + month,
                "(?:from |between )?" + ANY_CLOCK + " ?(?:-|to|and|until|till) ?" + ANY_CLOCK,
                // Habits.
                "(?:every|each) (?:(?:other|"
                        + Language.anyOf(ORDINALS) + ") )?" + EVERY_WEEKDAY + "(?: of the month)?",
                "every (?:day|week|month)",
                Language.anyOf(ORDINALS) + " " + EVERY_WEEKDAY + "(?! (?:of|in) (?:" + month
                        + "|(?:the|this|next) month))",
                // Always-open, shares, pictures upright.
                "24 ?h?/ ?(?:24|7)h?|7/7", "(?:1/2|1/3|2/3|1/4|3/4|1/5|1/8)", "9:16",
                // Ordinals that count things.
                end + " (?:of (?!" + month
                        + "|the month)\\w+|floor|anniversary|birthday|edition|street|avenue"
                        + "|place|century|year|time)")
                .map(Rule::compile).toList();
    }

    private static Stream<Rule> days() {
        String weekday = "(?<weekday>" + EVERY_WEEKDAY + ")\\.?";
        return Stream.of(
                Rule.of(ON + "(?<core>" + ORDINAL + " (?<weekday>" + EVERY_WEEKDAY + ") (?:of|in) " + MONTH
                        + ")",
                        hit -> new Day(
                                hit.days().nth(hit.number("nth"), hit.weekday(), hit.find("month"), 0))),
                Rule.of(ON + "(?<core>" + ORDINAL + " (?<weekday>" + EVERY_WEEKDAY
                        + ") (?:of|in) (?:(?:the|this)|(?<late>next)) month)",
                        hit -> new Day(hit.days().nth(hit.number("nth"), hit.weekday(), Optional.empty(),
                                hit.says("late") ? 1 : 0))),
                Rule.of(ON + "(?<core>" + weekday + ",? (?:the )?" + DAY + " (?:of )?" + MONTH + YEAR + ")",
                        English::weekdayAndDate).certain(),
                Rule.of(ON + "(?<core>" + weekday + ",? " + MONTH + " (?:the )?" + DAY + YEAR + ")",
                        English::weekdayAndDate).certain(),
                Rule.of(ON + "(?<core>" + DAY + " (?:of )?" + MONTH + YEAR + ")", English::date).certain(),
                Rule.of(ON + "(?<core>" + MONTH + " (?:the )?" + DAY + YEAR + ")(?! ?(?:[ap]\\.?m|h)\\b)",
                        English::date).certain(),
                Rule.of(ON + "(?<core>" + weekday + ",? (?:the )?" + NTH + ")", hit -> new Day(hit.days()
                        .dayOfMonth(hit.number("day"), hit.weekday()))).certain(),
                Rule.of(ON + "(?<core>(?<year>20\\d\\d)(?<sign>[-/])(?<month>\\d\\d)\\k<sign>(?<day>\\d\\d))",
                        English::date)
                        .certain(),
                Rule.of(ON + "(?:" + weekday
                        + ",? )?(?<core>(?<day>\\d{1,2})(?<sign>[/.\\-])(?<month>\\d{1,2})"
                        + "\\k<sign>(?<year>(?:20)?\\d\\d))", Hit::slashed).certain(),
                Rule.of(ON + "(?:" + weekday + ",? )?(?<core>(?<day>\\d{1,2})/(?<month>\\d{1,2}))",
                        Hit::slashed).certain(),
                Rule.of("(?:for |in )?(?<core>" + WEEKS + " (?:from )?(?:today|now|(?<noon>tomorrow)))",
                        hit -> new Day(hit.days().in(hit.says("noon") ? 1 : 0, weeks(hit)))),
                Rule.of("(?:for |in )?(?<core>" + WEEKS + " (?:on|from) (?<weekday>" + EVERY_WEEKDAY + "))",
                        hit -> new Day(hit.days().weeksAfterComing(hit.weekday(), weeks(hit)))),
                Rule.of("(?<core>in a fortnight|a fortnight from now)", hit -> new Day(hit.days().in(14))),
                Rule.of("(?<core>" + COUNT + " days? from (?:now|today))",
                        hit -> new Day(hit.days().in(hit.number("count")))),
                Rule.of("(?<core>" + COUNT + " months? from (?:now|today))",
                        hit -> new Day(hit.days().inMonths(hit.number("count")))),
                Rule.of("(?<=\\x01 )(?:on )?(?<core>(?:" + TOMORROW + "|(?<weekday>" + EVERY_WEEKDAY + "))"
                        + PART
                        + ")",
                        hit -> new Day(hit.says("weekday")
                                ? hit.days().coming(hit.weekday())
                                : hit.days().in(1))),
                Rule.of("(?:for )?(?<core>(?:the )?day after tomorrow)", hit -> new Day(hit.days().in(2))),
                Rule.of("(?:for )?(?<core>" + TOMORROW + ")", hit -> new Day(hit.days().in(1))),
                Rule.of("(?:for )?(?<core>today|tonight|this (?:morning|afternoon|evening))",
                        hit -> new Day(hit.days().in(0))),
                Rule.of("(?<core>in " + COUNT + " days?)",
                        hit -> new Day(hit.days().in(hit.number("count")))),
                Rule.of("(?<core>in " + COUNT + " weeks?)",
                        hit -> new Day(hit.days().in(7L * hit.number("count")))),
                Rule.of("(?<core>in " + COUNT + " months?)",
                        hit -> new Day(hit.days().inMonths(hit.number("count")))),
                Rule.of(ON + "(?<core>" + weekday + " (?:of )?next week)|(?<late>next week,? (?:on )?(?<day>"
                        + EVERY_WEEKDAY + "))",
                        hit -> new Day(hit.days().ofNextWeek(java.time.DayOfWeek.of(
                                hit.says("weekday") ? hit.number("weekday") : hit.number("day"))))),
                Rule.of(ON + "(?<core>" + weekday + " week)",
                        hit -> new Day(hit.days().weeksAfterComing(hit.weekday(), 1))),
                Rule.of(ON + "(?<core>next " + weekday + ")", hit -> new Day(hit.days().next(hit.weekday()))),
                Rule.of(ON + "(?<core>(?:this|coming|this coming) " + weekday + ")",
                        hit -> new Day(hit.days().ofThisWeek(hit.weekday()))),
                Rule.of("(?:for )?(?<core>next week)", hit -> new Day(hit.days().someDayNextWeek())),
                Rule.of(ON + "(?<core>last day of (?:the|this) month)",
                        hit -> new Day(hit.days().endOfMonth())),
                Rule.of(ON + "(?<core>last day of " + MONTH + YEAR + ")",
                        hit -> new Day(hit.days().endOf(hit.number("month"), hit.find("year")))),
                named("christmas eve", 24, 12), named("christmas day", 25, 12), named("boxing day", 26, 12),
                named("new year'?s eve", 31, 12), named("new year'?s day", 1, 1),
                named("(?:saint |st\\.? )?valentine'?s day", 14, 2), named("hallowe'?en", 31, 10),
                Rule.of("(?:at |by )?(?:the )?(?<core>end of (?:the |this )?month)",
                        hit -> new Day(hit.days().endOfMonth())),
                Rule.of("(?<!the )(?<!we )(?<!they )(?<core>(?<weekday>mon|sat|sun)\\.?)(?=,? (?:at )?\\x01)",
                        hit -> new Day(hit.days().coming(hit.weekday()))).certain(),
                Rule.of("(?:on|for) (?<core>(?<weekday>mon|sat|sun))(?!')|"
                        + "(?:(?:on|for) )?(?<late>(?<day>"
                        + ANY_WEEKDAY + "))",
                        hit -> new Day(hit.days().coming(java.time.DayOfWeek.of(
                                hit.says("weekday") ? hit.number("weekday") : hit.number("day")))))
                        .certain(),
                Rule.of("(?:on |for )?(?<core>the " + NTH + ")", hit -> new Day(hit.days()
                        .dayOfMonth(hit.number("day")))).needing(Need.AFTER));
    }

    private static Rule named(String name, int day, int month) {
        return Rule
                .of("on (?<core>" + name + ")", hit -> new Day(hit.days().date(day, month, Optional.empty())))
                .staying();
    }

    private static Day weekdayAndDate(Hit hit) {
        return new Day(
                hit.days().date(hit.number("day"), hit.number("month"), hit.find("year"), hit.weekday()));
    }

    private static Day date(Hit hit) {
        return new Day(hit.days().date(hit.number("day"), hit.number("month"), hit.find("year")));
    }

    private static int weeks(Hit hit) {
        return hit.says("late") ? 2 : hit.number("count");
    }
}
