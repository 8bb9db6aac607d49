package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import app.vitrine.domain.calendar.ClockDay;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.Tip;

/// The heads of a week's days, with the week's number before them.
final class TimeHeads extends Pane {

    private static final double NUMBER = 18;

    private final CalendarContext context;
    private final List<DayHead> heads = new ArrayList<>();
    private final Label week = new Label();
    private String weekWords = "";

    /// @param openDay leads to a day alone
    TimeHeads(CalendarContext context, Consumer<LocalDate> openDay) {
        this.context = context;
        getStyleClass().add("time-heads");
        week.getStyleClass().addAll("small", "text-3", "tabular");
        week.setAlignment(Pos.CENTER_RIGHT);
        week.setManaged(false);
        Tip.on(week, () -> weekWords);
        getChildren().add(week);
        KeyDatePopover dates = new KeyDatePopover(context);
        for (int i = 0; i < MonthLayout.COLUMNS; i++) {
            DayHead head = new DayHead(one -> openDay.accept(one.day()), one -> {
                context.model().choice().focus(one.day());
                dates.open(one.keyDateAnchor(), one.day());
            });
            heads.add(head);
            getChildren().add(head);
        }
    }

    void show(TimeLayout layout, CalendarPage page, Map<LocalDate, ClockDay> clocks, Wording wording) {
        List<LocalDate> days = layout.span().days();
        if (days.size() < heads.size()) {
            return;
        }
        LocalDate today = context.model().today().get();
        week.setVisible(wording.numbersWeeks());
        week.setText(wording.messages().text("calendar.week.short", wording.week(days.getFirst())));
        weekWords = wording.messages().text("calendar.week", wording.week(days.getFirst()));
        week.resizeRelocate(0, 9, TimeLayout.GUTTER - 9, NUMBER);
        for (int i = 0; i < heads.size(); i++) {
            LocalDate day = days.get(i);
            heads.get(i).show(day, page.on(day).size(), day.equals(today),
                    clocks.getOrDefault(day, ClockDay.of(day, java.time.ZoneOffset.UTC)), wording);
            heads.get(i).resizeRelocate(layout.x(i), 0, layout.x(i + 1) - layout.x(i), getHeight());
        }
        nameDays();
    }

    /// Shows what the days are, as far as it is known.
    void nameDays() {
        heads.forEach(head -> head.showKeyDates(context.model().keyDays().on(head.day())));
    }

    void mark(Choice choice, boolean focused) {
        heads.forEach(head -> head.markCurrent(
                focused && choice.post().get().isEmpty() && head.day().equals(choice.day().get())));
    }

    Optional<Node> anchor(LocalDate day) {
        return heads.stream().filter(head -> head.day().equals(day)).map(DayHead::keyDateAnchor).findFirst();
    }
}
