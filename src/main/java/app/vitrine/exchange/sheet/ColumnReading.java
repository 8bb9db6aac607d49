package app.vitrine.exchange.sheet;

import java.util.List;

import app.vitrine.domain.text.Message;

/// What one column becomes and why.
///
/// @param header the words at its head, empty where it has none
/// @param samples two different values, one where there is one only
public record ColumnReading(int column, String header, Target target, Certainty certainty, Message reason,
        List<String> samples) {

    public ColumnReading {
        samples = List.copyOf(samples);
    }
}
