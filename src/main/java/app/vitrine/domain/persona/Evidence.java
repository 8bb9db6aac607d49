package app.vitrine.domain.persona;

import java.time.LocalDate;
import java.util.Optional;

import static java.util.Objects.requireNonNull;

/// What a statement rests on.
///
/// @param note in few words, such as `31 of 41`; may be empty
/// @param day  when it was found out; evidence without one does not grow old
public record Evidence(Basis basis, String note, Optional<LocalDate> day) {

    /// Nobody has looked.
    public static final Evidence GUESS = new Evidence(Basis.GUESS, "", Optional.empty());

    private static final String NO_DAY = "-";

    public Evidence {
        requireNonNull(basis, "basis");
        note = note.strip().replace('\n', ' ');
    }

    /// Found out on this day.
    public static Evidence on(Basis basis, LocalDate day) {
        return new Evidence(basis, "", Optional.of(day));
    }

    public Evidence withBasis(Basis newBasis) {
        return new Evidence(newBasis, note, day);
    }

    public Evidence withNote(String newNote) {
        return new Evidence(basis, newNote, day);
    }

    public Evidence withDay(Optional<LocalDate> newDay) {
        return new Evidence(basis, note, newDay);
    }

    public Standing standing(LocalDate today) {
        if (basis == Basis.GUESS) {
            return Standing.GUESS;
        }
        return day.filter(known -> known.plusMonths(basis.months()).isBefore(today)).isPresent()
                ? Standing.OLD
                : Standing.KNOWN;
    }

    /// The better of two for the same statement: knowledge before guesses, the newer before the older.
    Evidence or(Evidence other) {
        if (basis == Basis.GUESS || other.basis == Basis.GUESS) {
            return basis == Basis.GUESS ? other : this;
        }
        return other.day.orElse(LocalDate.MIN).isAfter(day.orElse(LocalDate.MIN)) ? other : this;
    }

    /// As one line of a plan file: `survey 2026-11-03 31 of 41`.
    public String text() {
        return basis.id() + " " + day.map(LocalDate::toString).orElse(NO_DAY) + " " + note;
    }

    /// @throws RuntimeException if it is no such line
    public static Evidence read(String text) {
        String[] parts = text.split(" ", 3);
        Optional<LocalDate> day = parts[1].equals(NO_DAY)
                ? Optional.empty()
                : Optional.of(LocalDate.parse(parts[1]));
        return new Evidence(Basis.ofId(parts[0]), parts[2], day);
    }
}
