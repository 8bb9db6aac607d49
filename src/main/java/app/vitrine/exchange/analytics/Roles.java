package app.vitrine.exchange.analytics;

import java.util.Optional;

import app.vitrine.domain.result.Metric;

/// What a column is for: a figure, perhaps in another unit, or something about its row.
final class Roles {

    private static final double HOUR = 3_600;
    private static final double PERCENT = 100;

    private Roles() {}

    /// The figure of a role; none where it is no figure.
    static Optional<Metric> metric(String role) {
        return switch (role) {
            case "watch_hours" -> Optional.of(Metric.WATCH_SECONDS);
            case "click_percent" -> Optional.of(Metric.CLICK_RATE);
            default -> Metric.ofId(role.endsWith("+") ? role.substring(0, role.length() - 1) : role);
        };
    }

    /// What one of the column is, in units of its figure.
    static double unit(String role) {
        return switch (role) {
            case "watch_hours" -> HOUR;
            case "click_percent", "percent_watched", "percent_stayed" -> 1 / PERCENT;
            default -> 1;
        };
    }
}
