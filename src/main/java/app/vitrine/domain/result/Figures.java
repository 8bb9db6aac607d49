package app.vitrine.domain.result;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/// The figures of one post or day. What the network left open is absent, which is not zero.
public record Figures(Map<Metric, Double> values) {

    public static final Figures NONE = new Figures(Map.of());

    public Figures {
        Map<Metric, Double> copy = new EnumMap<>(Metric.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    /// These, and of an older export what these leave open.
    public Figures over(Figures older) {
        Map<Metric, Double> all = new EnumMap<>(Metric.class);
        all.putAll(older.values);
        all.putAll(values);
        return new Figures(all);
    }

    public OptionalDouble get(Metric metric) {
        Double value = values.get(metric);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
