package app.vitrine.domain.keydate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.keydate.KeyDate.Category;
import app.vitrine.domain.note.Note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeyDateBookTest {

    private static final UUID UID = Uuid7.next();

    private static KeyDate date(String id, String day) {
        return new KeyDate(id, LocalDate.parse(day), 1, id + " of the country", Category.HOLIDAY, "",
                "source");
    }

    private static ClientDate change(String id, String name, String rule, int days) {
        return new ClientDate(1, UID, 1, id, name, Category.SHOPPING, rule, days);
    }

    @Test
    void aNewNameKeepsTheDays() {
        List<KeyDate> told = new KeyDateBook(List.of(change("a", "Ours", "", 1)))
                .told(List.of(date("a", "2026-05-01"), date("b", "2026-05-02")), 2026);
        assertThat(told).extracting(KeyDate::name).containsExactly("Ours", "b of the country");
        assertThat(told.getFirst().first()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(told.getFirst().category()).isEqualTo(Category.SHOPPING);
        assertThat(told.getFirst().source()).isEqualTo("source");
    }

    @Test
    void aNewRuleMovesItOnceAndOnlyWhereTheCountryKeepsIt() {
        KeyDateBook book = new KeyDateBook(List.of(change("a", "Ours", "1 monday june", 3)));
        assertThat(book.told(List.of(date("a", "2026-05-01"), date("a", "2026-05-04")), 2026))
                .containsExactly(new KeyDate("a", LocalDate.of(2026, 6, 1), 3, "Ours", Category.SHOPPING,
                        "1 monday june", ""));
        assertThat(book.told(List.of(), 2026)).isEmpty();
    }

    @Test
    void addedOnesAreToldByTheirRuleInOrder() {
        KeyDateBook book = new KeyDateBook(List.of(
                ClientDate.added(1, "Once", "listed 2026-04-01", 1).withId(7),
                ClientDate.added(1, "Always", "02-29", 1).withId(8)));
        assertThat(book.told(List.of(date("b", "2026-03-02")), 2026)).extracting(KeyDate::id).containsExactly(
                "b",
                "date/7");
        assertThat(book.told(List.of(), 2028)).extracting(KeyDate::first)
                .containsExactly(LocalDate.of(2028, 2, 29));
        assertThat(book.own().getFirst().near(2020)).map(KeyDate::first).contains(LocalDate.of(2026, 4, 1));
        assertThat(book.own().getFirst().near(1950)).isEmpty();
        assertThat(book.own().getLast().near(2026)).map(KeyDate::first).contains(LocalDate.of(2028, 2, 29));
    }

    @Test
    void notedDatesAreToldOnceOrEveryYear() {
        List<Note> notes = List.of(note(1, Note.Kind.DATE, "2026-12-24"),
                note(2, Note.Kind.YEARLY, "2024-02-29"),
                note(3, Note.Kind.CLOSED, "2026-12-24"));
        assertThat(NoteDates.in(notes, 2026)).extracting(KeyDate::first).containsExactly(
                LocalDate.of(2026, 12, 24), LocalDate.of(2026, 2, 28));
        assertThat(NoteDates.in(notes, 2027)).extracting(NoteDates::noteOf).containsExactly(Optional.of(2L));
        assertThat(NoteDates.noteOf(date("b", "2026-03-02"))).isEmpty();
    }

    private static Note note(long id, Note.Kind kind, String day) {
        return new Note(id, Uuid7.next(), 1, kind, Span.day(LocalDate.parse(day)), "Words", Palette.SKY);
    }

    @Test
    void whatSaysNothingIsNoDate() {
        assertThatThrownBy(() -> ClientDate.added(1, " ", "02-03", 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ClientDate.added(1, "A", "", 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ClientDate.added(1, "A", "02-03", 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ClientDate.added(1, "A", "someday", 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
