package app.vitrine.ui.calendar;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.post.Mark;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.Publication;
import app.vitrine.domain.post.Variant;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.NetworkLogo;
import app.vitrine.ui.control.StatusMark;
import app.vitrine.ui.text.EmojiText;

/// What a day's card tells besides title and time: the status in words, the first lines, and each variant with its own
/// time.
final class CardDetails extends Region {

    private static final double TEXT_TOP = 26;
    private static final double TEXT_HEIGHT = 40;
    private static final double CHIP = 24;
    private static final double GAP = 6;

    private final Label status = new Label();
    private final EmojiText text = new EmojiText();
    private final HBox chips = new HBox(GAP);
    private long postId;

    CardDetails() {
        status.getStyleClass().addAll("small", "text-2");
        text.setMaxLines(2);
        text.getStyleClass().add("card-text");
        chips.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(status, text, chips);
        getChildren().forEach(part -> part.setManaged(false));
    }

    /// Shows what a page knows; what is only in the whole post is told later.
    void show(PostCard card, String mark, Wording wording) {
        status.setText(mark);
        if (card.id() != postId) {
            postId = card.id();
            text.setText("");
            chips(card.channels().stream().map(outlet -> chip(outlet.network(), outlet.format(),
                    Optional.empty(), outlet.state(), wording)).toList());
        }
        requestLayout();
    }

    void tell(Post post, PostCard card, Wording wording) {
        text.setText(post.text().strip());
        chips(post.variants().stream().flatMap(variant -> network(variant, card).stream()
                .map(network -> chip(network, variant.format(), variant.time(),
                        variant.publication().state(), wording)))
                .toList());
        requestLayout();
    }

    private static Optional<Network> network(Variant variant, PostCard card) {
        return card.channels().stream().filter(outlet -> outlet.variantId() == variant.id())
                .map(PostCard.Outlet::network).findFirst();
    }

    private void chips(List<Node> shown) {
        chips.getChildren().setAll(shown);
    }

    private static Node chip(Network network, Format format, Optional<LocalTime> own, Publication.State state,
            Wording wording) {
        Label name = new Label(wording.messages().text("format." + format.id())
                + own.map(time -> " " + wording.time(time)).orElse(""));
        name.getStyleClass().add("small");
        name.setMinWidth(USE_PREF_SIZE);
        HBox chip = new HBox(5, new NetworkLogo(network, NetworkLogo.TILE), name);
        if (state == Publication.State.PUBLISHED) {
            chip.getChildren()
                    .add(new StatusMark(app.vitrine.ui.control.Mark.valueOf(Mark.PUBLISHED.name())));
        }
        chip.getStyleClass().add("card-chip");
        return chip;
    }

    double statusWidth() {
        return Math.ceil(status.prefWidth(-1));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double wide = statusWidth();
        status.resizeRelocate(width - StatusMark.SIZE - GAP - wide, 0, wide, TileLayout.CARD_LINE);
        text.resizeRelocate(0, TEXT_TOP, width, TEXT_HEIGHT);
        double left = 0;
        boolean room = true;
        for (Node chip : chips.getChildren()) {
            left += chip.prefWidth(-1) + GAP;
            room &= left - GAP <= width;
            chip.setVisible(room);
        }
        chips.resizeRelocate(0, getHeight() - CHIP, width, CHIP);
    }
}
