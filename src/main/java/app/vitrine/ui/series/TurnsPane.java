package app.vitrine.ui.series;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.vitrine.domain.series.Turn;
import app.vitrine.domain.text.Messages;
import app.vitrine.ui.control.FocusInView;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.IconButton;
import app.vitrine.ui.task.AfterPaint;
import app.vitrine.ui.text.EmojiField;

/// The texts that take turns, one below the other, written in place; Alt and an arrow move one.
final class TurnsPane extends VBox {

    private final TurnsModel model;
    private final Messages messages;
    private final VBox rows = new VBox(8);
    private final List<Row> shown = new ArrayList<>();
    private final AfterPaint later = new AfterPaint();
    private boolean writing;

    TurnsPane(TurnsModel model, Messages messages) {
        super(8);
        this.model = model;
        this.messages = messages;
        getStyleClass().add("series-turns");
        Button add = new Button(messages.text("series.turns.add"));
        add.getStyleClass().addAll("ghost", "small");
        add.setGraphic(new Icon(Glyph.PLUS, 14));
        add.setOnAction(_ -> {
            model.add();
            writeOn();
        });
        getChildren().addAll(rows, add);
        model.turns().addListener((ListChangeListener<Turn>) _ -> {
            if (!writing) {
                refresh();
            }
        });
        refresh();
    }

    private void refresh() {
        while (shown.size() > model.turns().size()) {
            rows.getChildren().remove(shown.removeLast());
        }
        while (shown.size() < model.turns().size()) {
            Row row = new Row(shown.size());
            shown.add(row);
            rows.getChildren().add(row);
        }
        shown.forEach(Row::show);
    }

    /// Goes on with the last one.
    void writeOn() {
        if (!shown.isEmpty()) {
            shown.getLast().focus();
        }
    }

    private void move(int at, int by) {
        int now = model.move(at, by);
        shown.get(now).focus();
    }

    /// A text with its name, and what can be done with it.
    private final class Row extends HBox {

        private final int at;
        private final EmojiField title;
        private final EmojiField text;

        Row(int at) {
            super(8);
            this.at = at;
            title = new EmojiField(true, typed -> write(new Turn(typed, model.turns().get(at).text())))
                    .named(messages.text("series.turns.name", at + 1));
            text = new EmojiField(false, typed -> write(new Turn(model.turns().get(at).title(), typed)))
                    .named(messages.text("series.turns.text", at + 1)).growing();
            Label number = new Label(String.valueOf(at + 1));
            number.getStyleClass().addAll("tabular", "text-2", "series-turn-number");
            VBox words = new VBox(4, title, text);
            HBox.setHgrow(words, Priority.ALWAYS);
            VBox ways = new VBox(button(Glyph.CHEVRON_UP, "series.turns.up", () -> move(at, -1)),
                    button(Glyph.CHEVRON_DOWN, "series.turns.down", () -> move(at, 1)),
                    button(Glyph.CLOSE, "series.turns.remove", () -> model.remove(at)));
            getStyleClass().add("series-turn");
            setAlignment(Pos.TOP_LEFT);
            getChildren().addAll(number, words, ways);
            addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        }

        private Node button(Glyph glyph, String key, Runnable action) {
            IconButton button = new IconButton(glyph, messages.text(key, at + 1), 14);
            button.setOnAction(_ -> action.run());
            return button;
        }

        private void pressed(KeyEvent event) {
            if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
                move(at, event.getCode() == KeyCode.UP ? -1 : 1);
                event.consume();
            }
        }

        private void write(Turn turn) {
            writing = true;
            model.set(at, turn);
            writing = false;
        }

        private void show() {
            Turn turn = model.turns().get(at);
            title.show(turn.title());
            text.show(turn.text());
        }

        void focus() {
            text.focus();
            // Texts above it may still grow.
            later.execute(() -> FocusInView.show(this));
        }
    }
}
