package app.vitrine.ui.clients;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.vitrine.domain.client.Countries;
import app.vitrine.ui.control.Picker;
import app.vitrine.ui.control.Picture;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.text.EmojiField;

/// What has to be known before there is a client: its name, and where and in what it writes.
final class NewClientPane {

    private static final List<String> ART = List.of("shop", "florist", "bike");
    private static final double SIDE = 96;

    private final EmojiField name;
    private final VBox node;

    NewClientPane(ClientEditorViewModel model, Words words) {
        Locale locale = words.now().locale();
        name = Card.emojiField(words, "clients.name", true, _ -> {});
        Picker<String> country = new Picker<>(Countries.all(locale), code -> Countries.nameOf(code, locale));
        Picker<String> language = new Picker<>(Countries.languages(),
                tag -> Countries.languageName(tag, locale));
        country.valueProperty().addListener((_, _, code) -> language.setValue(Countries.languageOf(code)));
        country.setValue(model.home().country());
        if (Countries.languages().contains(locale.getLanguage())) {
            language.setValue(locale.getLanguage());
        }
        Button add = words.button("clients.new.add",
                () -> model.create(name.textProperty().get(), country.getValue(), language.getValue()),
                "primary",
                "large");
        add.setDefaultButton(true);
        name.onEnter(add::fire);
        add.disableProperty().bind(name.textProperty().map(String::isBlank));
        node = new VBox(16, pictures(), words.label("clients.new", "title-1"),
                words.text(words.of("clients.new.sentence"), "text-2"),
                Card.field(words, "clients.name", name), Card.field(words, "clients.country", country),
                Card.field(words, "clients.language", language), Words.row(8, Words.gap(), add));
        node.getStyleClass().add("new-client");
        node.setMaxSize(460, VBox.USE_PREF_SIZE);
        node.setMinHeight(VBox.USE_PREF_SIZE);
    }

    private static HBox pictures() {
        HBox row = new HBox(12);
        ART.forEach(name -> row.getChildren().add(new Picture(new Image(Objects.requireNonNull(
                NewClientPane.class.getResource("/app/vitrine/assets/art/" + name + "-1080x1350.png"), name)
                .toExternalForm(), 2 * SIDE, 0, true, true, true), SIDE, SIDE, 14)));
        return row;
    }

    VBox node() {
        return node;
    }

    void focus() {
        name.focus();
    }
}
