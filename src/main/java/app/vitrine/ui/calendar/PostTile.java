package app.vitrine.ui.calendar;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.client.Palette;
import app.vitrine.domain.post.Mark;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.NetworkLogo;
import app.vitrine.ui.control.Picture;
import app.vitrine.ui.control.Rare;
import app.vitrine.ui.task.PictureSource;
import app.vitrine.ui.text.EmojiLabel;
import app.vitrine.ui.text.EmojiText;

/// The one tile, in one of its densities: pillar stripe, picture, title, then time, logos and status mark. It is made
/// once and shows one post after the other.
final class PostTile extends Region {

    static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    static final PseudoClass ORIGIN = PseudoClass.getPseudoClass("origin");
    private static final PseudoClass OTHER_MONTH = PseudoClass.getPseudoClass("other-month");
    private static final PseudoClass PUBLISHED = PseudoClass.getPseudoClass("published");
    private static final PseudoClass GHOST = PseudoClass.getPseudoClass("ghost");
    private static final double NUMBER = 19;
    private static final double LINE_LOGO = 12;
    private static final double ROUND = 7;
    private static final int PICTURE_WIDTH = 260;
    private static final int PICTURE_HEIGHT = 120;
    /// Of the picture beside the words, with what is cropped from it.
    private static final int SIDE = 128;

    private final Density density;
    private final PictureSource source;
    private final When.Says when;
    private final Region stripe = new Region();
    private final Region foot = new Region();
    private final TilePicture picture;
    private final Node title;
    private final Text time = new Text();
    private final LogoStrip logos;
    private final MarkBox mark = new MarkBox();
    private final Rare<Region> zone = new Rare<>(getChildren(),
            () -> quiet(new Icon(Glyph.GLOBE, 11, "text-3")));
    private final Rare<Region> repeats = new Rare<>(getChildren(),
            () -> quiet(new Icon(Glyph.REPEAT, 11, "text-3")));
    private final Rare<Picture> clientLogo = new Rare<>(getChildren(), () -> quiet(new Picture(4)));
    private final Rare<Label> number = new Rare<>(getChildren(), PostTile::numberLabel);
    private final Optional<CardDetails> details;
    private final TileLayout layout;
    private String colour = "";
    private @Nullable PostCard card;
    private boolean elsewhere;
    private Supplier<String> spoken = () -> "";

    PostTile(Density density, PictureSource source) {
        this(density, source, When::time);
    }

    /// @param when what it says of when its post is due
    PostTile(Density density, PictureSource source, When.Says when) {
        this.density = density;
        this.when = when;
        this.source = source;
        picture = switch (density) {
            case PICTURE -> new TilePicture(source, ROUND, TileLayout.ROUND);
            case CARD -> new TilePicture(source, ROUND);
            case SQUARE, ROW, LINE -> new TilePicture(source, 0);
        };
        details = density == Density.CARD ? Optional.of(new CardDetails()) : Optional.empty();
        logos = new LogoStrip(density == Density.LINE ? LINE_LOGO : NetworkLogo.TILE);
        title = density == Density.SQUARE ? twoLines() : oneLine();
        getStyleClass().addAll("post-tile", "density-" + density.name().toLowerCase(java.util.Locale.ROOT));
        stripe.getStyleClass().add("tile-stripe");
        // Two of its corners are round, which makes it the dearest part of a tile to paint.
        stripe.setCache(true);
        foot.getStyleClass().add("tile-foot");
        time.getStyleClass().add("tile-time");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setManaged(false);
        List<Node> parts = new ArrayList<>();
        if (density != Density.LINE) {
            parts.add(picture);
        }
        if (density == Density.PICTURE) {
            parts.add(foot);
        }
        parts.addAll(List.of(stripe, title, time, logos, mark));
        details.ifPresent(parts::add);
        parts.forEach(part -> quiet(part).setManaged(false));
        getChildren().addAll(parts);
        layout = new TileLayout(density);
    }

    private static <N extends Node> N quiet(N part) {
        part.setMouseTransparent(true);
        return part;
    }

    private static Label numberLabel() {
        Label label = quiet(new Label());
        label.getStyleClass().add("ghost-number");
        return label;
    }

    private static Node oneLine() {
        EmojiLabel label = new EmojiLabel();
        label.getStyleClass().add("tile-title");
        return label;
    }

    private static Node twoLines() {
        EmojiText text = new EmojiText();
        text.setMaxLines(2);
        text.getStyleClass().add("tile-title");
        return text;
    }

    /// Shows a post.
    ///
    /// @param otherMonth whether its day belongs to another month than the one in view
    void show(PostCard shown, Surroundings around, Wording wording, boolean otherMonth) {
        TileWords words = new TileWords(wording, around);
        card = shown;
        String heading = words.title(shown);
        if (title instanceof EmojiLabel label) {
            label.setText(heading);
        } else if (title instanceof EmojiText text) {
            text.setText(heading);
        }
        mark.show(shown.mark());
        colour(colourOf(shown, around));
        if (density != Density.LINE) {
            int scale = getScene() == null
                    ? 1
                    : (int) Math.ceil(getScene().getWindow() == null
                            ? 1
                            : getScene().getWindow().getOutputScaleX());
            boolean large = density == Density.PICTURE || density == Density.CARD;
            picture.show(shown, (large ? PICTURE_WIDTH : SIDE) * scale,
                    (large ? PICTURE_HEIGHT : SIDE) * scale);
        }
        zone.hide();
        repeats.hide();
        elsewhere = around.severalZones() && words.elsewhere(shown).isPresent();
        showClient(around, shown);
        layout.prepare(shown, when.of(shown, wording), wording.messages());
        details.ifPresent(more -> more.show(shown, words.mark(shown), wording));
        pseudoClassStateChanged(GHOST, shown.id() < 0);
        number.hide();
        if (shown.id() < 0 && density != Density.LINE) {
            number.show().setText(wording.number(-shown.id()));
        }
        pseudoClassStateChanged(PUBLISHED, shown.mark() == Mark.PUBLISHED);
        pseudoClassStateChanged(OTHER_MONTH, otherMonth);
        spoken = () -> words.spoken(shown);
        requestLayout();
    }

    /// Shows another time than the post's, while it is on its way there.
    void showTime(Optional<LocalTime> at, Wording wording) {
        layout.prepare(new When(at.map(wording::time).orElse(""), at.map(wording::briefTime).orElse("")));
        requestLayout();
    }

    private void showClient(Surroundings around, PostCard shown) {
        clientLogo.hide();
        if (around.allClients() && density != Density.LINE && around.logos().containsKey(shown.clientId())) {
            Picture logo = clientLogo.show();
            logo.setImage(null);
            source.request(around.logos().get(shown.clientId()), 32, 32, logo::setImage);
        }
    }

    /// The style class of a post's colour: its client's among all clients, else its pillar's.
    static String colourOf(PostCard shown, Surroundings around) {
        Optional<Palette> palette = around.allClients()
                ? around.client(shown.clientId()).map(client -> client.colour())
                : around.pillar(shown.pillarId()).map(pillar -> pillar.colour());
        return palette.map(found -> "pillar-" + found.id()).orElse("no-pillar");
    }

    private void colour(String wanted) {
        if (!wanted.equals(colour)) {
            stripe.getStyleClass().remove(colour);
            stripe.getStyleClass().add(wanted);
            picture.getStyleClass().remove(colour);
            picture.getStyleClass().add(wanted);
            colour = wanted;
        }
    }

    /// Puts the tile out of use until it shows another post.
    void rest() {
        setVisible(false);
        picture.release();
        card = null;
    }

    Optional<PostCard> card() {
        return Optional.ofNullable(card);
    }

    Density density() {
        return density;
    }

    /// What screen readers say of it.
    String spoken() {
        return spoken.get();
    }

    /// The style class of its colour.
    String colour() {
        return colour;
    }

    // Sentences for hundreds of tiles take long to write, and few people need them.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? spoken.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected void layoutChildren() {
        layout.arrange(getWidth(), getHeight(),
                new TileLayout.Parts(stripe, picture, foot, title, time, logos, mark,
                        sign(),
                        clientLogo.shown().map(logo -> logo), details));
        number.shown().ifPresent(label -> label.resizeRelocate(5, 3, NUMBER, NUMBER));
    }

    // Another clock says more than that it repeats.
    private Optional<Region> sign() {
        if (elsewhere) {
            return Optional.of(zone.show());
        }
        return card != null && card.repeats() ? Optional.of(repeats.show()) : Optional.empty();
    }

    /// Tells a day's card the whole post, which comes after the page.
    void tell(Post post, Wording wording) {
        PostCard now = card;
        if (now != null && now.id() == post.id()) {
            details.ifPresent(more -> more.tell(post, now, wording));
        }
    }
}
