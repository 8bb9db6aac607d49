package app.vitrine.exchange.sheet;

import java.text.Normalizer;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time of day as people write it: 9h30, 9 h, 09:30, 9.30, 9:30 pm, 0930, noon, midi, a fraction of a day.
final class TimeText {

    private static final String HALF = "(?:\\s*([ap])\\.?\\s?m\\b\\.?)?";
    private static final String CLOCK = "(\\d{1,2})\\s?(?:h|:|\\.|heures?\\b|hrs?\\b)\\s?(\\d{1,2}(?!\\d))?(?::\\d{2}(?:\\.\\d{1,6})?)?"
            + "\\s?(?:mi?n|z\\b)?";
    private static final Pattern START = Pattern.compile(
            "^(?!\\d{1,2}\\.\\d{1,2}\\.\\d)(?:a |at |vers |des |de |entre |between |from |around |about |@ ?|~ ?|ca )?(?:"
                    + CLOCK
                    + HALF
                    + "|(\\d{1,2})\\s?([ap])\\.?\\s?m\\b\\.?)");
    private static final Pattern TAIL = Pattern.compile(
            "^\\s*(?:[-–/,]|a\\b|to\\b|et\\b|and\\b|ou\\b|or\\b)\\s*\\d{1,2}\\s*(?:[h:.]\\s?\\d{0,2})?(?:\\s?[ap]\\.?m\\.?)?$"
                    + "|^\\s*\\(?(?:heure de |heure )?[a-z/ ]{2,20}\\)?$|^\\s*[+-]\\d{2}:?\\d{2}$|^[.,]?$");
    private static final Pattern OFFSET = Pattern
            .compile("\\d:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?\\s?(?:([+-]\\d{2}):?(\\d{2})|z|utc|gmt)$");
    private static final Pattern AROUND = Pattern
            .compile("^(?:vers|en|a|le|la|dans la|dans l|au|at|in the|around|about|by|the) ");
    private static final Pattern BARE = Pattern.compile("(\\d{1,2})(\\d{2})|(\\d{1,2})");
    private static final Pattern FRACTION = Pattern.compile("0?[.,]\\d+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u202f\u2009]+");
    private static final Map<String, String> ZONES = Map.of("utc", "UTC", "gmt", "UTC", "est",
            "America/New_York",
            "edt", "America/New_York", "pst", "America/Los_Angeles", "pdt", "America/Los_Angeles", "cet",
            "Europe/Paris", "cest", "Europe/Paris", "bst", "Europe/London");
    private static final Map<String, LocalTime> WORDS = Map.ofEntries(Map.entry("midi", LocalTime.NOON),
            Map.entry("noon", LocalTime.NOON), Map.entry("lunchtime", LocalTime.NOON),
            Map.entry("minuit", LocalTime.MIDNIGHT), Map.entry("midnight", LocalTime.MIDNIGHT),
            Map.entry("matin", LocalTime.of(9, 0)), Map.entry("morning", LocalTime.of(9, 0)),
            Map.entry("am", LocalTime.of(9, 0)), Map.entry("pm", LocalTime.of(15, 0)),
            Map.entry("apres midi", LocalTime.of(15, 0)), Map.entry("aprem", LocalTime.of(15, 0)),
            Map.entry("afternoon", LocalTime.of(15, 0)), Map.entry("soir", LocalTime.of(18, 0)),
            Map.entry("matinee", LocalTime.of(9, 0)),
            Map.entry("fin de matinee", LocalTime.of(11, 0)), Map.entry("early morning", LocalTime.of(7, 0)),
            Map.entry("late morning", LocalTime.of(11, 0)), Map.entry("debut de matinee", LocalTime.of(8, 0)),
            Map.entry("debut d apres midi", LocalTime.of(14, 0)),
            Map.entry("fin de journee", LocalTime.of(17, 0)),
            Map.entry("fin d apres midi", LocalTime.of(17, 0)),
            Map.entry("late afternoon", LocalTime.of(17, 0)),
            Map.entry("night", LocalTime.of(21, 0)), Map.entry("nuit", LocalTime.of(21, 0)),
            Map.entry("soiree", LocalTime.of(18, 0)), Map.entry("evening", LocalTime.of(18, 0)));

    /// A time at the start of a text, and where it ends.
    record Found(LocalTime time, int end) {}

    private TimeText() {}

    /// The time that fills the whole text; empty where it is none.
    static Optional<LocalTime> parse(String text) {
        String flat = flat(text);
        Optional<LocalTime> word = Optional
                .ofNullable(WORDS.get(AROUND.matcher(Words.fold(flat)).replaceFirst("")));
        if (word.isPresent()) {
            return word;
        }
        if (FRACTION.matcher(flat).matches()) {
            return Optional.of(ofFraction(Double.parseDouble(flat.replace(',', '.'))));
        }
        return start(flat).filter(found -> TAIL.matcher(flat.substring(found.end())).find()).map(Found::time);
    }

    /// Times without a sign, 9, 930 or 0930, which only a column of times may hold.
    static Optional<LocalTime> parseBare(String text) {
        Matcher bare = BARE.matcher(text.strip());
        if (!bare.matches()) {
            return parse(text);
        }
        return bare.group(3) != null
                ? of(Integer.parseInt(bare.group(3)), 0)
                : of(Integer.parseInt(bare.group(1)), Integer.parseInt(bare.group(2)));
    }

    /// The time with which a flat text begins.
    static Optional<Found> start(String flat) {
        Matcher matcher = START.matcher(flat);
        if (!matcher.find()) {
            return Optional.empty();
        }
        boolean clock = matcher.group(1) != null;
        int hour = Integer.parseInt(clock ? matcher.group(1) : matcher.group(4));
        int minute = clock && matcher.group(2) != null ? Integer.parseInt(matcher.group(2)) : 0;
        String half = clock ? matcher.group(3) : matcher.group(5);
        if (half != null && hour > 12) {
            return hour < 24 ? found(hour, minute, matcher.end()) : Optional.empty();
        }
        if (half != null) {
            hour = hour % 12 + ("p".equals(half) ? 12 : 0);
        }
        return found(hour, minute, matcher.end());
    }

    /// How far from Greenwich the time at the end of a text is meant, where it says so: 09:00+02:00, 09:00Z.
    static Optional<ZoneOffset> offset(String text) {
        Matcher offset = OFFSET.matcher(flat(text));
        if (!offset.find()) {
            return Optional.empty();
        }
        int hours = offset.group(1) == null ? 0 : Integer.parseInt(offset.group(1));
        int minutes = offset.group(2) == null ? 0 : Integer.parseInt(offset.group(2));
        return Math.abs(hours) > 17 || minutes > 59
                ? Optional.empty()
                : Optional.of(ZoneOffset.ofHoursMinutes(hours, hours < 0 ? -minutes : minutes));
    }

    /// The zone that the header of a column of times names.
    static Optional<ZoneId> zone(String header) {
        for (String word : Words.fold(header).split(" ", -1)) {
            if (ZONES.containsKey(word)) {
                return Optional.of(ZoneId.of(ZONES.get(word)));
            }
        }
        return Optional.empty();
    }

    /// What stands for "not known yet".
    static boolean open(String text) {
        String folded = Words.fold(text);
        return folded.isEmpty()
                || folded.matches("tbd|tbc|a definir|a confirmer|a voir|n a|na|nc|none|aucune?|\\?+");
    }

    static LocalTime ofFraction(double fraction) {
        return LocalTime.ofSecondOfDay(Math.round(fraction * 24 * 60) * 60 % (24 * 3600));
    }

    /// Lower case without accents, with plain blanks.
    static String flat(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BLANKS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<Found> found(int hour, int minute, int end) {
        return of(hour, minute).map(time -> new Found(time, end));
    }

    private static Optional<LocalTime> of(int hour, int minute) {
        if (hour == 24 && minute == 0) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
