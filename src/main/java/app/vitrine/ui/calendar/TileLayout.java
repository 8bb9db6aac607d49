package app.vitrine.ui.calendar;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.network.Network;
import app.vitrine.domain.text.Messages;
import app.vitrine.ui.control.StatusMark;

/// Where the parts of a tile stand, in each density. The time is never hidden: logos give way first.
final class TileLayout {

    private static final double STRIPE = 3;
    private static final double FOOT = 37;
    private static final double ROUND = 8;
    private static final double INSET = 7;
    private static final double GAP = 4;
    private static final double LOGO = 16;
    private static final double SQUARE = 64;
    private static final double TIGHT_SQUARE = 40;
    private static final double WORDS = 80;
    private static final double ZONE = 11;
    private static final double CLIENT = 16;
    private static final double LINE_TIGHT = 14;
    private static final double LINE = 15;

    private final Density density;
    private List<Network> networks = List.of();
    private @Nullable Messages messages;

    /// The nodes of a tile.
    record Parts(Region stripe, Region picture, Region foot, Node title, Label time, LogoStrip logos,
            MarkBox mark,
            Optional<Region> zone, Optional<Region> client) {}

    TileLayout(Density density) {
        this.density = density;
    }

    void prepare(List<Network> shown, Messages words) {
        networks = shown;
        messages = words;
    }

    void arrange(double width, double height, Parts parts) {
        switch (density) {
            case PICTURE -> picture(width, height, parts);
            case SQUARE -> square(width, height, parts);
            case ROW -> row(width, height, parts);
            case LINE -> line(width, height, parts);
        }
        parts.client().ifPresent(logo -> logo.resizeRelocate(
                parts.picture().getLayoutX() + 4, parts.picture().getLayoutY() + 4, CLIENT, CLIENT));
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
        parts.picture().resizeRelocate(1 + STRIPE, 1, side, side);
        text(1 + STRIPE + side + INSET, Math.rint((height - 2 * line) / 2), width - 1 - INSET, line, 3,
                parts);
    }

    private void text(double left, double top, double right, double line, int most, Parts parts) {
        parts.title().resizeRelocate(left, top, right - left, line);
        double marked = right - StatusMark.SIZE;
        parts.mark().resizeRelocate(marked, top + line + Math.rint((line - StatusMark.SIZE) / 2),
                StatusMark.SIZE, StatusMark.SIZE);
        double x = time(left, top + line, line, parts);
        logos(x, top + line, marked - GAP, line, most, parts);
    }

    private double time(double x, double y, double line, Parts parts) {
        double width = Math.ceil(parts.time().prefWidth(-1));
        parts.time().resizeRelocate(x, y, width, line);
        double after = width > 0 ? x + width + GAP : x;
        if (parts.zone().isPresent()) {
            parts.zone().get().resizeRelocate(after, y + Math.rint((line - ZONE) / 2), ZONE, ZONE);
            after += ZONE + GAP;
        }
        return after;
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
        time(left, y, LINE, parts);
        parts.mark().resizeRelocate(right - StatusMark.SIZE, y, StatusMark.SIZE, StatusMark.SIZE);
        logos(left, y + LINE + 2, right, LINE, 4, parts);
    }

    private void line(double width, double height, Parts parts) {
        parts.stripe().resizeRelocate(1, 1, STRIPE, height - 2);
        double right = width - 1 - 5;
        double middle = Math.rint((height - StatusMark.SIZE) / 2);
        parts.mark().resizeRelocate(right - StatusMark.SIZE, middle, StatusMark.SIZE, StatusMark.SIZE);
        double logo = networks.isEmpty() ? 0 : LOGO;
        double x = right - StatusMark.SIZE - GAP - logo;
        if (messages != null) {
            parts.logos().show(networks.subList(0, Math.min(1, networks.size())), 1, messages);
        }
        parts.logos().resizeRelocate(x, 1, logo, height - 2);
        double width12 = Math.ceil(parts.time().prefWidth(-1));
        double zone = parts.zone().isPresent() ? ZONE + GAP : 0;
        double time = x - GAP - width12 - zone;
        time(time, Math.rint((height - LINE) / 2), LINE, parts);
        double left = 1 + STRIPE + 6;
        parts.title().resizeRelocate(left, Math.rint((height - LINE) / 2), Math.max(0, time - 5 - left),
                LINE);
    }
}
