package app.vitrine.domain.quickadd;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.vitrine.domain.quickadd.Meaning.Day;
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
            3 mercredi, mecredi
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
            11 onze
            12 douze
            15 quinze""");
    private static final Map<String, Integer> ORDINALS = Language.numbered("""
            1 premier, 1er
            2 deuxieme, second, 2e
            3 troisieme, 3e
            4 quatrieme, 4e
            -1 dernier""");
    /// Short names that are words as well: only beside a date.
    private static final Map<String, Integer> SHORT = Language.numbered("""
            1 lun
            2 mar
            3 mer
            4 jeu
            5 ven
            6 sam
            7 dim""");

    private static final String DAY = "(?<day>1er|\\d{1,2})";
    private static final String MONTH = "(?<month>" + Language.anyOf(MONTHS) + ")";
    private static final String YEAR = "(?: (?<year>20\\d\\d))?";
    private static final String ANY_WEEKDAY = Language.anyOf(WEEKDAYS);
    private static final String WEEKDAY = "(?<core>(?<weekday>" + ANY_WEEKDAY + "))";
    private static final String COUNT = "(?<count>\\d{1,3}|" + Language.anyOf(NUMBERS) + ")";
    private static final String NTH = "(?<nth>" + Language.anyOf(ORDINALS) + ")";
    private static final String LE = "(?:pour )?(?:le )?";
    private static final String ANY_CLOCK = "(?:\\d{1,2} ?(?:h ?(?:\\d\\d)?|:\\d\\d|heures?)|"
            + Language.anyOf(NUMBERS) + " heures?)";
    private static final String NEAR = "(?<weekday>" + ANY_WEEKDAY + "|" + Language.anyOf(SHORT) + "\\.?)";
    private static final String SURE = "(?<weekday>" + ANY_WEEKDAY + "|" + Language.anyOf(SHORT) + "\\.)";
    private static final String LATER = "(?: au(?= \\x01))?";

    static final Language LANGUAGE = new Language(names(), silent(),
            Pattern.compile(
                    "(?:\\b(?:avant|sauf|pas|hors|excepte|au plus tard|jusqu'a|jusqu'au|jusqu'en|jusque|des|a partir (?:de|du|d')|depuis|apres"
                            + "|entre|d'ici|d'ici a|d'ici au|chaque|tous les|toutes les|dans|en|pendant|durant|toutes|sous)"
                            + " ?(?:le |la )?)$"),
            Pattern.compile("\\b(?:du|de|d') ?$"), Stream.concat(
                    new FrenchTimes(Language.anyOf(NUMBERS), ANY_WEEKDAY).rules(), days()).toList(),
            "et|puis|ou|&|\\+|/|,|;|-|·|:|a|le", "ou",
            new Language.Leading("sur|pour|via|dans|en", "en|comme"),
            true);

    private French() {}

    private static Map<String, Integer> names() {
        Map<String, Integer> plain = new HashMap<>(MONTHS);
        plain.putAll(WEEKDAYS);
        SHORT.forEach((word, number) -> {
            plain.put(word, number);
            plain.put(word + ".", number);
        });
        plain.put("1er", 1);
        Map<String, Integer> counts = new HashMap<>(NUMBERS);
        counts.putAll(ORDINALS);
        return Language.names(plain, counts);
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
                // Addresses and marks.
                "(?:rue|place|avenue|boulevard|quai|cours|square|pont|impasse|allee) du (?:1er|\\d{1,2}) "
                        + month,
                "(?:\\d{1,2}(?:[.,]\\d)?/(?:5|10|20) etoiles?|notee?s? (?:de )?\\d{1,2}(?:[.,]\\d)?/(?:5|10|20))",
                // Spans of days and opening hours.
                "(?:du )?" + end + " au " + end, "entre le " + end + " et le " + end,
                "du " + end + " a " + end, "entre " + ANY_WEEKDAY + " et " + ANY_WEEKDAY,
                "de \\d{1,2} a \\d{1,2} ?(?:h|heures)",
                ANY_WEEKDAY + " ?(?:-|/|a) ?" + ANY_WEEKDAY,
                "(?:les )?\\d{1,2}(?:, ?\\d{1,2})* ?(?:et|ou|&) ?(?:1er|\\d{1,2}) " + month,
                "\\d{1,2} ?- ?\\d{1,2} " + month,
                "(?:de |entre )?" + ANY_CLOCK + " ?(?:-|a|/|et|au) ?" + ANY_CLOCK,
                // What people wish each other, and what cannot do without its day.
                "(?:a|bon|joyeux|beau|doux|super|mon|ton) (?:" + ANY_WEEKDAY + "|demain)",
                "c'est (?:pour )?(?:" + ANY_WEEKDAY + "|demain|aujourd'hui)",
                // Habits: every Monday, on Mondays.
                "(?:tous les|chaque) (?:" + Language.anyOf(ORDINALS) + "s?) " + ANY_WEEKDAY
                        + "s?(?: du mois)?",
                Language.anyOf(ORDINALS) + " " + ANY_WEEKDAY + "(?! (?:du mois|(?:de |d'|en )" + month + "))",
                "(?:le|les|du|chaque|tous les) " + ANY_WEEKDAY + "s?(?: (?:matin|midi|soir)s?)?"
                        + "(?! (?:\\d|1er|prochain|en huit|en quinze|de la semaine))",
                "chaque (?:jour|semaine|mois)",
                // Lengths of time, always-open, shares.
                "(?:\\d{1,3} ?h(?:eures?)?(?: ?\\d\\d)?|" + Language.anyOf(NUMBERS) + " heures?)"
                        + "(?= (?:de (?!l'apres)|d'|du (?!matin|soir)|chrono))",
                "dans " + COUNT + " (?:jours?|semaines?|mois) et demie?",
                "24 ?h?/ ?(?:24|7)h?|7 ?j?/ ?7 ?j?", "(?:1/2|1/3|2/3|1/4|3/4|1/5|1/8)", "9:16",
                // Noon and midnight that are no time.
                "(?:du|le|les|menus?|formules?|pause|plats?|avant|apres|entre) midi",
                "(?:de|bain de|le) minuit")
                .map(Rule::compile).toList();
    }

    private static Stream<Rule> days() {
        return Stream.of(
                Rule.of("(?:le )?(?<core>" + NTH + " (?<weekday>" + ANY_WEEKDAY + ") (?:de |d'|en )" + MONTH
                        + ")",
                        hit -> new Day(
                                hit.days().nth(hit.number("nth"), hit.weekday(), hit.find("month"), 0))),
                Rule.of("(?:le )?(?<core>" + NTH + " (?<weekday>" + ANY_WEEKDAY
                        + ") du mois(?<late> prochain)?)",
                        hit -> new Day(hit.days().nth(hit.number("nth"), hit.weekday(), Optional.empty(),
                                hit.says("late") ? 1 : 0))),
                Rule.of(LE + "(?<core>" + NEAR + ",? (?:le )?" + DAY + " " + MONTH + YEAR + ")",
                        hit -> new Day(
                                hit.days().date(hit.number("day"), hit.number("month"), hit.find("year"),
                                        hit.weekday())))
                        .certain(),
                Rule.of(LE + "(?<core>" + DAY + " " + MONTH + YEAR + LATER + ")", hit -> new Day(hit.days()
                        .date(hit.number("day"), hit.number("month"), hit.find("year")))).certain(),
                Rule.of(LE + "(?<core>" + SURE + " (?:le )?" + DAY + ")(?! ?(?:h|:|heures?)\\b)",
                        French::near)
                        .certain(),
                Rule.of("(?<core>" + NEAR + " " + DAY + ")(?! ?(?:h|:|heures?)\\b)", French::near)
                        .needing(Need.AFTER),
                Rule.of("(?<core>(?<weekday>(?:lun|ven|sam|dim)\\.?|(?:mar|mer|jeu)\\.))(?=,? (?:a )?\\x01)",
                        hit -> new Day(hit.days().coming(hit.weekday()))),
                Rule.of(LE + "(?<core>(?<year>20\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d))",
                        hit -> new Day(hit.days()
                                .date(hit.number("day"), hit.number("month"), hit.find("year"))))
                        .certain(),
                Rule.of(LE + "(?:" + NEAR
                        + ",? (?:le )?)?(?<core>(?<day>\\d{1,2})(?<sign>[/.\\-])(?<month>\\d{1,2})"
                        + "\\k<sign>(?<year>(?:20)?\\d\\d))", Hit::slashed).certain(),
                Rule.of(LE + "(?:" + NEAR + ",? (?:le )?)?(?<core>(?<day>\\d{1,2})/(?<month>\\d{1,2}))",
                        Hit::slashed).certain(),
                Rule.of("(?:(?:pour|d') ?)?(?<core>(?:aujourd'?hui|(?<late>demain)) en (?:huit|8|(?<noon>quinze|15)))",
                        hit -> new Day(hit.days().in(hit.says("late") ? 1 : 0, hit.says("noon") ? 2 : 1))),
                Rule.of("(?<=\\x01 )(?<core>(?:demain|(?<weekday>" + ANY_WEEKDAY
                        + ")) (?:matin|soir|apres-midi))(?!-)",
                        hit -> new Day(hit.says("weekday")
                                ? hit.days().coming(hit.weekday())
                                : hit.days().in(1))),
                Rule.of("(?:pour )?(?<core>apres[ -]demain)", hit -> new Day(hit.days().in(2))),
                Rule.of("(?:pour )?(?<core>demain)", hit -> new Day(hit.days().in(1))),
                Rule.of("(?:pour )?(?<core>aujourd'?hui|ce soir|cet?(?= \\x01)|ce matin|cet apres-midi)",
                        hit -> new Day(hit.days().in(0))),
                Rule.of("(?<core>dans " + COUNT + " jours?)",
                        hit -> new Day(hit.days().inFrenchDays(hit.number("count")))),
                Rule.of("(?<core>dans une quinzaine)", hit -> new Day(hit.days().inFrenchDays(15))),
                Rule.of("(?<core>dans " + COUNT + " semaines?)",
                        hit -> new Day(hit.days().in(7L * hit.number("count")))),
                Rule.of("(?<core>dans " + COUNT + " mois)",
                        hit -> new Day(hit.days().inMonths(hit.number("count")))),
                Rule.of(LE + WEEKDAY + " de la semaine prochaine|(?:la )?semaine prochaine,? (?<day>"
                        + ANY_WEEKDAY + ")",
                        hit -> new Day(hit.days().ofNextWeek(hit.weekday()))),
                Rule.of(LE + WEEKDAY + " en (?:huit|8|(?<late>quinze|15))", hit -> new Day(hit.days()
                        .weeksAfterComing(hit.weekday(), hit.says("late") ? 2 : 1))),
                Rule.of(LE + WEEKDAY + " prochain", hit -> new Day(hit.days().next(hit.weekday()))),
                Rule.of("(?<core>ce (?<weekday>" + ANY_WEEKDAY + "))",
                        hit -> new Day(hit.days().ofThisWeek(hit.weekday()))),
                Rule.of("(?:pour )?(?<core>(?:la )?semaine prochaine)",
                        hit -> new Day(hit.days().someDayNextWeek())),
                Rule.of("(?:le )?(?<core>dernier jour du mois)", hit -> new Day(hit.days().endOfMonth())),
                Rule.of("(?:le )?(?<core>dernier jour (?:de |d')" + MONTH + YEAR + ")",
                        hit -> new Day(hit.days().endOf(hit.number("month"), hit.find("year")))),
                named("la veille de noel", 24, 12), named("(?:le jour de|a) noel", 25, 12),
                named("(?:a )?la saint[- ]sylvestre", 31, 12), named("le jour de l'an", 1, 1),
                named("a la saint[- ]valentin", 14, 2), named("a halloween", 31, 10),
                Rule.of("(?:a la |pour la )?(?<core>fin (?:du|de) mois)",
                        hit -> new Day(hit.days().endOfMonth())),
                Rule.of("(?:pour )?" + WEEKDAY + "(?! (?:dernier|passe)\\b)", hit -> new Day(hit.days()
                        .coming(hit.weekday()))).certain(),
                Rule.of("(?:pour )?(?<core>le " + DAY + "(?: au(?= \\x01)|(?= au (?:matin|soir))))",
                        French::dayOfMonth),
                Rule.of("(?:pour )?(?<core>le " + DAY + ")", French::dayOfMonth).needing(Need.AFTER));
    }

    private static Rule named(String name, int day, int month) {
        return Rule.of(name, hit -> new Day(hit.days().date(day, month, Optional.empty()))).staying();
    }

    private static Day near(Hit hit) {
        return new Day(hit.days().dayOfMonth(hit.number("day"), hit.weekday()));
    }

    private static Day dayOfMonth(Hit hit) {
        return new Day(hit.days().dayOfMonth(hit.number("day")));
    }
}
