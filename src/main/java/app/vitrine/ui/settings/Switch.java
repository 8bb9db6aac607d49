package app.vitrine.ui.settings;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import atlantafx.base.controls.ToggleSwitch;

import app.vitrine.ui.control.Words;

/// On or off.
final class Switch {

    private Switch() {}

    static Node of(Words words, String key, ObservableValue<Boolean> value, Consumer<Boolean> choose) {
        ToggleSwitch control = new ToggleSwitch();
        control.accessibleTextProperty().bind(words.of(key));
        value.subscribe(now -> control.setSelected(now));
        control.selectedProperty().addListener((_, _, now) -> {
            if (!now.equals(value.getValue())) {
                choose.accept(now);
            }
        });
        return control;
    }
}
