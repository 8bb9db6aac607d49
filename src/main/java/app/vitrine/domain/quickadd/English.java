package app.vitrine.domain.quickadd;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.vitrine.domain.quickadd.Meaning.Day;
import app.vitrine.domain.quickadd.Meaning.Time;
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
            3 wednesday, wed
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
            10 ten""");

    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String NTH = "(?<day>\\d{1,2})(?:st|nd|rd|th)";
    private static final String MONTH = "(?<month>" + Language.anyOf(MONTHS) + ")";
    private static final String YEAR = "(?:,? (?<year>20\\d\\d))?";
    private static final String ANY_WEEKDAY = Language.anyOf(WEEKDAYS);
    private static final String EVERY_WEEKDAY = "(?:" + ANY_WEEKDAY + "|mon|sat|sun)";
    private static final String COUNT = "(?<count>\\d{1,3}|" + Language.anyOf(NUMBERS) + ")";
    private static final String ON = "(?:(?:on|for) )?(?:the )?";
    private static final String AT = "(?:(?:at|@) ?)?";
    private static final String HALF = " ?(?<half>a|p)\\.?m\\b\\.?";
    private static final String ANY_CLOCK = "\\d{1,2}(?:[:.h]\\d\\d)? ?(?:[ap]\\.?m\\.?|h)?";
    private static final String EVENING = "(?<late>afternoon|evening|night)";

    static final Language LANGUAGE = new Language(names(), silent(),
            Pattern.compile("(?:\\b(?:until|till|til|before|by|after|since|from|every|each|between|through"
                    + "|starting|beginning|as of|ends?|ending|last|past|within) (?:on )?(?:the )?)$"),
            Pattern.compile("\\bof $"), Stream.concat(times(), days()).toList(),
            "and|then|or|&|\\+|/|,|;|-|·|:|@|at|on|the",
            new Language.Leading("on|to|via|for|in", "as an?|as|in an?"),
            false);

    private English() {}

    private static Map<String, Integer> names() {
        Map<String, Integer> plain = new HashMap<>(MONTHS);
        plain.putAll(WEEKDAYS);
        plain.putAll(SHORT);
        return Language.names(plain, NUMBERS);
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
                // Spans of days and opening hours.
                EVERY_WEEKDAY + " ?(?:-|to|through|until|till) ?" + EVERY_WEEKDAY,
                "(?:from |between )?(?:the )?" + end + " ?(?:-|to|and|until) ?(?:the )?" + end
                        + " (?:of )?" + month,
                month + " " + end + " ?(?:-|to|until) ?(?:" + month + " )?" + end,
                "(?:from |between )?" + end + " " + month + " ?(?:-|to|and|until) ?" + end + " " + month,
                "(?:from |between )?" + ANY_CLOCK + " ?(?:-|to|and|until|till) ?" + ANY_CLOCK,
                // Habits.
                "(?:every|each) (?:other )?" + EVERY_WEEKDAY, "every (?:day|week|month)",
                "last " + EVERY_WEEKDAY,
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
                Rule.of(ON + "(?<core>" + weekday + ",? (?:the )?" + DAY + " (?:of )?" + MONTH + YEAR + ")",
                        English::weekdayAndDate).certain(),
                Rule.of(ON + "(?<core>" + weekday + ",? " + MONTH + " (?:the )?" + DAY + YEAR + ")",
                        English::weekdayAndDate).certain(),
                Rule.of(ON + "(?<core>" + DAY + " (?:of )?" + MONTH + YEAR + ")", English::date).certain(),
                Rule.of(ON + "(?<core>" + MONTH + " (?:the )?" + DAY + YEAR + ")(?! ?(?:[ap]\\.?m|h)\\b)",
                        English::date).certain(),
                Rule.of(ON + "(?<core>" + weekday + ",? (?:the )?" + NTH + ")", hit -> new Day(hit.days()
                        .dayOfMonth(hit.number("day"), hit.weekday()))).certain(),
                Rule.of(ON + "(?<core>(?<year>20\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d))", English::date)
                        .certain(),
                Rule.of(ON + "(?<core>(?<day>\\d{1,2})(?<sign>[/.])(?<month>\\d{1,2})\\k<sign>"
                        + "(?<year>(?:20)?\\d\\d))", English::slashed).certain(),
                Rule.of(ON + "(?<core>(?<day>\\d{1,2})/(?<month>\\d{1,2}))", English::slashed).certain(),
                Rule.of("(?:for )?(?<core>(?:the )?day after tomorrow)", hit -> new Day(hit.days().in(2))),
                Rule.of("(?:for )?(?<core>tomorrow)", hit -> new Day(hit.days().in(1))),
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
                Rule.of(ON + "(?<core>" + weekday + " week|a week on (?<day>" + EVERY_WEEKDAY + "))",
                        hit -> new Day(hit.days().weeksAfterComing(hit.weekday(), 1))),
                Rule.of(ON + "(?<core>next " + weekday + ")", hit -> new Day(hit.days().next(hit.weekday()))),
                Rule.of(ON + "(?<core>(?:this|coming|this coming) " + weekday + ")",
                        hit -> new Day(hit.days().ofThisWeek(hit.weekday()))),
                Rule.of("(?:for )?(?<core>next week)", hit -> new Day(hit.days().someDayNextWeek())),
                Rule.of("(?:at |by )?(?:the )?(?<core>end of (?:the |this )?month)",
                        hit -> new Day(hit.days().endOfMonth())),
                Rule.of("(?:on|for) (?<core>(?<weekday>mon|sat|sun))(?!')|"
                        + "(?:(?:on|for) )?(?<late>(?<day>"
                        + ANY_WEEKDAY + "))",
                        hit -> new Day(hit.days().coming(java.time.DayOfWeek.of(
                                hit.says("weekday") ? hit.number("weekday") : hit.number("day")))))
                        .certain(),
                Rule.of("(?:on |for )?(?<core>the " + NTH + ")", hit -> new Day(hit.days()
                        .dayOfMonth(hit.number("day")))).needing(Need.AFTER));
    }

    private static Day weekdayAndDate(Hit hit) {
        return new Day(
                hit.days().date(hit.number("day"), hit.number("month"), hit.find("year"), hit.weekday()));
    }

    private static Day date(Hit hit) {
        return new Day(hit.days().date(hit.number("day"), hit.number("month"), hit.find("year")));
    }

    private static Day slashed(Hit hit) {
        return new Day(hit.days().slashed(hit.number("day"), hit.number("month"), hit.find("year")));
    }

    private static Stream<Rule> times() {
        String clock = "(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))?";
        return Stream.of(
                Rule.of(AT + "(?<core>" + clock + HALF + ")", hit -> new Time(Times.half(hit.number("hour"),
                        hit.numberOr("minute", 0), hit.says("half", "p")))),
                Rule.of(AT + "(?<core>" + clock
                        + " (?:in the (?:morning|(?<noon>afternoon|evening))|at (?<late>night)))",
                        hit -> new Time(Times.inHalf(hit.number("hour"), hit.numberOr("minute", 0),
                                hit.says("noon") || hit.says("late")))),
                Rule.of("(?<=tonight |this evening )at (?<core>" + clock + ")", hit -> new Time(
                        Times.inHalf(hit.number("hour"), hit.numberOr("minute", 0), true))),
                Rule.of("(?<core>(?:morning|" + EVENING + ")(?: at|(?= \\d{1,2}:)) " + clock + ")",
                        hit -> new Time(Times.inHalf(hit.number("hour"), hit.numberOr("minute", 0),
                                hit.says("late")))),
                Rule.of(AT + "(?<core>(?<hour>\\d{1,2}):(?<minute>\\d\\d))", hit -> new Time(Times
                        .of(hit.number("hour"), hit.number("minute")))),
                Rule.of(AT + "(?<core>(?<hour>\\d{1,2}) ?h ?(?<minute>\\d\\d)?)", hit -> new Time(Times
                        .of(hit.number("hour"), hit.numberOr("minute", 0)))),
                Rule.of("(?:at|@) ?(?<core>(?<hour>\\d{1,2})(?:\\.(?<minute>00|15|30|45))?)(?: ?o'clock)?",
                        hit -> new Time(Times.anyHalf(hit.number("hour"), hit.numberOr("minute", 0))))
                        .needing(Need.COMPANY_OR_END),
                Rule.of("at (?<core>noon|midday)", _ -> new Time(Times.of(12, 0))),
                Rule.of("(?<core>noon|midday)", _ -> new Time(Times.of(12, 0))).needing(Need.COMPANY),
                Rule.of("at (?<core>midnight)", _ -> new Time(Times.of(0, 0))),
                Rule.of("(?<core>midnight)", _ -> new Time(Times.of(0, 0))).needing(Need.COMPANY));
    }
}
