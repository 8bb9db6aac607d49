package app.vitrine.ui.calendar;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.Chip;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.IconButton;

/// Shifts posts by days: how many, what becomes of the first of them, and the button that does it.
final class ShiftPanel extends VBox {

    private static final double WIDTH = 320;
    private static final int WEEK = 7;

    private final CalendarContext context;
    private final List<PostCard> cards;
    private final IntegerProperty days = new SimpleIntegerProperty(1);
    private final Label number = new Label();
    private final PreviewRow preview;
    private final Button shift = new Button();

    ShiftPanel(CalendarContext context, List<PostCard> cards) {
        super(10);
        this.context = context;
        this.cards = cards;
        preview = new PreviewRow(context, cards.getFirst());
        setPrefWidth(WIDTH);
        number.getStyleClass().addAll("shift-number", "tabular", "semibold");
        shift.getStyleClass().addAll("primary", "small");
        shift.setOnAction(_ -> {
            context.overlays().closePopover();
            context.actions().moveByDays(cards, days.get());
        });
        getChildren().addAll(heading(), steps(), preview, foot());
        days.subscribe(_ -> refresh());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case UP, RIGHT -> days.set(days.get() + 1);
            case DOWN, LEFT -> days.set(days.get() - 1);
            case ENTER -> shift.fire();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private HBox heading() {
        Messages messages = messages();
        Label title = new Label(messages.count("calendar.bulk.shift.title", cards.size()));
        title.getStyleClass().add("title-3");
        Label stay = new Label(messages.text("calendar.bulk.shift.stay"));
        stay.getStyleClass().addAll("caption", "text-3");
        return new HBox(8, title, gap(), stay);
    }

    private HBox steps() {
        Messages messages = messages();
        IconButton fewer = new IconButton(Glyph.MINUS, messages.text("calendar.bulk.shift.fewer"));
        IconButton further = new IconButton(Glyph.PLUS, messages.text("calendar.bulk.shift.further"));
        fewer.setOnAction(_ -> days.set(days.get() - 1));
        further.setOnAction(_ -> days.set(days.get() + 1));
        Chip week = new Chip(messages.text("calendar.bulk.shift.week"));
        week.setOnAction(_ -> days.set(WEEK));
        HBox steps = new HBox(8, fewer, number, further, new Label(messages.text("calendar.bulk.shift.days")),
                gap(),
                week);
        steps.setAlignment(Pos.CENTER_LEFT);
        return steps;
    }

    private HBox foot() {
        Button cancel = new Button(messages().text("calendar.bulk.cancel"));
        cancel.getStyleClass().addAll("ghost", "small");
        cancel.setOnAction(_ -> context.overlays().closePopover());
        HBox foot = new HBox(8, gap(), cancel, shift);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private void refresh() {
        Wording wording = context.wording().get();
        int by = days.get();
        number.setText(by > 0 ? "+" + by : String.valueOf(by));
        PostCard first = cards.getFirst();
        preview.show(first.day().map(day -> wording.longDay(day.plusDays(by))).orElse(""),
                first.time().map(wording::time).orElse(""));
        shift.setText(by == 0
                ? messages().text("calendar.bulk.shift.none")
                : messages().count(by > 0 ? "calendar.bulk.shift.do" : "calendar.bulk.shift.back",
                        Math.abs(by)));
        shift.setDisable(by == 0);
    }

    private Messages messages() {
        return context.wording().get().messages();
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
