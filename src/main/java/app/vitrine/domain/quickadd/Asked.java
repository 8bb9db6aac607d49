package app.vitrine.domain.quickadd;

import java.util.List;

/// What some words say. More than one reading means that the person is asked; the first stands until then.
///
/// @param words as they stand in the sentence
public record Asked<T>(String words, List<T> readings) {

    public Asked {
        readings = List.copyOf(readings);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("What was read has at least one reading");
        }
    }

    /// The likeliest by the language.
    public T first() {
        return readings.getFirst();
    }

    public boolean open() {
        return readings.size() > 1;
    }
}
