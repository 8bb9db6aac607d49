package app.vitrine.ui.control;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import app.vitrine.ui.text.EmojiLabel;

/// A small rounded button for a filter, a tag or a choice; its text may hold emoji. Chosen chips are accent-coloured;
/// the style classes `warn` and `bad` make it a remark.
public final class Chip extends Button {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final EmojiLabel label = new EmojiLabel();
    private final HBox content = new HBox(label);
    private final BooleanProperty chosen = new SimpleBooleanProperty(this, "chosen");
    private @Nullable Node leading;
    private @Nullable Node trailing;

    public Chip(String text) {
        getStyleClass().add("chip");
        content.getStyleClass().add("chip-content");
        content.setAlignment(Pos.CENTER_LEFT);
        content.setMouseTransparent(true);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content);
        setText(text);
        label.textProperty().bind(textProperty());
        accessibleTextProperty().bind(textProperty());
        chosen.addListener((_, _, now) -> pseudoClassStateChanged(SELECTED, now));
    }

    public Chip(Glyph glyph, String text) {
        this(text);
        setLeading(new Icon(glyph, 14));
    }

    /// A small node before the text: icon, dot, logo, avatar.
    public void setLeading(@Nullable Node node) {
        leading = node;
        arrange();
    }

    /// A small node behind the text: a cross, an arrow.
    public void setTrailing(@Nullable Node node) {
        trailing = node;
        arrange();
    }

    public BooleanProperty chosenProperty() {
        return chosen;
    }

    public boolean isChosen() {
        return chosen.get();
    }

    public void setChosen(boolean value) {
        chosen.set(value);
    }

    /// The words, which are also its accessible name.
    public StringProperty wordsProperty() {
        return textProperty();
    }

    /// What screen readers say in place of the words, such as what a press does.
    public void sayInstead(String spoken) {
        accessibleTextProperty().unbind();
        setAccessibleText(spoken);
    }

    private void arrange() {
        List<Node> parts = Stream.of(leading, label, trailing).filter(Objects::nonNull)
                .<Node>map(part -> part).toList();
        if (!content.getChildren().equals(parts)) {
            content.getChildren().setAll(parts);
        }
    }
}
