package app.vitrine.ui.clients;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import app.vitrine.ui.control.Words;
import app.vitrine.ui.text.EmojiField;

/// A part of the page with its heading, a sentence, what it holds, and the button that adds to it.
final class Card {

    private Card() {}

    static VBox of(Words words, String title, String hint, Node body, Button add) {
        VBox card = new VBox(10, Words.row(8, words.label(title, "title-2"), Words.gap(), add),
                words.text(words.of(hint), "caption", "text-2"), body);
        card.getStyleClass().addAll("card", "client-card");
        return card;
    }

    /// A field below its name.
    static VBox field(Words words, String key, Node control) {
        return new VBox(4, words.label(key, "caption", "text-2"), control);
    }

    /// A field for words that may hold emoji.
    ///
    /// @param name  message key, said by screen readers and shown while the field is empty
    /// @param typed told each change that the person makes
    static EmojiField emojiField(Words words, String name, boolean oneLine, Consumer<String> typed) {
        EmojiField field = new EmojiField(oneLine, typed);
        field.promptTextProperty().bind(words.of(name));
        return field;
    }
}
