package app.vitrine.exchange.paper;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.vitrine.domain.media.Picture;

/// Measures and draws posts at each depth, in a column of a given width.
final class EntryDrawing {

    static final float GAP = 4;

    private static final float STRIPE = 2;
    private static final float INSET = 6;
    private static final float WIDE = 0.56f;
    private static final float FLAT = 0.4f;
    private static final int WORDS = 8;
    private static final int TITLE_LINES = 3;
    private static final int SIDE = 320;

    private final float small;
    private final float title;
    private final float lineHeight;
    private final float smallLeading;
    private final float titleLeading;
    private final float rowHeight;
    private final Faces faces;
    private final PaperColours colours;
    private final PictureFinder finder;
    private final Map<Picture, Optional<BufferedImage>> found = new HashMap<>();

    /// The weights of our letters.
    record Faces(Letters regular, Letters semibold, Letters bold) {}

    /// @param scale of letters and lines, 1 for those of a month
    EntryDrawing(Faces faces, PaperColours colours, PictureFinder finder, float scale) {
        small = 6.4f * scale;
        title = 7.4f * scale;
        lineHeight = 10.5f * scale;
        smallLeading = 8.2f * scale;
        titleLeading = 9.2f * scale;
        rowHeight = 27 * scale;
        this.faces = faces;
        this.colours = colours;
        this.finder = finder;
    }

    private Optional<BufferedImage> picture(PaperPlan.Entry entry) {
        return entry.picture()
                .flatMap(picture -> found.computeIfAbsent(picture, wanted -> finder.find(wanted, SIDE)));
    }

    float height(PaperPlan.Entry entry, Depth depth, float width) throws IOException {
        return switch (depth) {
            case LINE -> lineHeight;
            case ROW -> rowHeight;
            case PICTURE, WHOLE -> {
                float inner = width - INSET;
                float high = picture(entry).isPresent() ? width * ratio(depth) + 3 : 0;
                high += about(entry, depth).size() * smallLeading + title(entry, inner).size() * titleLeading;
                yield high + (depth == Depth.WHOLE ? words(entry, inner).size() * smallLeading : 0) + 2;
            }
        };
    }

    private static float ratio(Depth depth) {
        return depth == Depth.WHOLE ? WIDE : FLAT;
    }

    void draw(Pen pen, PaperPlan.Entry entry, Depth depth, float x, float y, float width) throws IOException {
        float high = height(entry, depth, width);
        pen.fill(entry.colour().map(colours::strong).orElseGet(colours::line), x, y, STRIPE, high);
        switch (depth) {
            case LINE -> line(pen, entry, x + INSET, y, width - INSET);
            case ROW -> row(pen, entry, x, y, width);
            case PICTURE, WHOLE -> whole(pen, entry, depth, x, y, width);
        }
    }

    private void line(Pen pen, PaperPlan.Entry entry, float x, float y, float width) throws IOException {
        Line when = faces.regular().line(entry.when(), small, width);
        float after = when.parts().isEmpty() ? 0 : when.width() + 3;
        pen.write(when, colours.second(), x, y + lineHeight * 0.74f);
        pen.write(faces.semibold().line(entry.title(), title, width - after), colours.text(), x + after,
                y + lineHeight * 0.74f);
    }

    private void row(Pen pen, PaperPlan.Entry entry, float x, float y, float width) throws IOException {
        Optional<BufferedImage> picture = picture(entry);
        float left = x + STRIPE;
        if (picture.isPresent()) {
            pen.picture(picture.get(), left, y, rowHeight, rowHeight);
            left += rowHeight;
        }
        left += INSET - STRIPE;
        float inner = x + width - left;
        List<Line> heading = faces.semibold().lines(entry.title(), title, inner, 2);
        float base = y + title;
        for (Line one : heading) {
            pen.write(one, colours.text(), left, base);
            base += titleLeading;
        }
        pen.write(faces.regular().line(joined(entry.when(), entry.where()), small, inner), colours.second(),
                left, y + rowHeight - 2.4f);
    }

    private void whole(Pen pen, PaperPlan.Entry entry, Depth depth, float x, float y, float width)
            throws IOException {
        Optional<BufferedImage> picture = picture(entry);
        float base = y;
        if (picture.isPresent()) {
            pen.picture(picture.get(), x + STRIPE, y, width - STRIPE, width * ratio(depth));
            base += width * ratio(depth) + 3;
        }
        float left = x + INSET;
        float inner = width - INSET;
        for (String line : about(entry, depth)) {
            pen.write(faces.regular().line(line, small, inner), colours.second(), left, base + small);
            base += smallLeading;
        }
        base += title;
        for (Line one : title(entry, inner)) {
            pen.write(one, colours.text(), left, base);
            base += titleLeading;
        }
        if (depth == Depth.WHOLE) {
            for (Line one : words(entry, inner)) {
                pen.write(one, colours.second(), left, base);
                base += smallLeading;
            }
        }
    }

    private List<Line> title(PaperPlan.Entry entry, float inner) throws IOException {
        return faces.semibold().lines(entry.title(), title, inner, TITLE_LINES);
    }

    private List<Line> words(PaperPlan.Entry entry, float inner) throws IOException {
        return faces.regular().lines(entry.text(), small, inner, WORDS);
    }

    /// A post of which everything is said: on the pages of what found no room.
    float drawLong(Pen pen, PaperPlan.Entry entry, float x, float y, float width) throws IOException {
        Color stripe = entry.colour().map(colours::strong).orElseGet(colours::line);
        List<Line> heading = faces.semibold().lines(entry.title(), title, width - INSET, TITLE_LINES);
        float high = heading.size() * titleLeading + smallLeading + 2;
        pen.fill(stripe, x, y, STRIPE, high);
        float base = y + title;
        for (Line one : heading) {
            pen.write(one, colours.text(), x + INSET, base);
            base += titleLeading;
        }
        Color grey = colours.second();
        pen.write(faces.regular().line(joined(joined(entry.when(), entry.where()), entry.state()), small,
                width - INSET), grey, x + INSET, base - 1);
        return high;
    }

    // Where there is room, when and how far stand above where.
    private static List<String> about(PaperPlan.Entry entry, Depth depth) {
        return depth == Depth.WHOLE && !entry.where().isBlank()
                ? List.of(joined(entry.when(), entry.state()), entry.where())
                : List.of(joined(joined(entry.when(), entry.where()), entry.state()));
    }

    private static String joined(String one, String other) {
        return one.isBlank() || other.isBlank() ? one + other : one + " · " + other;
    }
}
