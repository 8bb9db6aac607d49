package app.vitrine.ui.calendar;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import app.vitrine.domain.text.Messages;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.IconButton;
import app.vitrine.ui.control.SegmentedControl;

/// The calendar's part of the header: through the months, and which view.
final class CalendarHeader extends HBox {

    private final CalendarContext context;
    private final IconButton previous;
    private final IconButton next;
    private final Button today = new Button();

    /// @param back gives the focus to what is in view; whoever goes there by mouse goes on there by keys
    CalendarHeader(CalendarContext context, Runnable back) {
        super(4);
        this.context = context;
        getStyleClass().add("calendar-header");
        setAlignment(Pos.CENTER_LEFT);
        CalendarCommands commands = context.commands();
        previous = new IconButton(Glyph.CHEVRON_LEFT, commands.previous.id());
        next = new IconButton(Glyph.CHEVRON_RIGHT, commands.next.id());
        previous.getStyleClass().add("small");
        next.getStyleClass().add("small");
        today.getStyleClass().add("small");
        today.setMinWidth(USE_PREF_SIZE);
        previous.setOnAction(_ -> commands.previous.execute());
        next.setOnAction(_ -> commands.next.execute());
        today.setOnAction(_ -> commands.today.execute());
        addEventFilter(MouseEvent.MOUSE_CLICKED, _ -> back.run());
        context.wording().subscribe(_ -> build());
        context.model().view().subscribe(this::nameArrows);
    }

    private void nameArrows(CalendarView view) {
        Messages messages = context.wording().get().messages();
        previous.setWords(messages.text(switch (view) {
            case MONTH, LIST, BOARD -> "calendar.previous";
            case WEEK -> "calendar.previous.week";
            case DAY -> "calendar.previous.day";
        }));
        next.setWords(messages.text(switch (view) {
            case MONTH, LIST, BOARD -> "calendar.next";
            case WEEK -> "calendar.next.week";
            case DAY -> "calendar.next.day";
        }));
    }

    // Segments take their words once, so a change of language makes them anew.
    private void build() {
        Messages messages = context.wording().get().messages();
        nameArrows(context.model().view().get());
        today.setText(messages.text("calendar.today"));
        SegmentedControl<CalendarView> views = new SegmentedControl<>();
        views.add(CalendarView.MONTH, messages.text("calendar.view.month"));
        views.add(CalendarView.WEEK, messages.text("calendar.view.week"));
        views.add(CalendarView.DAY, messages.text("calendar.view.day"));
        views.add(CalendarView.LIST, messages.text("calendar.view.list"));
        views.add(CalendarView.BOARD, messages.text("calendar.view.board"));
        views.setMinWidth(USE_PREF_SIZE);
        views.setAccessibleText(messages.text("calendar.view"));
        views.setValue(context.model().view().get());
        views.valueProperty().subscribe(view -> {
            if (view != null) {
                context.model().view().set(view);
            }
        });
        context.model().view().subscribe(views::setValue);
        Region before = gap();
        Region after = gap();
        getChildren().setAll(previous, today, next, before, views, after);
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
