package app.vitrine.ui.control;

import javafx.scene.control.Button;

/// A button that shows an icon alone, and therefore always carries its words as tooltip and accessible name. Quiet by
/// default (`ghost`); the class `small` makes it 26 px.
public final class IconButton extends Button {

    private final Icon icon;

    public IconButton(Glyph glyph, String words) {
        this(glyph, words, Icon.SMALL);
    }

    public IconButton(Glyph glyph, String words, double iconSize) {
        icon = new Icon(glyph, iconSize);
        getStyleClass().addAll("icon-button", "ghost");
        setGraphic(icon);
        setWords(words);
        Tip.on(this, this::getAccessibleText);
    }

    public void setGlyph(Glyph glyph) {
        icon.setGlyph(glyph);
    }

    /// Changes what the tooltip and screen readers say.
    public void setWords(String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("an icon alone needs words");
        }
        setAccessibleText(words);
    }
}
