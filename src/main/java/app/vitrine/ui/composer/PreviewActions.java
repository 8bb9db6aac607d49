package app.vitrine.ui.composer;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

import app.vitrine.domain.network.Network;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;

/// What a network offers below a post, in its own signs and order; the last of them stands at the end.
final class PreviewActions extends HBox {

    private static final int SIZE = 20;
    private static final int SMALL = 17;

    PreviewActions(Network network) {
        super(18);
        getStyleClass().add("preview-actions");
        setAlignment(Pos.CENTER_LEFT);
        List<Glyph> signs = signs(network);
        boolean photo = network == Network.INSTAGRAM;
        signs.subList(0, signs.size() - 1).forEach(sign -> getChildren().add(icon(sign, photo)));
        getChildren().addAll(Nodes.gap(), icon(signs.getLast(), photo));
    }

    private static Icon icon(Glyph sign, boolean photo) {
        return new Icon(sign, photo ? SIZE : SMALL, photo ? "text" : "text-2");
    }

    static List<Glyph> signs(Network network) {
        return switch (network) {
            case X ->
                List.of(Glyph.COMMENT, Glyph.REPEAT, Glyph.HEART, Glyph.RESULTS, Glyph.SAVE, Glyph.UPLOAD);
            case THREADS -> List.of(Glyph.HEART, Glyph.COMMENT, Glyph.REPEAT, Glyph.SEND);
            case BLUESKY -> List.of(Glyph.COMMENT, Glyph.REPEAT, Glyph.HEART, Glyph.MORE);
            case MASTODON -> List.of(Glyph.COMMENT, Glyph.REPEAT, Glyph.STAR, Glyph.SAVE);
            default -> List.of(Glyph.HEART, Glyph.COMMENT, Glyph.SEND, Glyph.SAVE);
        };
    }
}
