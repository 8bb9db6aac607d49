package app.vitrine.ui.calendar;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.text.EmojiLabel;

/// A campaign over the days of one week.
final class CampaignBar extends Region {

    private static final PseudoClass BEGINS = PseudoClass.getPseudoClass("begins");
    private static final PseudoClass ENDS = PseudoClass.getPseudoClass("ends");
    private static final double ICON = 13;
    private static final double INSET = 9;

    private final EmojiLabel name = new EmojiLabel();
    private final Icon flag = new Icon(Glyph.FLAG, ICON, "pillar");
    private String colour = "";

    CampaignBar() {
        getStyleClass().add("campaign-bar");
        setManaged(false);
        setMouseTransparent(true);
        name.getStyleClass().addAll("small", "semibold");
        getChildren().addAll(flag, name);
        getChildren().forEach(part -> part.setManaged(false));
    }

    void show(Lanes.Piece piece) {
        name.setText(piece.campaign().name());
        String wanted = "pillar-" + piece.campaign().colour().id();
        if (!wanted.equals(colour)) {
            getStyleClass().remove(colour);
            getStyleClass().add(wanted);
            colour = wanted;
        }
        pseudoClassStateChanged(BEGINS, piece.begins());
        pseudoClassStateChanged(ENDS, piece.ends());
        setAccessibleText(piece.campaign().name());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        // In a thin bar the flag's box stands out a little above and below; its drawing does not.
        flag.resizeRelocate(INSET, Math.rint((getHeight() - ICON) / 2), ICON, ICON);
        double height = name.prefHeight(-1);
        double left = INSET + ICON + 6;
        name.resizeRelocate(left, Math.rint((getHeight() - height) / 2),
                Math.max(0, getWidth() - left - INSET),
                height);
    }
}
