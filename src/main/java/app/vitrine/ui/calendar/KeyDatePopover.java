package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import app.vitrine.domain.keydate.HiddenDates;
import app.vitrine.domain.keydate.KeyDate;
import app.vitrine.domain.keydate.NoteDates;
import app.vitrine.domain.note.Note;
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
        content.getChildren().addAll(cards(day));
        content.getStyleClass().add("day-popover");
        content.setPrefWidth(WIDTH);
        context.popover(owner, content);
    }

    List<Node> cards(LocalDate day) {
        return context.model().keyDays().on(day).stream().map(this::card).toList();
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
        Button hide = new Button(messages.text("calendar.key-date.hide"));
        hide.getStyleClass().addAll("ghost", "small");
        hide.setAccessibleText(messages.text("calendar.key-date.hide.name", date.name()));
        hide.setOnAction(_ -> {
            context.overlays().closePopover();
            context.model().keyDays().hide(date);
        });
        FlowPane ways = new FlowPane(6, 6);
        note(date).ifPresentOrElse(note -> ways.getChildren().add(change(note)),
                () -> ways.getChildren().addAll(hide, change(date)));
        VBox card = new VBox(4, name, facts, plan, leads, ways);
        VBox.setMargin(plan, new Insets(8, 0, 2, 0));
        return card;
    }

    private Optional<Note> note(KeyDate date) {
        return NoteDates.noteOf(date).flatMap(id -> context.model().page().get().around().notes().stream()
                .filter(note -> note.id() == id).findFirst());
    }

    // A date of the shop's own is changed rather than hidden.
    private Button change(Note note) {
        Messages messages = wording().messages();
        Button change = new Button(messages.text("calendar.key-date.change"));
        change.getStyleClass().addAll("ghost", "small");
        change.setAccessibleText(messages.text("calendar.key-date.change.name", note.words()));
        change.setOnAction(_ -> {
            context.overlays().closePopover();
            context.commands().bars.execute();
        });
        return change;
    }

    private Button change(KeyDate date) {
        Messages messages = wording().messages();
        Button change = new Button(messages.text("calendar.key-date.change"));
        change.getStyleClass().addAll("ghost", "small");
        change.setAccessibleText(messages.text("calendar.key-date.change.name", date.name()));
        change.setOnAction(_ -> {
            context.overlays().closePopover();
            context.model().desk().go(new Place.KeyDates(Optional.of(date.id()), date.first()));
        });
        return change;
    }

    /// Which kinds are shown, and all hidden dates back.
    void choose(Node owner) {
        Messages messages = wording().messages();
        KeyDays days = context.model().keyDays();
        Label title = new Label(messages.text("calendar.key-dates"));
        title.getStyleClass().add("title-3");
        VBox content = new VBox(8, title);
        for (KeyDate.Category category : KeyDate.Category.values()) {
            CheckBox box = new CheckBox(messages.text("keydate." + category.id()));
            box.setSelected(!days.hidden().get().hides(category));
            box.selectedProperty().subscribe((_, now) -> days.show(category, now));
            content.getChildren().add(box);
        }
        Button all = new Button(messages.text("calendar.key-date.all"));
        all.getStyleClass().add("small");
        all.setDisable(days.hidden().get().equals(HiddenDates.NONE));
        all.setOnAction(_ -> {
            context.overlays().closePopover();
            days.showAll();
        });
        Button every = new Button(messages.text("calendar.key-date.every"));
        every.getStyleClass().add("small");
        every.setOnAction(_ -> {
            context.overlays().closePopover();
            context.commands().allKeyDates.execute();
        });
        content.getChildren().add(new FlowPane(6, 6, every, all));
        content.getStyleClass().add("day-popover");
        context.popover(owner, content);
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
