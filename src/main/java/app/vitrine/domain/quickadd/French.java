package app.vitrine.domain.quickadd;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.vitrine.domain.quickadd.Meaning.Day;
import app.vitrine.domain.quickadd.Meaning.Time;
import app.vitrine.domain.quickadd.Piece.Need;

/// French: days and times as they are said in France, Belgium, Switzerland and Canada. “mercredi prochain” is the first
/// Wednesday to come, as the dictionaries have it; where that of next week may be meant, both are kept.
final class French {

    private static final Map<String, Integer> MONTHS = Language.numbered("""
            1 janvier, janv., janv
            2 fevrier, fevr., fevr, fev
            3 mars
            4 avril, avr., avr
            5 mai
            6 juin
            7 juillet, juil., juil
            8 aout
            9 septembre, sept., sept
            10 octobre, oct., oct
            11 novembre, nov., nov
            12 decembre, dec., dec""");
    private static final Map<String, Integer> WEEKDAYS = Language.numbered("""
            1 lundi
            2 mardi
            3 mercredi
            4 jeudi
            5 vendredi
            6 samedi
            7 dimanche""");
    private static final Map<String, Integer> NUMBERS = Language.numbered("""
            1 un, une
            2 deux
            3 trois
            4 quatre
            5 cinq
            6 six
            7 sept
            8 huit
            9 neuf
            10 dix
            15 quinze""");

    private static final String DAY = "(?<day>1er|\\d{1,2})";
    private static final String MONTH = "(?<month>" + Language.anyOf(MONTHS) + ")";
    private static final String YEAR = "(?: (?<year>20\\d\\d))?";
    private static final String ANY_WEEKDAY = Language.anyOf(WEEKDAYS);
    private static final String WEEKDAY = "(?<core>(?<weekday>" + ANY_WEEKDAY + "))";
    private static final String COUNT = "(?<count>\\d{1,3}|" + Language.anyOf(NUMBERS) + ")";
    private static final String LE = "(?:pour )?(?:le )?";
    private static final String AT = "(?:(?:a|vers) ?)?";
    private static final String CLOCK = "(?<hour>\\d{1,2}) ?(?:h|heures?)(?: ?(?<minute>\\d\\d))?";
    private static final String ANY_CLOCK = "\\d{1,2} ?(?:h ?(?:\\d\\d)?|:\\d\\d|heures?)";

    static final Language LANGUAGE = new Language(names(), silent(),
            Pattern.compile(
                    "(?:\\b(?:avant|jusqu'a|jusqu'au|jusqu'en|jusque|des|a partir (?:de|du|d')|depuis|apres"
                            + "|entre|d'ici|d'ici a|d'ici au|chaque|tous les|toutes les|dans|en|pendant|durant|toutes|sous)"
                            + " ?(?:le |la )?)$"),
            Pattern.compile("\\b(?:du|de|d') ?$"), Stream.concat(times(), days()).toList(),
            "et|puis|ou|&|\\+|/|,|;|-|·|:|a|le", new Language.Leading("sur|pour|via|dans|en", "en|comme"),
            true);

    private French() {}

    private static Map<String, Integer> names() {
        Map<String, Integer> plain = new HashMap<>(MONTHS);
        plain.putAll(WEEKDAYS);
        plain.put("1er", 1);
        return Language.names(plain, NUMBERS);
    }

    private static List<Pattern> silent() {
        String month = Language.anyOf(MONTHS);
        String end = "(?:1er|\\d{1,2}|" + ANY_WEEKDAY + ")(?: \\d{1,2})?(?: " + month + ")?(?: 20\\d\\d)?";
        return Stream.of(
                // Days that have a name of their own.
                "mardi gras|mercredi des cendres|vendredi (?:saint|noir|fou|13(?! (?:\\d|" + month
                        + ")))|jeudi (?:saint|noir|de l'ascension)"
                        + "|lundi de (?:paques|pentecote)|dimanche (?:de paques|des rameaux)|black friday"
                        + "|cyber monday|giving tuesday|green friday",
                // Spans of days and opening hours.
                "(?:du )?" + end + " au " + end, "entre le " + end + " et le " + end,
                "du " + end + " a " + end,
                ANY_WEEKDAY + " ?(?:-|a) ?" + ANY_WEEKDAY, "\\d{1,2} ?- ?\\d{1,2} " + month,
                "(?:de |entre )?" + ANY_CLOCK + " ?(?:-|a|/|et|au) ?" + ANY_CLOCK,
                // Habits: every Monday, on Mondays.
                "(?:le|les|du|chaque|tous les) " + ANY_WEEKDAY + "s?(?: (?:matin|midi|soir)s?)?"
                        + "(?! (?:\\d|1er|prochain|en huit|en quinze|de la semaine))",
                "chaque (?:jour|semaine|mois)",
                // Lengths of time, always-open, shares.
                "\\d{1,3} ?h(?:eures?)?(?: ?\\d\\d)?(?= (?:de (?!l'apres)|d'|du (?!matin|soir)|chrono))",
                "24 ?h?/ ?(?:24|7)h?|7 ?j?/ ?7 ?j?", "(?:1/2|1/3|2/3|1/4|3/4|1/5|1/8)", "9:16",
                // Noon and midnight that are no time.
                "(?:du|le|les|menus?|formules?|pause|plats?|avant|apres|entre) midi",
                "(?:de|bain de|le) minuit")
                .map(Rule::compile).toList();
    }

    private static Stream<Rule> days() {
        return Stream.of(
                Rule.of(LE + "(?<core>(?<weekday>" + ANY_WEEKDAY + "),? (?:le )?" + DAY + " " + MONTH + YEAR
                        + ")",
                        hit -> new Day(
                                hit.days().date(hit.number("day"), hit.number("month"), hit.find("year"),
                                        hit.weekday())))
                        .certain(),
                Rule.of(LE + "(?<core>" + DAY + " " + MONTH + YEAR + ")", hit -> new Day(hit.days()
                        .date(hit.number("day"), hit.number("month"), hit.find("year")))).certain(),
                Rule.of(LE + "(?<core>(?<weekday>" + ANY_WEEKDAY + ") (?:le )?" + DAY
                        + ")(?! ?(?:h|:|heures?)\\b)",
                        hit -> new Day(hit.days().dayOfMonth(hit.number("day"), hit.weekday()))).certain(),
                Rule.of(LE + "(?<core>(?<year>20\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d))",
                        hit -> new Day(hit.days()
                                .date(hit.number("day"), hit.number("month"), hit.find("year"))))
                        .certain(),
                Rule.of(LE
                        + "(?<core>(?<day>\\d{1,2})(?<sign>[/.])(?<month>\\d{1,2})\\k<sign>(?<year>(?:20)?\\d\\d))",
                        hit -> new Day(hit.days().slashed(hit.number("day"), hit.number("month"),
                                hit.find("year"))))
                        .certain(),
                Rule.of(LE + "(?<core>(?<day>\\d{1,2})/(?<month>\\d{1,2}))", hit -> new Day(hit.days()
                        .slashed(hit.number("day"), hit.number("month"), hit.find("year")))).certain(),
                Rule.of("(?:pour )?(?<core>apres[ -]demain)", hit -> new Day(hit.days().in(2))),
                Rule.of("(?:pour )?(?<core>demain)", hit -> new Day(hit.days().in(1))),
                Rule.of("(?:pour )?(?<core>aujourd'hui|ce soir|ce(?= \\x00)|ce matin|cet apres-midi)",
                        hit -> new Day(hit.days().in(0))),
                Rule.of("(?<core>dans " + COUNT + " jours?)",
                        hit -> new Day(hit.days().inFrenchDays(hit.number("count")))),
                Rule.of("(?<core>dans " + COUNT + " semaines?)",
                        hit -> new Day(hit.days().in(7L * hit.number("count")))),
                Rule.of("(?<core>dans " + COUNT + " mois)",
                        hit -> new Day(hit.days().inMonths(hit.number("count")))),
                Rule.of(LE + WEEKDAY + " de la semaine prochaine|(?:la )?semaine prochaine,? (?<day>"
                        + ANY_WEEKDAY + ")",
                        hit -> new Day(hit.days().ofNextWeek(hit.weekday()))),
                Rule.of(LE + WEEKDAY + " en (?<count>huit|quinze)", hit -> new Day(hit.days()
                        .weeksAfterComing(hit.weekday(), hit.says("count", "huit") ? 1 : 2))),
                Rule.of(LE + WEEKDAY + " prochain", hit -> new Day(hit.days().next(hit.weekday()))),
                Rule.of("(?<core>ce (?<weekday>" + ANY_WEEKDAY + "))",
                        hit -> new Day(hit.days().ofThisWeek(hit.weekday()))),
                Rule.of("(?:pour )?(?<core>(?:la )?semaine prochaine)",
                        hit -> new Day(hit.days().someDayNextWeek())),
                Rule.of("(?:a la |pour la )?(?<core>fin (?:du|de) mois)",
                        hit -> new Day(hit.days().endOfMonth())),
                Rule.of("(?:pour )?" + WEEKDAY + "(?! (?:dernier|passe)\\b)", hit -> new Day(hit.days()
                        .coming(hit.weekday()))).certain(),
                Rule.of("(?:pour )?(?<core>le " + DAY + ")", hit -> new Day(hit.days()
                        .dayOfMonth(hit.number("day")))).needing(Need.AFTER));
    }

    private static Stream<Rule> times() {
        return Stream.of(
                Rule.of(AT + "(?<core>" + CLOCK + " (?:du (?<late>soir)|de l'(?<noon>apres-midi)|du matin))",
                        hit -> new Time(Times.inHalf(hit.number("hour"), hit.numberOr("minute", 0),
                                hit.says("late") || hit.says("noon")))),
                Rule.of("(?:(?<=ce )|(?=soir|matin))(?<core>(?:(?<late>soir)|matin) (?:a )?" + CLOCK + ")",
                        hit -> new Time(Times
                                .inHalf(hit.number("hour"), hit.numberOr("minute", 0), hit.says("late")))),
                Rule.of(AT + "(?<core>" + CLOCK + ")", hit -> new Time(Times.of(hit.number("hour"),
                        hit.numberOr("minute", 0)))),
                Rule.of(AT + "(?<core>(?<hour>\\d{1,2}):(?<minute>\\d\\d))", hit -> new Time(Times
                        .of(hit.number("hour"), hit.number("minute")))),
                Rule.of("(?:a |vers )(?<core>midi et demie?)|(?<noon>midi et demie?)",
                        _ -> new Time(Times.of(12, 30))),
                Rule.of("(?:a |vers )(?<core>midi)|(?<=ce )(?<noon>midi)", _ -> new Time(Times.of(12, 0))),
                Rule.of("(?<core>midi)", _ -> new Time(Times.of(12, 0))).needing(Need.COMPANY),
                Rule.of("(?:a )(?<core>minuit)", _ -> new Time(Times.of(0, 0))),
                Rule.of("(?<core>minuit)", _ -> new Time(Times.of(0, 0))).needing(Need.COMPANY));
    }
}
