package app.vitrine.ui.sharing;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.vitrine.exchange.csv.ExportKind;
import app.vitrine.ui.control.Words;

/// For whom the file is, as two cards of which one is chosen.
final class KindChoice extends HBox {

    private final ToggleGroup group = new ToggleGroup();

    KindChoice(Words words, ObjectProperty<ExportKind> kind) {
        super(12);
        getChildren().addAll(card(words, ExportKind.SHEET, kind), card(words, ExportKind.PLAIN, kind));
    }

    private Node card(Words words, ExportKind choice, ObjectProperty<ExportKind> kind) {
        String key = "sharing.kind." + choice.name().toLowerCase(Locale.ROOT);
        RadioButton button = new RadioButton();
        button.textProperty().bind(words.of(key));
        button.getStyleClass().add("semibold");
        button.setToggleGroup(group);
        button.setSelected(kind.get() == choice);
        Label sentence = words.text(words.of(key + ".sentence"), "caption", "text-2");
        VBox card = new VBox(4, button, sentence);
        card.setAlignment(Pos.TOP_LEFT);
        card.getStyleClass().add("kind-card");
        card.setPrefWidth(400);
        card.setOnMouseClicked(_ -> button.setSelected(true));
        HBox.setHgrow(card, Priority.ALWAYS);
        button.selectedProperty().subscribe(selected -> {
            card.getStyleClass().remove("chosen");
            if (selected) {
                card.getStyleClass().add("chosen");
                kind.set(choice);
            }
        });
        return card;
    }
}
