package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.calendar.Span;

/// Drags a bar by its middle or by one of its ends; a click opens it. Escape leaves it as it was.
final class BarMouse {

    private static final double EDGE = 8;
    private static final double SLOP = 4;

    private final CampaignBar node;
    private final Stage stage;
    private final CalendarContext context;
    private final EventHandler<KeyEvent> escape = this::escaped;
    private @Nullable Press press;
    private Optional<Span> now = Optional.empty();

    private enum Grip {
        BEGIN, END, WHOLE
    }

    private record Press(Lanes.Piece piece, Grip grip, LocalDate day, double x) {}

    /// The view that the bar stands on.
    interface Stage {

        /// The day at a place of the window.
        Optional<LocalDate> dayAt(double sceneX, double sceneY);

        /// Shows a bar as it would be; empty for all as they are.
        void preview(Optional<Bar> bar);
    }

    BarMouse(CampaignBar node, Stage stage, CalendarContext context) {
        this.node = node;
        this.stage = stage;
        this.context = context;
    }

    void install() {
        node.setOnMouseMoved(event -> node.setCursor(
                grip(event.getX()) == Grip.WHOLE ? Cursor.HAND : Cursor.H_RESIZE));
        node.setOnMousePressed(this::pressed);
        node.setOnMouseDragged(this::dragged);
        node.setOnMouseReleased(this::released);
    }

    private Grip grip(double x) {
        if (node.piece().begins() && x < EDGE) {
            return Grip.BEGIN;
        }
        return node.piece().ends() && x > node.getWidth() - EDGE ? Grip.END : Grip.WHOLE;
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        event.consume();
        stage.dayAt(event.getSceneX(), event.getSceneY()).ifPresent(day -> {
            press = new Press(node.piece(), grip(event.getX()), day, event.getSceneX());
            now = Optional.empty();
            scene().ifPresent(scene -> scene.addEventFilter(KeyEvent.KEY_PRESSED, escape));
        });
    }

    private void dragged(MouseEvent event) {
        event.consume();
        Press from = press;
        boolean still = from == null
                || (now.isEmpty() && Math.abs(event.getSceneX() - from.x()) < SLOP
                        && stage.dayAt(event.getSceneX(), event.getSceneY()).equals(Optional.of(from.day())));
        if (from == null || still) {
            return;
        }
        stage.dayAt(event.getSceneX(), event.getSceneY()).map(day -> moved(from, day))
                .filter(span -> !now.equals(Optional.of(span))).ifPresent(span -> {
                    now = Optional.of(span);
                    stage.preview(Optional.of(from.piece().bar().withSpan(span)));
                });
    }

    private static Span moved(Press from, LocalDate day) {
        Span span = from.piece().bar().span();
        long days = ChronoUnit.DAYS.between(from.day(), day);
        return switch (from.grip()) {
            case BEGIN -> new Span(day.isAfter(span.last()) ? span.last() : day, span.last());
            case END -> new Span(span.first(), day.isBefore(span.first()) ? span.first() : day);
            case WHOLE -> new Span(span.first().plusDays(days), span.last().plusDays(days));
        };
    }

    private void released(MouseEvent event) {
        Press from = press;
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        event.consume();
        Optional<Span> span = now;
        end();
        if (from != null && span.isPresent()) {
            new BarEdits(context.model().desk()).reshape(from.piece().bar(), span.get());
        } else if (from != null) {
            new BarPopover(context).open(node, from.piece().bar());
        }
    }

    private void escaped(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            end();
        }
    }

    private void end() {
        press = null;
        now = Optional.empty();
        scene().ifPresent(scene -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape));
        stage.preview(Optional.empty());
    }

    private Optional<Scene> scene() {
        return Optional.of((Node) node).map(Node::getScene);
    }
}
