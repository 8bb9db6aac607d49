package app.vitrine.ui.audience;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.vitrine.domain.persona.Persona;
import app.vitrine.ui.control.Chip;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.text.EmojiField;

/// A part of the sheet with its heading.
abstract class SheetCard extends VBox {

    /// What every card works with.
    record Bench(AudienceViewModel model, Words words, Overlays overlays) {

        PersonaEdits edits() {
            return model.edits();
        }
    }

    private static final double WIDEST = 240;

    final Bench bench;
    final Words words;

    SheetCard(Bench bench, Node head) {
        super(8, head);
        this.bench = bench;
        this.words = bench.words();
        getStyleClass().add("sheet-card");
        setMinWidth(0);
    }

    SheetCard(Bench bench, String title) {
        this(bench, bench.words().label(title, "sheet-heading"));
    }

    abstract void show(Persona persona);

    /// A field at the foot of a list: Enter adds what was typed, and so does leaving it.
    EmojiField adder(String prompt, Consumer<String> add) {
        String[] typed = {""};
        EmojiField field = new EmojiField(true, text -> typed[0] = text);
        field.promptTextProperty().bind(words.of(prompt));
        field.getStyleClass().add("adder");
        Runnable done = () -> {
            String text = typed[0];
            typed[0] = "";
            field.show("");
            if (!text.isBlank()) {
                add.accept(text);
            }
        };
        return field.onEnter(done).onLeave(done);
    }

    /// Words as chips that a press takes away.
    void chips(FlowPane row, List<String> texts, String removeKey, Consumer<Integer> remove) {
        if (texts.equals(row.getUserData())) {
            return;
        }
        row.setUserData(texts);
        boolean focused = row.getScene() != null && row.getScene().getFocusOwner() instanceof Chip chip
                && row.getChildren().contains(chip);
        row.getChildren().removeIf(Chip.class::isInstance);
        for (int i = 0; i < texts.size(); i++) {
            int index = i;
            Chip chip = new Chip(texts.get(i));
            chip.setMaxWidth(WIDEST);
            chip.setTrailing(new Icon(Glyph.CLOSE, 10));
            chip.sayInstead(words.now().text(removeKey, texts.get(i)));
            chip.setOnAction(_ -> remove.accept(index));
            chip.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                    event.consume();
                    remove.accept(index);
                }
            });
            row.getChildren().add(i, chip);
        }
        if (focused) {
            row.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    static HBox grow(Node node, Node... rest) {
        HBox row = Words.row(6, node);
        row.getChildren().addAll(rest);
        HBox.setHgrow(node, Priority.ALWAYS);
        return row;
    }

    static TextField small(TextField field, int columns) {
        field.setPrefColumnCount(columns);
        return field;
    }
}
