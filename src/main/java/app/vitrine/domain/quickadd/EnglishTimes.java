package app.vitrine.domain.quickadd;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import app.vitrine.domain.quickadd.Meaning.Time;
import app.vitrine.domain.quickadd.Piece.Need;

/// Times as they are said in English.
final class EnglishTimes {

    private static final String PART = "(?:morning|lunchtime|(?<late>afternoon|evening|night))";
    /// “Saturday morning at 10 am”: what is between the day and the time goes with it.
    private static final String AT = "(?:(?<=day |tomorrow )(?:morning|lunchtime|afternoon|evening|night),? )?"
            + "(?:(?:at|@) ?)?";
    private static final String HALF = " ?(?<half>a|p)\\.?m\\b\\.?";
    private static final String CLOCK = "(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))?";
    private static final String FRACTION = "(?<minute>five|ten|(?:a )?quarter|twenty|twenty-five|half)";

    /// In words or figures.
    private final String hour;
    /// In words.
    private final String said;
    private final String weekday;

    /// @param hours   the words for hours, as a pattern
    /// @param weekday likewise
    EnglishTimes(String hours, String weekday) {
        this.said = "(?<hour>" + hours + ")";
        this.hour = "(?<hour>\\d{1,2}|" + hours + ")";
        this.weekday = weekday;
    }

    Stream<Rule> rules() {
        return Stream.concat(fractions(), figures());
    }

    /// “half past nine”, “a quarter to ten”, British “half nine”.
    private Stream<Rule> fractions() {
        String half = "(?:" + HALF + ")?";
        String inPart = "(?= (?:on )?(?:tomorrow|this|" + weekday + ") " + PART + "\\b)";
        return Stream.of(
                Rule.of("(?:at )?(?<core>" + FRACTION + " (?:past|(?<less>to)) " + hour + ")" + inPart,
                        hit -> new Time(
                                fraction(hit, Times.inHalf(hit.number("hour"), 0, hit.says("late"))))),
                Rule.of("(?:at )?(?<core>" + hour + " ?o'?clock)" + inPart, EnglishTimes::inPart),
                Rule.of("at (?<core>" + said + ")" + inPart, EnglishTimes::inPart),
                Rule.of(AT + "(?<core>" + FRACTION + " (?:past|(?<less>to)) " + hour + half + ")",
                        hit -> new Time(fraction(hit))),
                Rule.of("at (?<core>half " + hour + ")", hit -> new Time(
                        Times.anyHalf(hit.number("hour"), 30))),
                Rule.of("(?<core>half " + said + ")", hit -> new Time(
                        Times.anyHalf(hit.number("hour"), 30))).needing(Need.COMPANY),
                Rule.of(AT + "(?<core>" + said + HALF + ")", hit -> new Time(
                        Times.half(hit.number("hour"), 0, hit.says("half", "p")))),
                Rule.of(AT + "(?<core>" + hour + " ?o'?clock)", hit -> new Time(
                        Times.anyHalf(hit.number("hour"), 0))),
                Rule.of("at (?<core>" + said + ")", hit -> new Time(Times.anyHalf(hit.number("hour"), 0)))
                        .needing(Need.COMPANY_OR_END));
    }

    private static List<LocalTime> fraction(Hit hit) {
        int hour = hit.number("hour");
        return fraction(hit, hit.says("half")
                ? Times.half(hour, 0, hit.says("half", "p"))
                : Times.anyHalf(hour, 0));
    }

    private static List<LocalTime> fraction(Hit hit, List<LocalTime> full) {
        int minutes = switch (hit.text("minute")) {
            case "five" -> 5;
            case "ten" -> 10;
            case "twenty" -> 20;
            case "twenty-five" -> 25;
            case "half" -> 30;
            default -> 15;
        };
        return Times.earlier(full, hit.says("less") ? minutes : -minutes);
    }

    private Stream<Rule> figures() {
        return Stream.of(
                Rule.of(AT + "(?<core>" + CLOCK + HALF + ")", hit -> new Time(Times.half(hit.number("hour"),
                        hit.numberOr("minute", 0), hit.says("half", "p")))),
                Rule.of(AT + "(?<core>" + CLOCK
                        + " (?:in the (?:morning|(?<noon>afternoon|evening))|at (?<late>night)))",
                        hit -> new Time(Times.inHalf(hit.number("hour"), hit.numberOr("minute", 0),
                                hit.says("noon") || hit.says("late")))),
                Rule.of("(?:(?:at|@) ?)?(?<core>" + CLOCK + ")(?= (?:on )?(?:tomorrow|this|" + weekday + ") "
                        + PART + "\\b)", EnglishTimes::inPart),
                Rule.of("(?<=tonight |this evening )at (?<core>" + CLOCK + ")", hit -> new Time(
                        Times.inHalf(hit.number("hour"), hit.numberOr("minute", 0), true))),
                Rule.of("(?<core>" + PART + "(?: at|(?= \\d{1,2}:)) " + CLOCK + ")", EnglishTimes::inPart),
                Rule.of(AT + "(?<core>(?<hour>\\d{1,2}):(?<minute>\\d\\d))", hit -> new Time(Times
                        .of(hit.number("hour"), hit.number("minute")))),
                Rule.of(AT + "(?<core>(?<hour>\\d{1,2}) ?h ?(?<minute>\\d\\d)?)", hit -> new Time(Times
                        .of(hit.number("hour"), hit.numberOr("minute", 0)))),
                Rule.of("(?:at|@) ?(?<core>(?<hour>\\d{1,2})(?:\\.(?<minute>00|15|30|45))?)",
                        hit -> new Time(Times.anyHalf(hit.number("hour"), hit.numberOr("minute", 0))))
                        .needing(Need.COMPANY_OR_END),
                Rule.of("at (?<core>noon|midday)", _ -> new Time(Times.of(12, 0))),
                Rule.of("(?<core>noon|midday)", _ -> new Time(Times.of(12, 0))).needing(Need.COMPANY),
                Rule.of("at (?<core>midnight)", _ -> new Time(Times.of(0, 0))),
                Rule.of("(?<core>midnight)", _ -> new Time(Times.of(0, 0))).needing(Need.COMPANY));
    }

    private static Time inPart(Hit hit) {
        return new Time(Times.inHalf(hit.number("hour"), hit.numberOr("minute", 0), hit.says("late")));
    }
}
