package app.vitrine.domain.quickadd;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import app.vitrine.domain.quickadd.Meaning.Time;
import app.vitrine.domain.quickadd.Piece.Need;

/// Times as they are said in French.
final class FrenchTimes {

    private static final String AT = "(?:(?:a|vers) ?)?";
    private static final String PAST = "(?: et (?<half>demie?)| et (?<quarter>quart)| moins (?:le )?(?<less>quart))?"
            + "(?: (?:pile|tapantes?|precises?))?";
    private static final String WRITTEN = "(?<hour>\\d{1,2}) ?(?:h|heures?)(?: ?(?<minute>\\d\\d))?" + PAST;
    private static final String PART = "(?:(?<late>soir|apres-midi)|matin)";

    /// In words: “neuf heures et demie”.
    private final String said;
    private final String weekday;

    /// @param hours   the words for hours, as a pattern
    /// @param weekday likewise
    FrenchTimes(String hours, String weekday) {
        this.said = "(?<hour>" + hours + ") heures?" + PAST;
        this.weekday = weekday;
    }

    Stream<Rule> rules() {
        return Stream.concat(Stream.of(WRITTEN, said).flatMap(this::inPartOfDay), Stream.of(
                Rule.of(AT + "(?<core>" + WRITTEN + ")", hit -> new Time(clock(hit))),
                Rule.of("(?:a|vers) (?<core>" + said + ")", hit -> new Time(clock(hit))),
                Rule.of("(?<core>" + said + ")", hit -> new Time(clock(hit))).needing(Need.COMPANY),
                Rule.of(AT + "(?<core>(?<hour>\\d{1,2}):(?<minute>\\d\\d))", hit -> new Time(Times
                        .of(hit.number("hour"), hit.number("minute")))),
                Rule.of(AT + "(?<core>midi et (?:demie?|(?<quarter>quart)))",
                        hit -> new Time(Times.of(12, hit.says("quarter") ? 15 : 30))),
                Rule.of("(?:a |vers )(?<core>midi(?: (?:pile|precis))?)|(?<=ce )(?<noon>midi)",
                        _ -> new Time(Times.of(12, 0))),
                Rule.of("(?<core>midi)", _ -> new Time(Times.of(12, 0))).needing(Need.COMPANY),
                Rule.of("(?:a )(?<core>minuit(?: pile)?)", _ -> new Time(Times.of(0, 0))),
                Rule.of("(?<core>minuit)", _ -> new Time(Times.of(0, 0))).needing(Need.COMPANY)));
    }

    /// “8h du soir”, “soir à 8h”, “8h demain soir”.
    private Stream<Rule> inPartOfDay(String clock) {
        return Stream.of(
                Rule.of(AT + "(?<core>" + clock + " (?:du (?<late>soir)|de l'(?<noon>apres-midi)|du matin))",
                        hit -> new Time(half(hit, hit.says("late") || hit.says("noon")))),
                Rule.of("(?:(?<=ce )|(?<=cet )|(?=soir|matin|apres))(?<core>" + PART + " (?:a |vers )?"
                        + clock
                        + ")", hit -> new Time(half(hit, hit.says("late")))),
                Rule.of(AT + "(?<core>" + clock + ")(?= (?:demain|" + weekday + "|cet?) " + PART
                        + "(?![\\p{L}-]))", hit -> new Time(half(hit, hit.says("late")))));
    }

    private static List<LocalTime> clock(Hit hit) {
        return past(hit, Times.of(hit.number("hour"), minute(hit)));
    }

    private static List<LocalTime> half(Hit hit, boolean late) {
        return past(hit, Times.inHalf(hit.number("hour"), minute(hit), late));
    }

    private static List<LocalTime> past(Hit hit, List<LocalTime> times) {
        return hit.says("less") ? Times.earlier(times, 15) : times;
    }

    private static int minute(Hit hit) {
        if (hit.says("half")) {
            return 30;
        }
        return hit.says("quarter") ? 15 : hit.numberOr("minute", 0);
    }
}
