package app.vitrine.ui.calendar;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.network.Network;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.text.Messages;
import app.vitrine.ui.control.StatusMark;

/// Where the parts of a tile stand, in each density. The time is never hidden and the title stays readable: where it
/// is narrow the time is written shorter, then the sign of another zone gives way, then the logos.
final class TileLayout {

    private static final double STRIPE = 3;
    private static final double FOOT = 37;
    static final double ROUND = 8;
    private static final double INSET = 7;
    private static final double GAP = 4;
    private static final double LOGO = 16;
    private static final double SQUARE = 64;
    private static final double TIGHT_SQUARE = 40;
    private static final double WORDS = 80;
    private static final double ZONE = 11;
    private static final double CLIENT = 16;
    private static final double CLIENT_FITS = 48;
    private static final double LINE_TIGHT = 14;
    private static final double LINE = 15;
    private static final double READABLE = 64;
    private static final double NARROW = 190;
    private static final double HALF = 110;
    private static final double CARD_PICTURE = 172;
    private static final double CARD_SHARE = 0.3;
    static final double CARD_LINE = 20;

    private final Density density;
    private List<Network> networks = List.of();
    private @Nullable Messages messages;
    private String time = "";
    private String briefTime = "";
    private String written = "";

    /// The nodes of a tile.
    record Parts(Region stripe, Region picture, Region foot, Node title, Text time, LogoStrip logos,
            MarkBox mark,
            Optional<Region> zone, Optional<Region> client, Optional<CardDetails> details) {}

    TileLayout(Density density) {
        this.density = density;
    }

    void prepare(PostCard card, When when, Messages words) {
        networks = TileWords.distinct(card);
        messages = words;
        prepare(when);
    }

    void prepare(When when) {
        time = when.whole();
        briefTime = when.brief();
    }

    void arrange(double width, double height, Parts parts) {
        boolean narrow = width < (density == Density.PICTURE ? HALF : NARROW)
                && (density == Density.ROW || density == Density.LINE || density == Density.PICTURE);
        written = narrow ? briefTime : time;
        switch (density) {
            case CARD -> card(width, height, parts);
            case PICTURE -> picture(width, height, parts);
            case SQUARE -> square(width, height, parts);
            case ROW -> row(width, height, parts);
            case LINE -> line(width, height, parts);
        }
        // On a small picture a sign would hide what it shows; the stripe has the client's colour besides.
        parts.client().ifPresent(logo -> {
            logo.setVisible(parts.picture().getWidth() >= CLIENT_FITS);
            logo.resizeRelocate(parts.picture().getLayoutX() + 4, parts.picture().getLayoutY() + 4, CLIENT,
                    CLIENT);
        });
    }

    private void card(double width, double height, Parts parts) {
        double side = Math.rint(Math.min(CARD_PICTURE, width * CARD_SHARE));
        parts.picture().resizeRelocate(1, 1, side, height - 2);
        parts.stripe().resizeRelocate(1 + side, 1, STRIPE, height - 2);
        double left = 1 + side + STRIPE + 2 * INSET;
        double right = width - 2 * INSET;
        double top = 12;
        double marked = right - StatusMark.SIZE;
        parts.mark().resizeRelocate(marked, top + Math.rint((CARD_LINE - StatusMark.SIZE) / 2),
                StatusMark.SIZE, StatusMark.SIZE);
        double wide = write(parts.time(), written);
        place(parts.time(), left, top, CARD_LINE);
        double named = wide > 0 ? left + wide + INSET : left;
        double status = parts.details().map(CardDetails::statusWidth).orElse(0.0);
        parts.title().resizeRelocate(named, top, Math.max(0, marked - status - 2 * GAP - named), CARD_LINE);
        parts.details().ifPresent(details -> details.resizeRelocate(left, top, right - left,
                height - top - INSET - GAP));
        mark(parts, false, 0, 0);
        parts.logos().resizeRelocate(0, 0, 0, 0);
    }

    private void picture(double width, double height, Parts parts) {
        double top = height - 1 - FOOT;
        // The picture goes on below the foot, so that only its upper corners are seen to be round.
        parts.picture().resizeRelocate(1, 1, width - 2, top - 1 + ROUND);
        parts.foot().resizeRelocate(1, top, width - 2, FOOT);
        parts.stripe().resizeRelocate(1, top, STRIPE, FOOT);
        text(1 + STRIPE + INSET, top + 4, width - 1 - INSET, LINE, 3, parts);
    }

    private void row(double width, double height, Parts parts) {
        double side = height - 2;
        double line = height < 40 ? LINE_TIGHT : LINE;
        parts.stripe().resizeRelocate(1, 1, STRIPE, side);
        // In very narrow columns the picture gives way to the time.
        double needed = write(parts.time(), written) + GAP + StatusMark.SIZE;
        double room = width - 1 - INSET - (1 + STRIPE + side + INSET);
        double shown = Math.clamp(side - (needed - room), 0, side);
        parts.picture().resizeRelocate(1 + STRIPE, 1, shown, side);
        text(1 + STRIPE + shown + INSET, Math.rint((height - 2 * line) / 2), width - 1 - INSET, line, 3,
                parts);
    }

    private void text(double left, double top, double right, double line, int most, Parts parts) {
        parts.title().resizeRelocate(left, top, right - left, line);
        double marked = right - StatusMark.SIZE;
        parts.mark().resizeRelocate(marked, top + line + Math.rint((line - StatusMark.SIZE) / 2),
                StatusMark.SIZE, StatusMark.SIZE);
        // In a very narrow tile the time alone is left.
        parts.mark().setVisible(left + write(parts.time(), written) + GAP <= marked);
        double after = time(left, marked - GAP, top + line, line, Math.min(most, networks.size()), parts);
        logos(after, top + line, marked - GAP, line, most, parts);
    }

    /// Writes the time from `x` on, as long as it may be beside so many logos that end at `end`.
    ///
    /// @return where the logos begin
    private double time(double x, double end, double y, double line, int logos, Parts parts) {
        double signs = logos * LOGO;
        double zone = parts.zone().isPresent() ? ZONE + GAP : 0;
        double width = write(parts.time(), written);
        place(parts.time(), x, y, line);
        double after = width > 0 ? x + width + GAP : x;
        boolean marked = zone > 0 && after + zone + Math.min(signs, 2 * LOGO) <= end + GAP;
        mark(parts, marked, after, y + Math.rint((line - ZONE) / 2));
        return marked ? after + zone : after;
    }

    private static double write(Text node, String text) {
        node.setText(text);
        return Math.ceil(node.getLayoutBounds().getWidth());
    }

    private static void place(Text node, double x, double y, double height) {
        node.relocate(x, y + Math.rint((height - node.getLayoutBounds().getHeight()) / 2));
    }

    private static void mark(Parts parts, boolean shown, double x, double y) {
        parts.zone().ifPresent(zone -> {
            zone.setVisible(shown);
            zone.resizeRelocate(x, y, ZONE, ZONE);
        });
    }

    private void logos(double x, double y, double end, double line, int most, Parts parts) {
        int room = (int) Math.clamp(Math.floor((end - x + 3) / LOGO), 0, most);
        if (messages != null) {
            parts.logos().show(networks, room, messages);
        }
        parts.logos().resizeRelocate(x, y, Math.max(0, end - x), line);
    }

    private void square(double width, double height, Parts parts) {
        // In narrow columns the picture gives way, so that two lines still say something.
        double side = Math.clamp(width - STRIPE - 2 * INSET - WORDS, TIGHT_SQUARE, SQUARE);
        double left = 1 + STRIPE + side + INSET;
        double right = width - 1 - INSET;
        parts.stripe().resizeRelocate(1, 1, STRIPE, height - 2);
        parts.picture().resizeRelocate(1 + STRIPE, 1, side, height - 2);
        parts.title().resizeRelocate(left, 5, right - left, 2 * LINE + 2);
        parts.title().setClip(new Rectangle(right - left, 2 * LINE + 2));
        double y = 6 + 2 * LINE;
        time(left, right - StatusMark.SIZE, y, LINE, 0, parts);
        parts.mark().resizeRelocate(right - StatusMark.SIZE, y, StatusMark.SIZE, StatusMark.SIZE);
        logos(left, y + LINE + 2, right, LINE, 4, parts);
    }

    private void line(double width, double height, Parts parts) {
        parts.stripe().resizeRelocate(1, 1, STRIPE, height - 2);
        double right = width - 1 - 5;
        double middle = Math.rint((height - StatusMark.SIZE) / 2);
        parts.mark().resizeRelocate(right - StatusMark.SIZE, middle, StatusMark.SIZE, StatusMark.SIZE);
        double end = right - StatusMark.SIZE - GAP;
        double left = 1 + STRIPE + 6;
        double top = Math.rint((height - LINE) / 2);
        double logo = networks.isEmpty() ? 0 : LOGO;
        double zone = parts.zone().isPresent() ? ZONE + GAP : 0;
        double wide = write(parts.time(), written);
        double room = end - left - GAP - 5;
        double title = Math.min(READABLE, parts.title().prefWidth(-1));
        if (room - wide - zone - logo < title) {
            zone = 0;
        }
        if (room - wide - logo < title) {
            logo = 0;
        }
        if (messages != null) {
            parts.logos().show(networks, logo > 0 ? 1 : 0, messages);
        }
        parts.logos().resizeRelocate(end - logo, 1, logo, height - 2);
        mark(parts, zone > 0, end - logo - zone, Math.rint((height - ZONE) / 2));
        double at = end - logo - zone - (logo + zone > 0 ? GAP : 0) - wide;
        place(parts.time(), at, top, LINE);
        parts.title().resizeRelocate(left, top, Math.max(0, at - 5 - left), LINE);
    }
}
