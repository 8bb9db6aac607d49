package app.vitrine.exchange.keydates;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;

/// Reads the dates of a calendar file (iCalendar, RFC 5545; `.ics`) as key dates.
///
/// An event of every year becomes a rule. Whatever comes again in another way, and events of the same name, become the
/// days on which they are, as far as those are not long gone.
public final class CalendarFile {

    /// Larger files hold more than dates to plan around. In bytes.
    public static final long MOST = 20L << 20;

    private CalendarFile() {}

    /// A date that was found.
    ///
    /// @param rule  as [app.vitrine.domain.keydate.DayRules] reads it
    /// @param days  how many in a row
    /// @param first the next day on which it is, or the last one where it is over
    public record Found(String name, String rule, int days, LocalDate first) {}

    /// What is in a file.
    ///
    /// @param unread events without a name or a day, or called off
    /// @param passed events that are long over
    public record Reading(List<Found> dates, int unread, int passed) {

        public Reading {
            dates = List.copyOf(dates);
        }
    }

    private record Same(String name, int days) {}

    /// @param today what is before the year before it is long over
    /// @param zone  where the days of events that have a time are counted
    /// @throws IOException if it cannot be read, or is no calendar
    public static Reading read(Path file, LocalDate today, ZoneId zone) throws IOException {
        if (Files.size(file) > MOST) {
            throw new IOException("Too large: " + file);
        }
        return read(new StringReader(text(Files.readAllBytes(file))), today, zone);
    }

    // RFC 5545 wants UTF-8; older programs write in the letters of Western Europe.
    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static Reading read(Reader text, LocalDate today, ZoneId zone) throws IOException {
        Gathered gathered = new Gathered();
        for (ICalendar calendar : calendars(text)) {
            for (VEvent event : calendar.getEvents()) {
                try {
                    gathered.add(new CalendarEvent(event, calendar.getTimezoneInfo(), today, zone));
                } catch (RuntimeException strange) {
                    // Rules that no calendar writes: the library leaves it to the reader to stumble over them.
                    gathered.unread++;
                }
            }
        }
        return gathered.reading(today);
    }

    /// What was found so far.
    private static final class Gathered {

        private final Set<Found> all = new LinkedHashSet<>();
        private final Map<Same, NavigableSet<LocalDate>> listed = new LinkedHashMap<>();
        private int unread;
        private int passed;

        void add(CalendarEvent event) {
            if (!event.told()) {
                unread++;
            } else if (event.yearly().isPresent()) {
                all.add(new Found(event.name(), event.yearly().get(), event.length(), event.next()));
            } else if (event.days().isEmpty()) {
                passed++;
            } else {
                listed.computeIfAbsent(new Same(event.name(), event.length()), _ -> new TreeSet<>())
                        .addAll(event.days());
            }
        }

        Reading reading(LocalDate today) {
            listed.forEach((same, days) -> all.add(new Found(same.name(),
                    days.stream().map(LocalDate::toString).collect(Collectors.joining(" ", "listed ", "")),
                    same.days(),
                    days.stream().filter(day -> !day.isBefore(today)).findFirst().orElse(days.last()))));
            return new Reading(all.stream()
                    .sorted(Comparator.comparing(Found::first).thenComparing(Found::name)).toList(), unread,
                    passed);
        }
    }

    private static List<ICalendar> calendars(Reader text) throws IOException {
        List<ICalendar> calendars = new ArrayList<>();
        try (ICalReader reader = new ICalReader(text, ICalVersion.V2_0)) {
            for (ICalendar one = reader.readNext(); one != null; one = reader.readNext()) {
                calendars.add(one);
            }
        } catch (RuntimeException broken) {
            throw new IOException("No calendar", broken);
        }
        if (calendars.isEmpty()) {
            throw new IOException("No calendar");
        }
        return calendars;
    }
}
