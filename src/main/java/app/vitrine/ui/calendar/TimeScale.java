package app.vitrine.ui.calendar;

import java.time.LocalTime;

/// Where the times of a day stand below each other, in pixels from the first. The hours of the night can be folded into
/// one band.
///
/// @param hour   pixels
/// @param folded hours at the beginning of the day that are folded, or 0
record TimeScale(double hour, int folded) {

    static final double BAND = 34;
    static final int NIGHT = 6;
    private static final int FEW = 2;
    private static final int MINUTES = 60;
    private static final int DAY = 24 * MINUTES;
    private static final int STEP = 15;

    /// Folds the hours before the first post; a night with posts stays open from there on.
    ///
    /// @param earliest the first time in view
    static TimeScale folding(double hour, LocalTime earliest) {
        int free = Math.min(NIGHT, earliest.getHour());
        return new TimeScale(hour, free < FEW ? 0 : free);
    }

    double height() {
        return y(DAY);
    }

    double y(LocalTime time) {
        return y(time.toSecondOfDay() / (double) MINUTES);
    }

    /// @param minutes of the day
    private double y(double minutes) {
        double band = folded * (double) MINUTES;
        return folded > 0 && minutes < band
                ? BAND * minutes / band
                : (minutes - band) * hour / MINUTES + (folded > 0 ? BAND : 0);
    }

    /// The time at a point, to the quarter of an hour; none before the first or after the last.
    LocalTime at(double y) {
        double open = folded > 0 ? BAND : 0;
        double minutes = folded > 0 && y < open
                ? y / BAND * folded * MINUTES
                : (y - open) * MINUTES / hour + folded * MINUTES;
        int step = (int) Math.round(minutes / STEP) * STEP;
        return LocalTime.MIDNIGHT.plusMinutes(Math.clamp(step, 0, DAY - STEP));
    }

    boolean inBand(double y) {
        return folded > 0 && y >= 0 && y < BAND;
    }
}
