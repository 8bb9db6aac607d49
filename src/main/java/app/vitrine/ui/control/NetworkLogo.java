package app.vitrine.ui.control;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

import app.vitrine.domain.network.Network;

/// The sign of a network in its colour: 13 px on tiles, 16 in tabs, 26 in galleries. The names of networks are spoken
/// by the text beside it or by whoever sets its accessible text.
public final class NetworkLogo extends Drawing {

    /// The size on a tile.
    public static final double TILE = 13;
    /// The size in tabs and lists.
    public static final double TAB = 16;
    /// The size in galleries.
    public static final double GALLERY = 26;

    private static final double BOX = 24;
    private static final Map<String, List<String>> DRAWINGS = PathFile.read("logos/logos.tsv");

    private String styleOfNetwork = "";

    public NetworkLogo(Network network, double size) {
        super(BOX, size);
        getStyleClass().add("network-logo");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMouseTransparent(true);
        setNetwork(network);
    }

    /// Redraws the sign, for cells that are used again.
    public void setNetwork(Network network) {
        getStyleClass().remove(styleOfNetwork);
        styleOfNetwork = network.id().replace('_', '-');
        getStyleClass().add(styleOfNetwork);
        clear();
        List<String> cells = Objects.requireNonNull(DRAWINGS.get(network.id()), network::id);
        Rectangle ground = new Rectangle(BOX, BOX);
        double arc = cells.getFirst().equals("circle") ? BOX : 13;
        ground.setArcWidth(arc);
        ground.setArcHeight(arc);
        draw(ground, "ground");
        cells.stream().skip(1).forEach(this::drawPart);
    }

    /// `line <width> <path>`, or `fill <scale> <path>` scaled about the middle of the box.
    private void drawPart(String part) {
        String[] words = part.split(" ", 3);
        double number = Double.parseDouble(words[1]);
        if (words[0].equals("line")) {
            draw(line(words[2], number), "line");
        } else {
            SVGPath glyph = path(words[2]);
            draw(glyph, "glyph");
            glyph.getTransforms().add(new Scale(number, number, BOX / 2, BOX / 2));
        }
    }
}
