package app.vitrine.domain.slot;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.vitrine.domain.client.Slot;

/// Reads weekly times from words, English or French: “Mon, Wed, Fri 18:00, Sat 10am”, “lun-ven 18h30”, “tous les jours
/// à midi”. Times belong to the days before them.
public final class SlotWords {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:(?:h|:|\\.)(\\d{2})?)?\\s?(am|pm)?");
    private static final Pattern PARTS = Pattern
            .compile("\\d{1,2}(?:[h:.]\\d{2}|h)?(?:\\s?[ap]m\\b)?|[\\p{L}]+|[-–]|[^\\s,;&/.'’]+");
    private static final Set<String> QUIET = Set.of("and", "et", "at", "a", "on", "the", "le", "les", "every",
            "each",
            "tous", "toutes", "chaque", "de", "du", "from", "then", "puis");
    private static final Set<String> RANGE = Set.of("-", "–", "to", "au", "jusqu", "through");
    private static final Map<String, Set<DayOfWeek>> GROUPS = Map.of("day", EnumSet.allOf(DayOfWeek.class),
            "daily",
            EnumSet.allOf(DayOfWeek.class), "jour", EnumSet.allOf(DayOfWeek.class), "jours",
            EnumSet.allOf(DayOfWeek.class), "weekdays", weekdays(), "weekday", weekdays(), "semaine",
            weekdays(),
            "weekend", EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), "weekends",
            EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    private static final List<List<String>> NAMES = List.of(List.of("monday", "lundi"),
            List.of("tuesday", "mardi"), List.of("wednesday", "mercredi"), List.of("thursday", "jeudi"),
            List.of("friday", "vendredi"), List.of("saturday", "samedi"), List.of("sunday", "dimanche"));
    private static final int SHORTEST = 2;
    private static final int HALF_DAY = 12;
    private static final int HOURS = 24;

    private final List<Slot> slots = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    private boolean timed;
    private Optional<DayOfWeek> from = Optional.empty();
    private Optional<DayOfWeek> last = Optional.empty();

    private SlotWords() {}

    /// @param slots  in order
    /// @param unread words that were not understood, and days without a time
    public record Read(List<Slot> slots, List<String> unread) {

        public Read {
            slots = Slot.sorted(slots);
            unread = List.copyOf(unread);
        }
    }

    public static Read read(String text) {
        SlotWords words = new SlotWords();
        Matcher parts = PARTS.matcher(text);
        List<String> openDays = new ArrayList<>();
        while (parts.find()) {
            words.take(parts.group(), openDays);
        }
        words.unread.addAll(openDays);
        return new Read(words.slots, words.unread);
    }

    private static Set<DayOfWeek> weekdays() {
        return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    }

    private void take(String part, List<String> openDays) {
        String plain = plain(part);
        Optional<LocalTime> time = time(plain);
        if (RANGE.contains(plain)) {
            from = last;
        } else if (time.isPresent()) {
            if (days.isEmpty()) {
                unread.add(part);
            }
            days.forEach(day -> slots.add(new Slot(day, time.get())));
            openDays.clear();
            timed = true;
            from = Optional.empty();
        } else if (GROUPS.containsKey(plain)) {
            begin();
            days.addAll(GROUPS.getOrDefault(plain, Set.of()));
            openDays.add(part);
        } else if (day(plain).isPresent()) {
            begin();
            name(day(plain).get());
            openDays.add(part);
        } else if (!QUIET.contains(plain)) {
            unread.add(part);
        }
    }

    private void begin() {
        if (timed) {
            days.clear();
            timed = false;
        }
    }

    private void name(DayOfWeek day) {
        DayOfWeek each = from.orElse(day);
        while (each != day) {
            days.add(each);
            each = each.plus(1);
        }
        days.add(day);
        from = Optional.empty();
        last = Optional.of(day);
    }

    private static String plain(String part) {
        return Normalizer.normalize(part, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<DayOfWeek> day(String plain) {
        if (plain.length() < SHORTEST) {
            return Optional.empty();
        }
        List<DayOfWeek> fitting = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            String bare = plain.endsWith("s") && plain.length() > 5
                    ? plain.substring(0, plain.length() - 1)
                    : plain;
            if (NAMES.get(i).stream().anyMatch(name -> name.startsWith(bare))) {
                fitting.add(DayOfWeek.of(i + 1));
            }
        }
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static Optional<LocalTime> time(String plain) {
        if (plain.equals("noon") || plain.equals("midi")) {
            return Optional.of(LocalTime.NOON);
        }
        if (plain.equals("midnight") || plain.equals("minuit")) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        Matcher matcher = TIME.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        boolean halves = matcher.group(3) != null;
        if (minute > 59 || (halves ? hour < 1 || hour > HALF_DAY : hour >= HOURS)) {
            return Optional.empty();
        }
        int full = halves ? hour % HALF_DAY + ("pm".equals(matcher.group(3)) ? HALF_DAY : 0) : hour;
        return Optional.of(LocalTime.of(full, minute));
    }
}
