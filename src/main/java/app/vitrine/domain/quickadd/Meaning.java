package app.vitrine.domain.quickadd;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.network.Format;

/// What words can say.
sealed interface Meaning {

    /// Readings, the likeliest first; none for what looks like a day but is none, such as 31/02.
    record Day(List<LocalDate> readings) implements Meaning {}

    /// Likewise; none for 25h.
    record Time(List<LocalTime> readings) implements Meaning {}

    /// Channels that are meant; none where the client has none of this kind.
    record Place(List<Channel> channels) implements Meaning {}

    /// @param all whether it was said of all places, as “en story”
    record Shape(Format format, boolean all) implements Meaning {}

    record Tag(String name) implements Meaning {}

    default Kind kind() {
        return switch (this) {
            case Day _ -> Kind.DAY;
            case Time _ -> Kind.TIME;
            case Place _ -> Kind.CHANNEL;
            case Shape _ -> Kind.FORMAT;
            case Tag _ -> Kind.TAG;
        };
    }

    /// The one or the other: “Friday or Saturday”. Of what is no day or time nothing comes of it.
    static Optional<Meaning> either(Meaning one, Meaning other) {
        if (one.refused() || other.refused()) {
            return Optional.empty();
        }
        if (one instanceof Day(var left) && other instanceof Day(var right)) {
            return Optional.of(new Day(joined(left, right)));
        }
        if (one instanceof Time(var left) && other instanceof Time(var right)) {
            return Optional.of(new Time(joined(left, right)));
        }
        return Optional.empty();
    }

    private static <T> List<T> joined(List<T> left, List<T> right) {
        return Stream.concat(left.stream(), right.stream()).distinct().toList();
    }

    /// Whether it looks like something that can be read but says nothing.
    default boolean refused() {
        return switch (this) {
            case Day day -> day.readings().isEmpty();
            case Time time -> time.readings().isEmpty();
            case Place place -> place.channels().isEmpty();
            default -> false;
        };
    }
}
