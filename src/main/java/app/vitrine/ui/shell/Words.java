package app.vitrine.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.Tip;
import app.vitrine.ui.mvvm.Command;

/// Small nodes whose words follow the language of the interface.
final class Words {

    private final ObservableValue<Wording> wording;

    Words(ObservableValue<Wording> wording) {
        this.wording = wording;
    }

    ObservableValue<String> of(Message message) {
        return wording.map(now -> now.messages().text(message));
    }

    ObservableValue<String> of(String key) {
        return of(Message.of(key));
    }

    String now(Message message) {
        return wording.getValue().messages().text(message);
    }

    Label label(String key, String... styles) {
        Label label = new Label();
        label.textProperty().bind(of(key));
        label.getStyleClass().addAll(styles);
        return label;
    }

    Button button(String key, Runnable action, String... styles) {
        return button(Message.of(key), action, styles);
    }

    Button button(Message message, Runnable action, String... styles) {
        Button button = new Button();
        button.textProperty().bind(of(message));
        button.getStyleClass().addAll(styles);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Gives a button the tooltip of its command: what it does, and its key.
    void explain(Labeled button, Command command) {
        Tip.on(button, () -> {
            Messages messages = wording.getValue().messages();
            return messages.text(command.label())
                    + command.keys().stream().findFirst().map(key -> "  " + KeyNames.of(key, messages))
                            .orElse("");
        });
    }

    /// A key as it stands on a keyboard, such as `Ctrl+N`.
    Label key(String keys) {
        Label label = new Label();
        label.textProperty().bind(wording.map(now -> KeyNames.of(keys, now.messages())));
        label.getStyleClass().add("kbd");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    static HBox row(double spacing, Node... nodes) {
        HBox row = new HBox(spacing, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
