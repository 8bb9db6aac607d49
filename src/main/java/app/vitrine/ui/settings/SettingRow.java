package app.vitrine.ui.settings;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.vitrine.ui.control.Words;

/// One line of a card: what can be set, a few words about it, and at the right the control.
final class SettingRow extends HBox {

    private SettingRow(Node text, Node... controls) {
        super(12, text);
        getStyleClass().add("setting-row");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(controls);
        for (Node control : controls) {
            if (control instanceof Region region) {
                region.setMinWidth(USE_PREF_SIZE);
            }
        }
    }

    static SettingRow of(Words words, String key, Node... controls) {
        return new SettingRow(text(words.label(key, "medium"), Optional.empty()), controls);
    }

    /// With a hint below.
    static SettingRow hinted(Words words, String key, String hintKey, Node... controls) {
        Label hint = words.text(words.of(hintKey), "caption", "text-2");
        return new SettingRow(text(words.label(key, "medium"), Optional.of(hint)), controls);
    }

    static SettingRow of(Node text, Node... controls) {
        return new SettingRow(text, controls);
    }

    private static VBox text(Label title, Optional<Label> hint) {
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        VBox box = new VBox(1, title);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(0);
        hint.ifPresent(box.getChildren()::add);
        return box;
    }

    /// A card with a heading and these lines.
    static VBox card(Node heading, Node... rows) {
        VBox card = new VBox(heading);
        card.getStyleClass().addAll("card", "setting-card");
        heading.getStyleClass().add("setting-heading");
        card.getChildren().addAll(rows);
        return card;
    }
}
