package app.vitrine.ui.twins;

import java.util.function.Predicate;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import org.testfx.util.WaitForAsyncUtils;

import app.vitrine.ui.TestWindow;

/// The mouse alone, but for words that are written.
final class Mouse {

    /// The platform without a display cannot draw a menu that is cut by an edge of the screen.
    private static final double MENU_X = 300;
    private static final double MENU_Y = 40;

    private final TestWindow window;

    Mouse(TestWindow window) {
        this.window = window;
    }

    TestWindow window() {
        return window;
    }

    Mouse click(String words) {
        reveal(window.await(words));
        window.click(words);
        return this;
    }

    /// Clicks what says this within a part of the window.
    Mouse click(String style, String words) {
        return click(window.scene().getRoot().lookupAll(style + " .button").stream()
                .filter(node -> node instanceof Labeled labeled && words.equals(labeled.getText()))
                .findFirst()
                .orElseThrow());
    }

    /// Turns the wheel until something is in view.
    private void reveal(Node node) {
        window.robot().interact(() -> {
            for (Node outer = node.getParent(); outer != null; outer = outer.getParent()) {
                if (outer instanceof ScrollPane pane && pane.getContent() != null) {
                    Bounds content = pane.getContent().getLayoutBounds();
                    Bounds wanted = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
                    double room = content.getHeight() - pane.getViewportBounds().getHeight();
                    if (room > 0) {
                        pane.setVvalue(
                                Math.clamp((wanted.getCenterY() - pane.getViewportBounds().getHeight() / 2)
                                        / room, 0, 1) * (pane.getVmax() - pane.getVmin()) + pane.getVmin());
                    }
                    pane.layout();
                }
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    Mouse click(Node node) {
        window.robot().clickOn(node);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    Mouse write(String words) {
        window.robot().write(words);
        return this;
    }

    /// Ends what was written.
    Mouse enter() {
        window.press(KeyCode.ENTER);
        return this;
    }

    Mouse await(String words) {
        window.awaitWords(words);
        return this;
    }

    Mouse until(String words, Predicate<TestWindow> holds) {
        window.until(words, () -> holds.test(window));
        return this;
    }

    /// The tile of a post in the month, once it shows.
    Node tile(String title) {
        window.until("the tile of " + title, () -> Found.tile(window, title).isPresent());
        return Found.tile(window, title).orElseThrow();
    }

    /// A day of the month in view.
    Node day(int number) {
        return window.robot().lookup(".day-cell").<Node>queryAll().stream()
                .filter(cell -> cell.isVisible() && !cell.getStyleClass().contains("outside")
                        && cell.lookup(".day-number") instanceof Label label
                        && label.getText().equals(String.valueOf(number)))
                .findFirst().orElseThrow();
    }

    Node board() {
        return window.robot().lookup(".month-board").query();
    }

    private static Point2D centre(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /// Drags a tile of the month to a day.
    Mouse drag(Node tile, Node day, boolean copy) {
        Point2D from = centre(tile);
        Point2D to = centre(day);
        tell(board(), MouseEvent.MOUSE_PRESSED, from, copy);
        tell(board(), MouseEvent.MOUSE_DRAGGED, from.add(8, 0), copy);
        tell(board(), MouseEvent.MOUSE_DRAGGED, to, copy);
        tell(board(), MouseEvent.MOUSE_RELEASED, to, copy);
        return this;
    }

    /// Drags what stands beside the month onto a day.
    Mouse carry(Node from, Node day) {
        Point2D start = centre(from);
        Point2D end = centre(day);
        tell(from, MouseEvent.MOUSE_PRESSED, start, false);
        tell(from, MouseEvent.MOUSE_DRAGGED, start.add(-10, 0), false);
        tell(from, MouseEvent.MOUSE_DRAGGED, end, false);
        tell(from, MouseEvent.MOUSE_RELEASED, end, false);
        return this;
    }

    /// Clicks a tile while Ctrl is held.
    Mouse choose(Node tile) {
        tell(board(), MouseEvent.MOUSE_PRESSED, centre(tile), true);
        tell(board(), MouseEvent.MOUSE_RELEASED, centre(tile), true);
        return this;
    }

    // The toolkit goes on telling the node that was pressed, wherever the pointer is.
    private void tell(Node pressed, EventType<MouseEvent> type, Point2D at, boolean ctrl) {
        window.robot()
                .interact(() -> Event.fireEvent(pressed, new MouseEvent(type, at.getX(), at.getY(), at.getX(),
                        at.getY(), MouseButton.PRIMARY, 1, false, ctrl, false, false,
                        type != MouseEvent.MOUSE_RELEASED, false,
                        false, false, false, false, null)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Turns the wheel over the month with Ctrl held.
    Mouse zoom(Node over, int clicks) {
        Point2D at = centre(over);
        for (int done = 0; done < Math.abs(clicks); done++) {
            window.robot().interact(() -> Event.fireEvent(over, new ScrollEvent(ScrollEvent.SCROLL, at.getX(),
                    at.getY(), at.getX(), at.getY(), false, true, false, false, false, false, 0,
                    clicks > 0 ? 40 : -40, 0, 0, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                    ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
            WaitForAsyncUtils.waitForFxEvents();
        }
        return this;
    }

    /// Opens the menu of what is under the pointer in the month, and takes an entry of it.
    Mouse menu(Node under, String... entries) {
        Point2D at = centre(under);
        Node board = board();
        window.robot().interact(() -> Event.fireEvent(board, new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, at.getX(), at.getY(), MENU_X, MENU_Y, false, null)));
        WaitForAsyncUtils.waitForFxEvents();
        for (String entry : entries) {
            pick(entry);
        }
        return this;
    }

    /// Takes an entry of an open menu.
    Mouse pick(String entry) {
        window.robot().clickOn(entry);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }
}
