package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.vitrine.domain.keydate.KeyDate;
import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;

/// Beside a day: what day it is, with ways to plan for it, and the key dates that come next.
final class DayPanel extends ScrollPane {

    private static final double WIDTH = 296;
    private static final int COMING = 6;
    private static final int AHEAD = 45;

    private final CalendarContext context;
    private final KeyDatePopover dates;
    private final VBox cards = new VBox(12);

    DayPanel(CalendarContext context) {
        this.context = context;
        dates = new KeyDatePopover(context);
        getStyleClass().add("day-panel");
        cards.getStyleClass().add("day-panel-cards");
        setContent(cards);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        context.model().days().subscribe(_ -> refresh());
        context.model().keyDays().days().subscribe(_ -> refresh());
        context.wording().subscribe(_ -> refresh());
    }

    private void refresh() {
        LocalDate day = context.model().days().get().first();
        cards.getChildren().clear();
        List<Node> today = dates.cards(day);
        if (!today.isEmpty()) {
            VBox card = card();
            card.getChildren().addAll(today);
        }
        coming(day);
    }

    private VBox card() {
        VBox card = new VBox(10);
        card.getStyleClass().add("day-panel-card");
        cards.getChildren().add(card);
        return card;
    }

    private void coming(LocalDate day) {
        Messages messages = context.wording().get().messages();
        Label title = new Label(messages.text("calendar.key-dates.next"));
        title.getStyleClass().add("title-3");
        VBox card = card();
        card.getChildren().add(title);
        context.model().keyDays().days().get().entrySet().stream()
                .filter(entry -> entry.getKey().isAfter(day)
                        && entry.getKey().isBefore(day.plusDays(AHEAD)))
                .flatMap(entry -> entry.getValue().stream().map(date -> Map.entry(entry.getKey(), date)))
                .limit(COMING)
                .forEach(entry -> card.getChildren().add(row(day, entry.getKey(), entry.getValue())));
        if (card.getChildren().size() == 1) {
            Label none = new Label(messages.text("calendar.key-dates.none"));
            none.getStyleClass().addAll("caption", "text-2");
            none.setWrapText(true);
            card.getChildren().add(none);
        }
    }

    private Node row(LocalDate from, LocalDate day, KeyDate date) {
        Wording wording = context.wording().get();
        Region diamond = new Region();
        diamond.getStyleClass().add("key-date-sign");
        Button row = new Button(date.name(), diamond);
        row.getStyleClass().addAll("ghost", "small", "day-panel-row");
        row.setMaxWidth(Double.MAX_VALUE);
        String when = wording.messages().count("calendar.in-days", ChronoUnit.DAYS.between(from, day));
        Label days = new Label(wording.messages().text("calendar.day-and-time", wording.day(day), when));
        days.getStyleClass().addAll("small", "text-2", "day-panel-when");
        row.setAccessibleText(wording.messages().text("calendar.list.comma", date.name(), days.getText()));
        row.setOnAction(_ -> context.model().travel().goTo(day));
        return new VBox(row, days);
    }
}
