package app.vitrine.ui.shell;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.text.Message;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.Shadow;
import app.vitrine.ui.mvvm.Command;

/// The nodes of the window in their places: rail at the left, header above the screen; results of a search, overlays
/// and the toast over them.
final class ShellFrame extends StackPane {

    private static final double NARROW_BELOW = 1300;

    private final BorderPane frame = new BorderPane();
    private final StackPane content = new StackPane();
    private final HBox banner = Words.row(10);
    private final Words words;
    private final SearchBox search;
    private final ProgressStrip progress;
    private final ToastView toast;
    private final BooleanProperty sidePanel = new SimpleBooleanProperty();
    private @Nullable RailView rail;
    private @Nullable HeaderView header;
    private @Nullable Region switcher;

    ShellFrame(OverlayHost overlays, ToastView toast, Words words, Workspace desk,
            SearchViewModel searching) {
        this.words = words;
        this.toast = toast;
        this.search = new SearchBox(searching, words, desk);
        this.progress = new ProgressStrip(desk.longWork(), words);
        getStylesheets()
                .add(Objects.requireNonNull(ShellFrame.class.getResource("/app/vitrine/ui/shell/shell.css"))
                        .toExternalForm());
        getStyleClass().add("shell");
        content.setMinSize(0, 0);
        banner.getStyleClass().add("plan-banner");
        banner.setVisible(false);
        banner.setManaged(false);
        getChildren().addAll(frame, new SearchPlace(search), overlays,
                new ToastPlace(toast, overlays, () -> header));
    }

    static void style(Parent node) {
        node.getStylesheets()
                .add(Objects.requireNonNull(ShellFrame.class.getResource("/app/vitrine/ui/shell/shell.css"))
                        .toExternalForm());
    }

    void fill(RailView newRail, Optional<Command> quickAdd, Optional<Command> newPost,
            Region newSwitcher) {
        rail = newRail;
        header = new HeaderView(search, quickAdd, newPost, words);
        switcher = newSwitcher;
        newRail.narrow().bind(widthProperty().lessThan(NARROW_BELOW).or(sidePanel));
        VBox main = new VBox(banner, header, progress, content);
        main.setMinWidth(0);
        VBox.setVgrow(content, Priority.ALWAYS);
        frame.setLeft(newRail);
        frame.setCenter(main);
    }

    void banner(Message sentence, List<Command> commands) {
        Label label = words.label(sentence.key(), "medium");
        label.setMinWidth(0);
        banner.getChildren().setAll(new Icon(Glyph.EYE), label, Words.gap());
        commands.forEach(command -> {
            Button button = words.button(command.label().key(), command::execute, "small");
            button.setMinWidth(Region.USE_PREF_SIZE);
            banner.getChildren().add(button);
        });
        banner.setVisible(true);
        banner.setManaged(true);
    }

    void show(Screen screen) {
        sidePanel.unbind();
        sidePanel.bind(screen.sidePanel());
        Objects.requireNonNull(header).show(screen);
        Objects.requireNonNull(rail).mark(screen);
        content.getChildren().setAll(screen.content());
    }

    SearchBox search() {
        return search;
    }

    Region switcher() {
        return Objects.requireNonNull(switcher);
    }

    /// Rail, header, and the toast, which come before and after the regions of the screen.
    List<Node> regionsBefore() {
        return banner.isVisible()
                ? List.of(Objects.requireNonNull(rail), banner, Objects.requireNonNull(header))
                : List.of(Objects.requireNonNull(rail), Objects.requireNonNull(header));
    }

    Node toast() {
        return toast;
    }

    /// Keeps the results of a search below its field.
    private static final class SearchPlace extends Pane {

        private static final double WIDTH = 420;
        private static final double GAP = 6;

        private final SearchBox box;

        SearchPlace(SearchBox box) {
            this.box = box;
            setPickOnBounds(false);
            getChildren().addAll(new Shadow(box.panel(), "card-shadow"), box.panel());
            box.panel().visibleProperty().addListener(_ -> requestLayout());
            box.panel().needsLayoutProperty().addListener(_ -> requestLayout());
        }

        @Override
        protected void layoutChildren() {
            Bounds field = sceneToLocal(box.localToScene(box.getLayoutBounds()));
            double height = box.panel().prefHeight(WIDTH);
            box.panel().resizeRelocate(Math.max(GAP, field.getMaxX() - WIDTH), field.getMaxY() + GAP, WIDTH,
                    Math.min(height, getHeight() - field.getMaxY() - 2 * GAP));
        }
    }
}
