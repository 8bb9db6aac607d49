package app.vitrine.ui.control;

import java.util.List;
import java.util.Map;

import javafx.scene.AccessibleRole;
import javafx.scene.shape.SVGPath;

/// An interface icon. Its colour is the looked-up colour `-v-icon`, which buttons and chips set for theirs; the style
/// classes `accent`, `text`, `text-3`, `warn`, `bad`, `review`, `ok`, `on-accent`, `on-picture` and `pillar` set it
/// for one icon. Silent to screen readers unless described.
public final class Icon extends Drawing {

    /// The size in buttons and chips.
    public static final double SMALL = 16;
    /// The size in the rail and in the editor.
    public static final double LARGE = 18;

    private static final double BOX = 20;
    private static final Map<String, List<String>> PATHS = PathFile.read("icons/icons.tsv");

    private final SVGPath shape = new SVGPath();

    public Icon(Glyph glyph) {
        this(glyph, SMALL);
    }

    public Icon(Glyph glyph, double size, String... styleClasses) {
        super(BOX, size);
        getStyleClass().add("icon");
        getStyleClass().addAll(styleClasses);
        draw(shape, "icon-shape");
        setMouseTransparent(true);
        setGlyph(glyph);
    }

    public void setGlyph(Glyph glyph) {
        shape.setContent(content(glyph));
    }

    /// Gives an icon that stands alone its words: tooltip and accessible name.
    public Icon describedAs(String words) {
        setMouseTransparent(false);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words);
        Tip.on(this, () -> words);
        return this;
    }

    static String content(Glyph glyph) {
        List<String> cells = PATHS.get(glyph.id());
        if (cells == null) {
            throw new IllegalArgumentException("no drawing for " + glyph);
        }
        return cells.getFirst();
    }
}
