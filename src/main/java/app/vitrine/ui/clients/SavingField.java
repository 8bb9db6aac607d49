package app.vitrine.ui.clients;

import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;

/// Joins a text field to what is kept: each word typed is handed on at once, and what is kept is shown unless the person
/// is writing something else.
final class SavingField {

    private final TextInputControl field;
    private boolean showing;

    SavingField(TextInputControl field, Consumer<String> typed) {
        this.field = field;
        field.textProperty().addListener((_, _, text) -> {
            if (!showing) {
                typed.accept(text);
            }
        });
    }

    TextInputControl field() {
        return field;
    }

    /// While the person writes, only what differs in more than outer blanks is shown: blanks are stripped when kept.
    void show(String kept) {
        String shown = field.getText();
        boolean same = field.isFocused()
                ? shown.strip().equals(kept.strip()) || shown.isBlank()
                : shown.equals(kept);
        if (!same) {
            showing = true;
            field.setText(kept);
            showing = false;
        }
    }
}
