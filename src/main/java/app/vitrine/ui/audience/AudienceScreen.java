package app.vitrine.ui.audience;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.persona.Persona;
import app.vitrine.domain.text.Message;
import app.vitrine.ui.control.EmptyState;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.mvvm.Command;
import app.vitrine.ui.shell.ClientChoice;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Screen;
import app.vitrine.ui.task.PictureSource;

/// The audience as a place of the window.
public final class AudienceScreen implements Screen {

    private final Desk desk;
    private final Overlays overlays;
    private final PictureSource pictures;
    private final Words words;
    private final AudienceViewModel model;
    private final Button fresh;
    private final Button menu;
    private @Nullable Parts parts;
    private Runnable withdraw = () -> {};
    private boolean focusWaits;

    private record Parts(StackPane content, HBox main, Gallery gallery, PersonaSheet sheet) {}

    public AudienceScreen(Desk desk, Overlays overlays, PictureSource pictures) {
        this.desk = desk;
        this.overlays = overlays;
        this.pictures = pictures;
        words = new Words(desk.wording());
        model = new AudienceViewModel(desk);
        model.asks((clients, chosen) -> overlays
                .open(new ClientChoice(clients, words.now(), overlays, chosen)));
        fresh = words.button(Glyph.PLUS, "audience.new", this::begin);
        fresh.setMinWidth(HBox.USE_PREF_SIZE);
        menu = words.icon(Glyph.MORE, "audience.menu", this::openMenu);
    }

    static String styleSheet() {
        return Objects
                .requireNonNull(AudienceScreen.class.getResource("/app/vitrine/ui/audience/audience.css"))
                .toExternalForm();
    }

    @Override
    public String id() {
        return "audience";
    }

    @Override
    public ObservableValue<String> title() {
        return words.of("screen.audience");
    }

    @Override
    public Optional<Node> controls() {
        HBox controls = Words.row(8, Words.gap(), menu, fresh);
        HBox.setHgrow(controls, Priority.ALWAYS);
        return Optional.of(controls);
    }

    private void begin() {
        open(fresh);
    }

    private void open(Node owner) {
        ChoicePanel panel = ChoicePanel.forNew(model, words, overlays, pictures);
        overlays.popover(owner, panel);
        panel.begin();
    }

    private void openMenu() {
        model.chosen().get().ifPresent(persona -> {
            ContextMenu items = new ContextMenu(
                    item(Glyph.COPY, "audience.menu.copy", () -> model.care().copy(persona)),
                    persona.archived()
                            ? item(Glyph.UNDO, "audience.menu.bring-back",
                                    () -> model.care().archive(persona, false))
                            : item(Glyph.ARCHIVE, "audience.menu.archive",
                                    () -> model.care().archive(persona, true)));
            if (!model.care().others(persona).isEmpty()) {
                items.getItems().add(item(Glyph.LINK, "audience.menu.merge", () -> merge(persona)));
            }
            MenuItem delete = item(Glyph.TRASH, "audience.menu.delete", () -> model.care().delete(persona));
            delete.getStyleClass().add("danger");
            items.getItems().add(delete);
            items.show(menu, Side.BOTTOM, 0, 4);
        });
    }

    private void merge(Persona persona) {
        if (!model.care().others(persona).isEmpty()) {
            ChoicePanel panel = ChoicePanel.forMerge(model, words, overlays, pictures, persona);
            overlays.popover(menu, panel);
            panel.begin();
        }
    }

    private MenuItem item(Glyph glyph, String key, Runnable action) {
        MenuItem item = new MenuItem(words.now().text(key), new Icon(glyph));
        item.setOnAction(_ -> action.run());
        return item;
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
        PersonaSheet sheet = new PersonaSheet(model, words, overlays, pictures);
        Gallery gallery = new Gallery(model, words, pictures, sheet::focus);
        HBox.setHgrow(sheet, Priority.ALWAYS);
        HBox main = new HBox(gallery, sheet);
        StackPane content = new StackPane(main);
        content.getStyleClass().add("audience");
        content.getStylesheets().add(styleSheet());
        Parts built = new Parts(content, main, gallery, sheet);
        model.page().subscribe(_ -> show(built));
        desk.wording().subscribe(_ -> show(built));
        return built;
    }

    private void show(Parts built) {
        AudiencePage page = model.page().get();
        boolean empty = page.read() && page.personas().isEmpty();
        menu.setDisable(page.active().isEmpty() && page.archived().isEmpty());
        built.main().setVisible(page.read() && !empty);
        built.content().getChildren().setAll(built.main());
        if (empty) {
            Button begin = words.button(Glyph.PLUS, "audience.new", () -> {}, "primary");
            begin.setOnAction(_ -> open(begin));
            EmptyState state = new EmptyState(List.of(), words.now().text("audience.empty"), begin);
            state.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
            built.content().getChildren().add(state);
        }
        if (focusWaits && page.read()) {
            focus();
        }
    }

    @Override
    public void shown() {
        model.activate();
        model.care().readTemplates();
        withdraw = desk.offer("audience.keys", commands());
    }

    private List<Command> commands() {
        return List.of(Command.of("persona-new", this::begin, "N"),
                chosen("persona-next", _ -> model.step(1), "Alt+Down"),
                chosen("persona-before", _ -> model.step(-1), "Alt+Up"),
                chosen("persona-name", _ -> parts().sheet().beginName(), "F2"),
                chosen("persona-copy", persona -> model.care().copy(persona), "Ctrl+D"),
                chosen("persona-archive", persona -> model.care().archive(persona, !persona.archived())),
                chosen("persona-merge", this::merge),
                chosen("persona-delete", persona -> model.care().delete(persona), "Ctrl+Delete"),
                Command.of("persona-find", () -> parts().gallery().focusSearch()));
    }

    private Command chosen(String id, Consumer<Persona> action, String... keys) {
        return Command.of(id, () -> {
            Optional<Persona> persona = model.chosen().get();
            persona.ifPresent(action);
        }, model.anyChosen(), Message.of("audience.nothing-chosen"), keys);
    }

    @Override
    public void hidden() {
        focusWaits = false;
        withdraw.run();
        withdraw = () -> {};
        model.deactivate();
    }

    @Override
    public void focus() {
        AudiencePage page = model.page().get();
        focusWaits = !page.read();
        if (page.personas().isEmpty()) {
            content().lookupAll(".button").stream().filter(Node::isVisible).reduce((_, last) -> last)
                    .ifPresent(Node::requestFocus);
        } else {
            parts().gallery().focus();
        }
    }

    @Override
    public List<Node> regions() {
        return List.of(parts().gallery(), parts().sheet());
    }
}
