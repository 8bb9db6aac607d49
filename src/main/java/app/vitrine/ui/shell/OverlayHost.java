package app.vitrine.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import app.vitrine.ui.control.Shadow;

/// Everything that lies over the window: sheets on a scrim, popovers, questions.
final class OverlayHost extends StackPane implements Overlays {

    private final Deque<Layer> layers = new ArrayDeque<>();
    private final CommandRegistry commands;
    private final Motion motion;
    private final Words words;
    private final Runnable focusScreen;
    private final PauseTransition patience = new PauseTransition(Duration.seconds(3));
    private @Nullable Runnable onceEmpty;
    private boolean byKeys;

    /// @param focusScreen puts the focus on the screen, where it cannot go back to where it was
    OverlayHost(CommandRegistry commands, Motion motion, Words words, Runnable focusScreen) {
        this.commands = commands;
        this.motion = motion;
        this.words = words;
        this.focusScreen = focusScreen;
        setPickOnBounds(false);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                listenTo(scene);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !layers.isEmpty()) {
                event.consume();
                close();
            }
        });
    }

    boolean showsNothing() {
        return layers.isEmpty();
    }

    /// What keeps the focus now.
    Node top() {
        return layers.element().content();
    }

    @Override
    public boolean calm() {
        return motion.calm();
    }

    @Override
    public void open(Sheet sheet) {
        StackPane card = new StackPane(sheet.content());
        card.getStyleClass().add("modal-sheet");
        card.setMaxSize(sheet.width(), sheet.height());
        card.setAccessibleText(sheet.name());
        openOnScrim(card, sheet::closing, 24);
        sheet.opened();
        focusInto(card);
    }

    @Override
    public void ask(Question question) {
        QuestionCard card = new QuestionCard(question, words, answer -> {
            closeTop();
            answer.run();
        });
        openOnScrim(card, () -> {
            question.escape().run();
            return true;
        }, 8);
        card.focusFirst();
    }

    /// A card of the window's own on a scrim, such as the command list.
    void openCard(Region card, Node focus) {
        openOnScrim(card, () -> true, 8);
        focus.requestFocus();
    }

    @Override
    public void close() {
        if (!layers.isEmpty() && layers.element().mayClose()) {
            closeTop();
        }
    }

    /// Closes everything, as at the end of the program.
    ///
    /// @param later done where something has to be kept first and then closes by itself; not where the person is asked
    /// @return false where something stays open for now
    boolean closeAll(Runnable later) {
        while (!layers.isEmpty()) {
            onceEmpty = later;
            patience.playFromStart();
            if (!layers.element().mayClose()) {
                return false;
            }
            closeTop();
        }
        return true;
    }

    @Override
    public void popover(Node owner, Node content) {
        StackPane card = new StackPane(content);
        card.getStyleClass().add("popover-card");
        PopoverPane pane = new PopoverPane(owner, card);
        pane.setOnMousePressed(event -> {
            if (pane.equals(event.getTarget())) {
                event.consume();
                close();
            }
        });
        push(new Layer(pane, card, () -> true, owner.getScene()));
        motion.enter(card, -4, 140);
        focusInto(card);
    }

    @Override
    public void closePopover() {
        if (!layers.isEmpty() && layers.element().node() instanceof PopoverPane) {
            closeTop();
        }
    }

    private void openOnScrim(Region card, BooleanSupplier mayClose, double rise) {
        Pane scrim = new Pane();
        scrim.getStyleClass().add("scrim");
        scrim.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> close());
        StackPane pane = new StackPane(scrim, new Shadow(card, "sheet-shadow"), card);
        pane.getStyleClass().add("overlay");
        pane.addEventFilter(MouseEvent.ANY, new SecondClick());
        push(new Layer(pane, card, mayClose, getScene()));
        motion.enter(scrim, 0, 140);
        motion.enter(card, rise, 200);
    }

    private void push(Layer layer) {
        onceEmpty = null;
        if (!layers.isEmpty()) {
            layers.element().release();
        }
        layers.push(layer);
        commands.push();
        getChildren().add(layer.node());
        applyCss();
        layout();
        layer.hold();
    }

    private void closeTop() {
        Layer layer = layers.pop();
        commands.pop();
        layer.release();
        layer.node().setMouseTransparent(true);
        motion.leave(layer.node(), 0, 140, () -> getChildren().remove(layer.node()));
        boolean back = layer.giveBack();
        if (layers.isEmpty()) {
            if (!back) {
                focusScreen.run();
            }
            Runnable next = onceEmpty;
            onceEmpty = null;
            if (next != null && patience.getStatus() == Animation.Status.RUNNING) {
                next.run();
            }
        } else {
            layers.element().hold();
            if (!back) {
                focusInto(layers.element().content());
            }
        }
    }

    private void focusInto(Node content) {
        Node owner = getScene().getFocusOwner();
        if (owner == null || !Traversal.within(owner, content)) {
            Node first = Traversal.first(content).orElse(content);
            if (byKeys) {
                Regions.focusVisibly(first);
            } else {
                first.requestFocus();
            }
        }
    }

    // Whoever came by keys sees where they are.
    private void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> byKeys = true);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> byKeys = false);
    }
}
