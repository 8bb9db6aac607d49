package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import app.vitrine.domain.keydate.KeyDate;
import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.shell.Place;

/// The key dates of a day: what they are, and a way to plan a post for each, on the day or some days before.
final class KeyDatePopover {

    private static final double WIDTH = 300;
    private static final int WEEK = 7;
    private static final List<Integer> LEADS = List.of(0, 1, 3, WEEK);

    private final CalendarContext context;

    KeyDatePopover(CalendarContext context) {
        this.context = context;
    }

    void open(Node owner, LocalDate day) {
        Label date = new Label(wording().longDay(day));
        date.getStyleClass().addAll("small", "text-2");
        VBox content = new VBox(12, date);
        context.model().keyDays().on(day).forEach(one -> content.getChildren().add(card(one)));
        content.getStyleClass().add("day-popover");
        content.setPrefWidth(WIDTH);
        context.popover(owner, content);
    }

    private Node card(KeyDate date) {
        Messages messages = wording().messages();
        Label name = new Label(date.name());
        name.setWrapText(true);
        name.getStyleClass().add("title-3");
        String kind = messages.text("keydate." + date.category().id());
        Label facts = new Label(date.days() == 1
                ? kind
                : messages.text("calendar.key-date.until", kind, wording().longDay(date.last())));
        facts.setWrapText(true);
        facts.getStyleClass().addAll("small", "text-2");
        Label plan = new Label(messages.text("calendar.key-date.plan"));
        plan.getStyleClass().addAll("small", "medium");
        FlowPane leads = new FlowPane(6, 6);
        LEADS.forEach(days -> leads.getChildren().add(lead(date, days, messages)));
        return new VBox(4, name, facts, plan, leads);
    }

    private Button lead(KeyDate date, int days, Messages messages) {
        String words = switch (days) {
            case 0 -> messages.text("calendar.key-date.day");
            case WEEK -> messages.text("calendar.key-date.week");
            default -> messages.count("calendar.key-date.before", days);
        };
        Button button = new Button(words);
        button.getStyleClass().add("small");
        button.setAccessibleText(messages.text("calendar.key-date.plan.name", date.name(), words));
        button.setOnAction(_ -> {
            context.overlays().closePopover();
            context.model().desk()
                    .go(new Place.NewPost(Optional.of(date.first().minusDays(days)), Optional.empty(),
                            date.name()));
        });
        return button;
    }

    private Wording wording() {
        return context.wording().get();
    }
}
