package app.vitrine.ui.keydates;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.keydate.ClientDate;
import app.vitrine.domain.keydate.KeyDate;
import app.vitrine.domain.note.Note;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.post.Post;
import app.vitrine.ui.TestWindow;
import app.vitrine.ui.control.Picker;
import app.vitrine.ui.sharing.FileChoice;

import static org.assertj.core.api.Assertions.assertThat;

/// Key dates are hidden, changed, added and brought in from a calendar; by keys and by mouse.
class KeyDatesJourneyTest {

    @TempDir
    Path folder;

    private static void shop(Plan plan) {
        plan.edit(ChangeLabel.of("clients.change.add", "A"), writer -> {
            long shop = writer.clients()
                    .save(Client.named("Maison Levain", "FR", ZoneId.of("Europe/Paris"), "fr")).id();
            writer.posts().save(Post.draft(shop, TestWindow.CLOCK.instant()).withTitle("Rye bread")
                    .withWhen(Optional.of(LocalDate.of(2026, 12, 11)), Optional.empty()));
            writer.notes().save(new Note(0, Uuid7.next(), shop, Note.Kind.YEARLY,
                    Span.day(LocalDate.of(2019, 12, 18)), "Our birthday", Palette.SKY));
        });
    }

    private static List<ClientDate> own(TestWindow window) {
        return window.plan().read(plan -> plan.keyDates().of(Scope.all()));
    }

    private static void open(TestWindow window) {
        window.awaitWords("Christmas");
        window.press(KeyCode.SHIFT, KeyCode.E);
        window.awaitWords("Key dates of Maison Levain");
        window.awaitWords("Christmas, Friday 25 December, Public holiday, shown");
    }

    /// Goes to the row of this name in the list.
    private static void seek(TestWindow window, String name) {
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.robot().write(name);
        window.until("only " + name, () -> !window.shows("Our birthday, Friday 18 December, Our own, shown"));
        window.press(KeyCode.DOWN);
    }

    private static void tab(TestWindow window, int times) {
        for (int i = 0; i < times; i++) {
            window.press(KeyCode.TAB);
        }
    }

    @Test
    void byKeysADateIsHiddenRenamedAndMovedAndGivenBack() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, KeyDatesJourneyTest::shop)) {
            open(window);
            seek(window, "christmas");
            window.press(KeyCode.SPACE);
            window.awaitWords("Christmas, Friday 25 December, Public holiday, hidden");
            window.press(KeyCode.SPACE);
            window.awaitWords("Christmas, Friday 25 December, Public holiday, shown");

            window.press(KeyCode.ENTER);
            window.awaitWords("Change the date");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.robot().write("Christmas at ours");
            tab(window, 2);
            window.press(KeyCode.DOWN);
            window.awaitWords("How many days");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.awaitWords("Christmas at ours, Friday 25 December, Public holiday, shown");
            ClientDate kept = own(window).getFirst();
            assertThat(kept.rule()).isEqualTo("12-25");
            assertThat(kept.category()).isEqualTo(KeyDate.Category.HOLIDAY);

            window.press(KeyCode.ENTER);
            window.click("Back to how it comes");
            window.awaitWords("Christmas, Friday 25 December, Public holiday, shown");
            assertThat(own(window)).isEmpty();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.awaitWords("Christmas at ours, Friday 25 December, Public holiday, shown");
            window.press(KeyCode.ESCAPE);
            window.until("the month alone", () -> !window.shows("Kinds"));
            window.awaitWords("Christmas at ours");
        }
    }

    @Test
    void byMouseTheSamePlanComesOfIt() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, KeyDatesJourneyTest::shop)) {
            window.click("Christmas");
            window.click("Change Christmas");
            window.awaitWords("Change the date");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.robot().write("Christmas at ours");
            window.click("As the country has it");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.awaitWords("How many days");
            window.click("Keep");
            window.until("kept", () -> own(window).size() == 1);
            ClientDate kept = own(window).getFirst();
            assertThat(List.of(kept.name(), kept.rule(), kept.category().id()))
                    .containsExactly("Christmas at ours", "12-25", "holiday");
        }
    }

    @Test
    void anotherDateFollowsAWeekdayAndAnOldNoteBecomesOne() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, KeyDatesJourneyTest::shop)) {
            open(window);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            window.awaitWords("On the same day every year");
            window.robot().write("Night market");
            tab(window, 2);
            window.press(KeyCode.DOWN);
            window.awaitWords("the second");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.until("kept", () -> own(window).size() == 1);
            assertThat(own(window).getFirst().rule()).isEqualTo("2 wednesday december");
            window.awaitWords("Night market, Wednesday 9 December, Our own, shown");

            window.click("Our birthday, Friday 18 December, Our own, shown");
            window.press(KeyCode.ENTER);
            window.awaitWords("Change the date");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.robot().write("Seven years");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.until("both", () -> own(window).size() == 2);
            assertThat(own(window).getLast().rule()).isEqualTo("12-18");
            List<Note> notes = window.plan().read(plan -> plan.notes().notes(Scope.all()));
            assertThat(notes).isEmpty();
        }
    }

    @Test
    void aRegionHasItsOwnHolidays() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, KeyDatesJourneyTest::shop)) {
            open(window);
            assertThat(window.shows("Saint Stephen, Saturday 26 December, Public holiday, shown")).isFalse();
            window.robot().interact(() -> region(window.await("Region")).setValue("57"));
            window.until("the Moselle", () -> window.plan()
                    .read(plan -> plan.clients().active().getFirst().region().equals("57")));
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.robot().write("2nd");
            window.awaitWords("2nd Christmas day, Saturday 26 December, Public holiday, shown");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("none", () -> window.plan()
                    .read(plan -> plan.clients().active().getFirst().region().isEmpty()));
        }
    }

    @SuppressWarnings("unchecked")
    private static Picker<String> region(Node node) {
        return (Picker<String>) node;
    }

    private record Calendar(Path file) implements FileChoice {

        @Override
        public Optional<Path> open() {
            return Optional.of(file);
        }

        @Override
        public Optional<Path> save(String name) {
            return Optional.empty();
        }
    }

    private TestWindow with(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("town.ics"), text);
        return TestWindow.on(folder, Optional.of(Locale.UK), Optional.of(new Calendar(file)),
                KeyDatesJourneyTest::shop);
    }

    private static final String TOWN = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Town hall//EN
            BEGIN:VEVENT
            SUMMARY:Flea market
            DTSTART;VALUE=DATE:20261219
            END:VEVENT
            BEGIN:VEVENT
            SUMMARY:Town fair
            DTSTART;VALUE=DATE:20200906
            RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=1SU
            END:VEVENT
            BEGIN:VEVENT
            SUMMARY:Long ago
            DTSTART;VALUE=DATE:20100906
            END:VEVENT
            END:VCALENDAR
            """;

    @Test
    void datesOfACalendarFileAreLookedAtAndAddedInOneStep() throws Exception {
        try (TestWindow window = with(TOWN)) {
            open(window);
            window.click("From a calendar file…");
            window.awaitWords("Flea market, Sat 19 Dec 2026, once, ticked");
            window.awaitWords("one is long over");
            window.press(KeyCode.SPACE);
            window.awaitWords("Flea market, Sat 19 Dec 2026, once, not ticked");
            window.press(KeyCode.SPACE);
            window.awaitWords("Add 2 dates");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.until("both", () -> own(window).size() == 2);
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.robot().write("flea");
            window.awaitWords("Flea market, Saturday 19 December, Our own, shown");

            window.click("From a calendar file…");
            window.awaitWords("Flea market, Sat 19 Dec 2026, there already, not ticked");
            window.press(KeyCode.ESCAPE);
            window.until("the file is gone", () -> !window.shows("Dates found"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("none", () -> own(window).isEmpty());
        }
    }

    @Test
    void aFileThatIsNoCalendarIsRefusedInWords() throws Exception {
        try (TestWindow window = with("Date;Name")) {
            open(window);
            window.click("From a calendar file…");
            window.awaitWords(
                    "“town.ics” cannot be read as a calendar. Export it once more as .ics (iCalendar)"
                            + " and try again.");
            window.awaitWords("Key dates of Maison Levain");
        }
    }
}
