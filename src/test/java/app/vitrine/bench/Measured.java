package app.vitrine.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Values by what they are of.
final class Measured {

    private final Map<String, List<Double>> values = new LinkedHashMap<>();

    void add(String what, double value) {
        values.computeIfAbsent(what, _ -> new ArrayList<>()).add(value);
    }

    /// Takes in what another run measured, under that runner's name.
    void addAll(String runner, Measured other) {
        other.values.forEach((what, some) -> some.forEach(value -> add(runner + " " + what, value)));
    }

    /// Nothing where nothing was measured.
    List<Double> of(String what) {
        return List.copyOf(values.getOrDefault(what, List.of()));
    }
}
