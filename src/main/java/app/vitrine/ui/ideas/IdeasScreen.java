package app.vitrine.ui.ideas;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.vitrine.ui.control.EmptyState;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.SegmentedControl;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.mvvm.Command;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Place;
import app.vitrine.ui.shell.Screen;
import app.vitrine.ui.task.PictureSource;

/// All ideas by groups, as a place of the window.
public final class IdeasScreen implements Screen {

    private static final int CHIPS = 5;
    private static final double NOTE = 380;

    private final Desk desk;
    private final Overlays overlays;
    private final PictureSource pictures;
    private final Words words;
    private final IdeasViewModel model;
    private final GroupsModel groups;
    private @Nullable Parts parts;
    private Runnable withdraw = () -> {};

    private record Parts(VBox content, HBox top, NoteField note, StackPane main, GroupsPane pane) {}

    public IdeasScreen(Desk desk, Overlays overlays, PictureSource pictures) {
        this.desk = desk;
        this.overlays = overlays;
        this.pictures = pictures;
        words = new Words(desk.wording());
        model = new IdeasViewModel(desk);
        groups = new GroupsModel(model);
    }

    @Override
    public String id() {
        return "ideas";
    }

    @Override
    public ObservableValue<String> title() {
        return words.of("screen.ideas");
    }

    @Override
    public Optional<Node> controls() {
        SegmentedControl<Grouping> choice = new SegmentedControl<>();
        for (Grouping grouping : Grouping.values()) {
            choice.add(grouping, words.of("ideas.by." + grouping.id()));
        }
        choice.accessibleTextProperty().bind(words.of("ideas.by"));
        choice.setMinWidth(HBox.USE_PREF_SIZE);
        choice.setValue(groups.grouping().get());
        choice.valueProperty().subscribe(grouping -> {
            if (grouping != null) {
                groups.grouping().set(grouping);
            }
        });
        groups.grouping().subscribe(choice::setValue);
        HBox controls = Words.row(8, Words.gap(), words.label("ideas.by", "caption", "text-2"), choice,
                Words.gap());
        HBox.setHgrow(controls, Priority.ALWAYS);
        return Optional.of(controls);
    }

    @Override
    public Node content() {
        return parts().content();
    }

    private Parts parts() {
        Parts known = parts;
        if (known == null) {
            known = build();
            parts = known;
        }
        return known;
    }

    private Parts build() {
        NoteField note = new NoteField(model, words, this::focusCards, () -> {});
        note.setPrefWidth(NOTE);
        note.setMinWidth(NOTE);
        FilterChips chips = new FilterChips(model, words, CHIPS);
        HBox top = new HBox(16, note, chips);
        top.setAlignment(Pos.TOP_LEFT);
        top.getStyleClass().add("ideas-top");
        GroupsPane pane = new GroupsPane(model, groups, overlays, pictures, note::focus);
        StackPane main = new StackPane(pane);
        VBox.setVgrow(main, Priority.ALWAYS);
        VBox content = new VBox(top, main);
        content.getStyleClass().add("ideas-screen");
        content.getStylesheets().add(IdeasDrawer.styleSheet());
        model.page().subscribe(page -> show(page, main, pane, note));
        desk.wording().subscribe(_ -> show(model.page().get(), main, pane, note));
        Engagement.follow(content, model);
        return new Parts(content, top, note, main, pane);
    }

    private void show(IdeasPage page, StackPane main, GroupsPane pane, NoteField note) {
        pane.setVisible(page.read() && !page.ideas().isEmpty());
        main.getChildren().setAll(pane);
        if (page.read() && page.ideas().isEmpty()) {
            EmptyState empty = new EmptyState(List.of(), words.now().text("ideas.empty.screen"),
                    words.button(Glyph.PLUS, "ideas.empty.begin", note::focus, "primary"));
            empty.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
            main.getChildren().add(empty);
        }
    }

    private void focusCards() {
        parts().pane().focusCards();
    }

    @Override
    public void shown() {
        model.activate();
        withdraw = desk.offer("ideas.keys", commands());
    }

    private List<Command> commands() {
        GroupsPane.Hands hands = parts().pane().hands();
        IdeaCommands own = new IdeaCommands(model);
        List<Command> commands = new ArrayList<>(
                List.of(Command.of("ideas-note", () -> parts().note().focus(), "I")));
        commands.addAll(own.of(hands));
        commands.add(own.across("ideas-group-back", hands, -1, "Alt+Left"));
        commands.add(own.across("ideas-group-on", hands, 1, "Alt+Right"));
        for (Grouping grouping : Grouping.values()) {
            commands.add(Command.of("ideas-by-" + grouping.name().toLowerCase(Locale.ROOT),
                    () -> groups.grouping().set(grouping)));
        }
        return commands;
    }

    @Override
    public void hidden() {
        withdraw.run();
        withdraw = () -> {};
        model.deactivate();
    }

    @Override
    public void focus() {
        if (!model.page().get().read() || !parts().pane().focusCards()) {
            parts().note().focus();
        }
    }

    @Override
    public boolean go(Place place) {
        return place instanceof Place.Ideas;
    }

    @Override
    public List<Node> regions() {
        return List.of(parts().top(), parts().main());
    }
}
