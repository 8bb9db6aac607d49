package app.vitrine.exchange.sheet;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/// One cell as the file holds it.
public sealed interface RawCell {

    /// What a person reads in the cell, verbatim.
    String text();

    default boolean blank() {
        return text().isBlank();
    }

    record Text(String text) implements RawCell {

        static final RawCell BLANK = new Text("");
    }

    /// A number of a typed sheet that is not shown as a date.
    record Amount(double value, String text) implements RawCell {}

    /// A date, a time or both of a typed sheet; a time alone stands on the sheet's day zero.
    record Moment(LocalDateTime at, boolean hasDay, boolean hasTime) implements RawCell {

        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

        @Override
        public String text() {
            LocalTime time = at.toLocalTime();
            if (!hasDay) {
                return TIME.format(time);
            }
            return hasTime ? at.toLocalDate() + " " + TIME.format(time) : at.toLocalDate().toString();
        }
    }

    static RawCell text(String text) {
        return text.isEmpty() ? Text.BLANK : new Text(text);
    }
}
