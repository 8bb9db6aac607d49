package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Status;
import app.vitrine.ui.mvvm.Command;

import static org.assertj.core.api.Assertions.assertThat;

/// What the shortcut sheet says and the window's keys do, view by view.
class CalendarCommandsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 11);
    private static final LocalTime SIX = LocalTime.of(18, 0);

    private final TestDesk desk = new TestDesk();
    private final Post eclair = desk.post("Éclair Friday", FRIDAY, SIX, desk.instagram);
    private final CalendarViewModel model = new CalendarViewModel(desk, (_, _, _, _) -> List.of());
    private final CalendarCommands commands = new CalendarCommands(model,
            new PostActions(model, new MemoryClipboard()), new NoPanels());

    private static final class NoPanels implements CalendarCommands.Panels {

        @Override
        public void shiftDays() {}

        @Override
        public void giveDay() {}

        @Override
        public void ideas() {}

        @Override
        public void undated() {}

        @Override
        public void keyDates() {}

        @Override
        public void note() {}

        @Override
        public void bars() {}

        @Override
        public void pour() {}
    }

    @BeforeEach
    void chooseThePost() {
        model.activate();
        model.travel().goTo(FRIDAY);
        model.choice().choose(List.of(eclair.id()));
    }

    private List<Command> with(String key) {
        return commands.all().stream().filter(command -> command.keys().contains(key)).toList();
    }

    private void press(String key) {
        assertThat(with(key)).as(key).hasSize(1);
        assertThat(with(key).getFirst().execute()).as(key).isTrue();
    }

    @ParameterizedTest
    @EnumSource(CalendarView.class)
    void noKeyMeansTwoThings(CalendarView view) {
        model.view().set(view);
        assertThat(commands.all().stream().flatMap(command -> command.keys().stream()))
                .doesNotHaveDuplicates()
                .contains("Alt+Left", "Alt+Right");
    }

    @ParameterizedTest
    @CsvSource({"MONTH,Alt+Left,2026-12-10T18:00", "MONTH,Alt+Down,2026-12-18T18:00",
            "MONTH,Alt+Shift+Up,2026-12-11T17:45", "WEEK,Alt+Right,2026-12-12T18:00",
            "WEEK,Alt+Up,2026-12-11T17:45", "DAY,Alt+Down,2026-12-11T18:15",
            "DAY,Ctrl+Alt+Up,2026-12-11T17:59"})
    void whereThereAreDaysAPostMoves(CalendarView view, String key, String when) {
        model.view().set(view);
        press(key);
        assertThat(desk.stored(eclair).day().orElseThrow().atTime(desk.stored(eclair).time().orElseThrow()))
                .hasToString(when);
    }

    @ParameterizedTest
    @EnumSource(value = CalendarView.class, names = {"LIST", "BOARD"})
    void inListAndBoardItGoesToTheStatusBeside(CalendarView view) {
        model.view().set(view);
        press("Alt+Left");
        assertThat(desk.stored(eclair)).isEqualTo(eclair.withStatus(Status.DRAFT));
        press("Alt+Right");
        assertThat(desk.stored(eclair)).isEqualTo(eclair);
    }

    @Test
    void whatIsPublishedIsNoStatusToGive() {
        model.view().set(CalendarView.LIST);
        press("Alt+Right");
        assertThat(desk.stored(eclair)).isEqualTo(eclair);
        assertThat(desk.said).hasSize(1);
    }
}
