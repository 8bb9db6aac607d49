package app.vitrine.ui.ideas;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.idea.IdeaLine;
import app.vitrine.domain.text.Messages;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.Picker;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.text.EmojiField;

/// The line that notes an idea: Enter keeps it and waits for the next. Below it stands what was read besides the
/// title, and beside it whose idea it is where several clients are in view.
final class NoteField extends VBox {

    private static final PseudoClass WRITING = PseudoClass.getPseudoClass("writing");

    private final IdeasViewModel model;
    private final Words words;
    private final EmojiField field;
    private final HBox hint = new HBox(6);
    private final HBox whose = new HBox();

    /// @param down  the focus is to go to the cards
    /// @param leave the focus is to go away
    NoteField(IdeasViewModel model, Words words, Runnable down, Runnable leave) {
        super(4);
        this.model = model;
        this.words = words;
        getStyleClass().add("note-field");
        field = new EmojiField(true, this::read);
        field.promptTextProperty().bind(words.of("ideas.note"));
        field.onEnter(this::note);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMinWidth(0);
        field.setPrefWidth(120);
        HBox box = new HBox(6, new Icon(Glyph.PLUS, 15), field);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("note-box");
        field.writingProperty().subscribe(now -> box.pseudoClassStateChanged(WRITING, now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                down.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                if (text().isEmpty()) {
                    leave.run();
                } else {
                    clear();
                }
                event.consume();
            }
        });
        hint.setAlignment(Pos.CENTER_LEFT);
        hint.getStyleClass().add("note-hint");
        hint.setMinWidth(0);
        HBox.setHgrow(hint, Priority.ALWAYS);
        whose.setMinWidth(USE_PREF_SIZE);
        HBox below = new HBox(6, hint, whose);
        below.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(box, below);
        model.page().subscribe(_ -> offerClients());
        words.wording().subscribe(_ -> read(text()));
    }

    private String text() {
        return field.textProperty().getValue();
    }

    private void clear() {
        field.show("");
        read("");
    }

    private void note() {
        if (model.note(text())) {
            clear();
        }
    }

    void focus() {
        field.focus();
    }

    private void read(String line) {
        IdeaLine read = model.reading(line);
        hint.getChildren().clear();
        for (int i = 0; i < read.priority().level(); i++) {
            hint.getChildren().add(new Icon(Glyph.STAR, 13, "warn"));
        }
        Messages messages = words.now();
        String said = String.join(" ",
                read.tags().stream().map(tag -> messages.text("ideas.tag", tag)).toList());
        String priority = read.priority().level() > 0 ? IdeaWords.priority(read.priority(), messages) : "";
        String all = (priority + "  " + said).strip();
        String asks = model.page().get().several() ? "ideas.note.hint.short" : "ideas.note.hint";
        Label label = new Label(line.isBlank() ? messages.text(asks) : all);
        label.getStyleClass().addAll("small", line.isBlank() ? "text-3" : "text-2");
        hint.getChildren().add(label);
    }

    private void offerClients() {
        IdeasPage page = model.page().get();
        whose.getChildren().clear();
        if (page.several()) {
            Picker<Client> picker = new Picker<>(page.clients(), Client::name);
            picker.getStyleClass().add("note-client");
            picker.setAccessibleText(words.now().text("ideas.note.client"));
            model.client().get().ifPresent(picker::setValue);
            picker.valueProperty().subscribe(now -> model.client().set(Optional.ofNullable(now)));
            whose.getChildren().add(picker);
        }
        read(text());
    }
}
