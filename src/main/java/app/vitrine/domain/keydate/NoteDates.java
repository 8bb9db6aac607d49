package app.vitrine.domain.keydate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.vitrine.domain.note.Note;

/// The key dates of the shop's own that are noted on days of the calendar.
public final class NoteDates {

    private static final String OWN = "own/";

    private NoteDates() {}

    /// Those that begin in a year.
    public static List<KeyDate> in(List<Note> notes, int year) {
        return notes.stream().flatMap(note -> day(note, year)
                .map(day -> new KeyDate(OWN + note.id(), day, Math.toIntExact(note.span().length()),
                        note.words(),
                        KeyDate.Category.OWN, "", "")))
                .toList();
    }

    private static Stream<LocalDate> day(Note note, int year) {
        LocalDate first = note.span().first();
        return switch (note.kind()) {
            case DATE -> Stream.of(first).filter(day -> day.getYear() == year);
            case YEARLY -> Stream.of(first.withYear(year));
            case NOTE, CLOSED, PAUSE -> Stream.empty();
        };
    }

    /// The id of the note that a date comes from.
    public static Optional<Long> noteOf(KeyDate date) {
        return date.id().startsWith(OWN)
                ? Optional.of(Long.valueOf(date.id().substring(OWN.length())))
                : Optional.empty();
    }
}
