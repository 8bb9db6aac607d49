package app.vitrine.domain.client;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/// A weekly time at which a channel likes to publish, on the client's clock.
public record Slot(DayOfWeek day, LocalTime time) implements Comparable<Slot> {

    private static final Comparator<Slot> ORDER = Comparator.comparing(Slot::day).thenComparing(Slot::time);

    @Override
    public int compareTo(Slot other) {
        return ORDER.compare(this, other);
    }

    /// `1 18:00`: the day by its ISO number, Monday first.
    public String text() {
        return day.getValue() + " " + time;
    }

    /// Reads what [#text] wrote.
    ///
    /// @throws java.time.DateTimeException if it is something else
    public static Slot of(String text) {
        return new Slot(DayOfWeek.of(Character.digit(text.charAt(0), 10)),
                LocalTime.parse(text.substring(2)));
    }

    /// In order, each once.
    public static List<Slot> sorted(List<Slot> slots) {
        return slots.stream().distinct().sorted().toList();
    }
}
