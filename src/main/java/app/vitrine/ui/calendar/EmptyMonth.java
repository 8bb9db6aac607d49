package app.vitrine.ui.calendar;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;

import app.vitrine.domain.text.Messages;
import app.vitrine.ui.control.EmptyState;
import app.vitrine.ui.shell.Place;

/// What stands over a month that shows no post: what belongs there, and the button that starts it.
final class EmptyMonth extends StackPane {

    private static final List<String> ART = List.of("croissant", "boule", "market");
    private static final double ART_SIZE = 192;

    private final CalendarContext context;

    EmptyMonth(CalendarContext context) {
        this.context = context;
        setPickOnBounds(false);
        setAlignment(Pos.CENTER);
        getStyleClass().add("empty-month");
        context.model().shown().subscribe(_ -> refresh());
        context.model().view().subscribe(_ -> refresh());
        context.model().days().subscribe(_ -> refresh());
        context.wording().subscribe(_ -> refresh());
    }

    private void refresh() {
        Messages messages = context.wording().get().messages();
        switch (context.model().shown().get()) {
            case READING, POSTS -> getChildren().clear();
            case NOTHING_MATCHES -> show(List.of(), messages.text("calendar.empty.nothing"),
                    button(messages.text("calendar.filter.clear"), true,
                            () -> context.commands().clearFilter.execute()));
            case EMPTY_MONTH -> {
                boolean timed = context.model().view().get().timed();
                show(timed ? List.of() : art(),
                        messages.text(sentence(), Heading.of(context.model(), context.wording().get())),
                        newPost(messages.text("calendar.empty.month.button"), !timed));
            }
            case EMPTY_PLAN -> show(art(), messages.text("calendar.empty.plan"),
                    newPost(messages.text("calendar.empty.plan.new"), true),
                    button(messages.text("calendar.empty.plan.import"), false,
                            () -> context.model().desk().go(new Place.Import(Optional.empty()))));
        }
    }

    private String sentence() {
        return switch (context.model().view().get()) {
            case MONTH -> "calendar.empty.month";
            case WEEK, DAY -> "calendar.empty.hours";
            case LIST, BOARD -> "calendar.empty.list";
        };
    }

    private void show(List<Image> pictures, String sentence, Node... actions) {
        EmptyState state = new EmptyState(pictures, sentence, actions);
        state.getStyleClass().add("empty-month-card");
        state.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(state);
    }

    private Button newPost(String words, boolean primary) {
        return button(words, primary, () -> context.actions().create(context.model().choice().day().get()));
    }

    private static Button button(String words, boolean primary, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().add(primary ? "primary" : "ghost");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static List<Image> art() {
        return ART.stream().map(name -> new Image(Objects.requireNonNull(
                EmptyMonth.class.getResource("/app/vitrine/assets/art/" + name + "-1080x1350.png"), name)
                .toExternalForm(), ART_SIZE, 0, true, true, true)).toList();
    }
}
