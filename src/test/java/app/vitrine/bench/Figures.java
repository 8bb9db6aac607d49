package app.vitrine.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Measured values of one kind, in the order in which they were taken.
///
/// @param values milliseconds or megabytes; not empty
record Figures(List<Double> values) {

    Figures {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        values = List.copyOf(values);
    }

    double median() {
        return at(0.5);
    }

    /// The value that 95 of 100 do not exceed.
    double most() {
        return at(0.95);
    }

    private double at(double part) {
        List<Double> sorted = new ArrayList<>(values);
        sorted.sort(null);
        return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
    }

    /// Such as `median 12.3, 95 of 100 within 15.8 (n = 60)`.
    String words() {
        return String.format(Locale.ROOT, "median %.1f, 95 of 100 within %.1f (n = %d)", median(), most(),
                values.size());
    }
}
