package app.vitrine.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;

/// Small nodes whose words follow the language of the interface.
public final class Words {

    private final ObservableValue<Wording> wording;

    public Words(ObservableValue<Wording> wording) {
        this.wording = wording;
    }

    public ObservableValue<Wording> wording() {
        return wording;
    }

    /// The present texts, for what is built anew when the language changes.
    public Messages now() {
        return wording.getValue().messages();
    }

    public ObservableValue<String> of(Message message) {
        return wording.map(now -> now.messages().text(message));
    }

    public ObservableValue<String> of(String key, Object... arguments) {
        return of(Message.of(key, arguments));
    }

    /// The sentence that `message` holds at the time.
    public ObservableValue<String> of(ObservableValue<Message> message) {
        return message.flatMap(this::of);
    }

    public Label label(String key, String... styles) {
        return label(of(key), styles);
    }

    public Label label(ObservableValue<String> words, String... styles) {
        Label label = new Label();
        label.textProperty().bind(words);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A text of several lines; it takes the height it needs and never less.
    public Label text(ObservableValue<String> words, String... styles) {
        Label label = label(words, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    public Button button(String key, Runnable action, String... styles) {
        return button(of(key), action, styles);
    }

    public Button button(ObservableValue<String> words, Runnable action, String... styles) {
        Button button = new Button();
        button.textProperty().bind(words);
        button.getStyleClass().addAll(styles);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A button with an icon before its words.
    public Button button(Glyph glyph, String key, Runnable action, String... styles) {
        Button button = button(key, action, styles);
        button.setGraphic(new Icon(glyph));
        return button;
    }

    /// A button that shows an icon alone: named for screen readers, with a tooltip.
    public Button icon(Glyph glyph, String key, Runnable action) {
        IconButton button = new IconButton(glyph, now().text(key));
        button.accessibleTextProperty().bind(of(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Tooltip and accessible name that follow the language.
    public void name(Labeled control, ObservableValue<String> words) {
        control.accessibleTextProperty().bind(words);
        Tip.on(control, words::getValue);
    }

    /// What an empty field asks for; also its name for screen readers.
    public <F extends TextInputControl> F prompt(F field, String key) {
        field.promptTextProperty().bind(of(key));
        field.accessibleTextProperty().bind(of(key));
        return field;
    }

    public static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    public static HBox row(double spacing, Node... nodes) {
        HBox row = new HBox(spacing, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
