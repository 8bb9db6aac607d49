package app.vitrine.exchange.paper;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/// One weight of our own letters in a document. Scripts that they do not have are drawn with the system's, emoji as
/// their pictures: nothing that was written is left out.
final class Letters {

    private static final String FONTS = "/app/vitrine/assets/fonts/";
    private static final float UNITS = 1000;
    private static final int DRAWN = 64;
    private static final String ELLIPSIS = "…";

    private final PDFont font;
    private final PaperImages images;
    private final EmojiSource emoji;

    /// @param name file of the font
    Letters(PDDocument document, String name, PaperImages images, EmojiSource emoji) throws IOException {
        try (InputStream in = Objects
                .requireNonNull(Letters.class.getResourceAsStream(FONTS + name + ".ttf"))) {
            font = PDType0Font.load(document, in, true);
        }
        this.images = images;
        this.emoji = emoji;
    }

    /// The text as one line, cut with an ellipsis where it would be wider.
    Line line(String text, float size, float width) throws IOException {
        String flat = text.replaceAll("\\s+", " ").strip();
        Line whole = shape(flat, size);
        if (whole.width() <= width) {
            return whole;
        }
        int low = 0;
        int high = flat.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (shape(cut(flat, middle) + ELLIPSIS, size).width() <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return shape(cut(flat, low).stripTrailing() + ELLIPSIS, size);
    }

    private static String cut(String text, int end) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return text.substring(0, characters.isBoundary(end) ? end : characters.preceding(end));
    }

    /// The text over several lines; the last is cut with an ellipsis where there is more.
    List<Line> lines(String text, float size, float width, int most) throws IOException {
        List<Line> lines = new ArrayList<>();
        String rest = text.replaceAll("\\s+", " ").strip();
        while (!rest.isEmpty() && lines.size() < most - 1) {
            int end = fitting(rest, size, width);
            lines.add(shape(rest.substring(0, end).stripTrailing(), size));
            rest = rest.substring(end).stripLeading();
        }
        if (!rest.isEmpty()) {
            lines.add(line(rest, size, width));
        }
        return lines;
    }

    // How much of the text a line takes: whole words, or of a very long word what fits.
    private int fitting(String text, float size, float width) throws IOException {
        BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(text);
        int end = 0;
        for (int next = words.next(); next != BreakIterator.DONE; next = words.next()) {
            if (shape(text.substring(0, next).stripTrailing(), size).width() > width) {
                break;
            }
            end = next;
        }
        int letters = end;
        while (end == 0 && letters < text.length()) {
            int next = cut(text, Math.min(text.length(), letters + 1)).length();
            letters = next > letters ? next : Math.min(text.length(), letters + 2);
            if (shape(text.substring(0, letters), size).width() > width) {
                return Math.max(1, cut(text, letters - 1).length());
            }
        }
        return end == 0 ? text.length() : end;
    }

    private Line shape(String text, float size) throws IOException {
        List<Line.Part> parts = new ArrayList<>();
        for (EmojiSource.Piece piece : emoji.cut(text)) {
            if (piece.png().isPresent()) {
                float width = size * Line.EMOJI;
                parts.add(new Line.Part("", images.emoji(piece.text(), piece.png().orElseThrow()), width));
            } else {
                letters(piece.text(), size, parts);
            }
        }
        return new Line(font, size, parts);
    }

    private void letters(String text, float size, List<Line.Part> parts) throws IOException {
        int from = 0;
        while (from < text.length()) {
            boolean known = has(text.codePointAt(from));
            int to = from;
            while (to < text.length() && has(text.codePointAt(to)) == known) {
                to += Character.charCount(text.codePointAt(to));
            }
            String run = text.substring(from, to);
            if (known) {
                parts.add(new Line.Part(run, null, font.getStringWidth(run) / UNITS * size));
            } else {
                drawn(run, size, parts);
            }
            from = to;
        }
    }

    private boolean has(int point) throws IOException {
        try {
            font.encode(Character.toString(point));
            return true;
        } catch (IllegalArgumentException notThere) {
            return false;
        }
    }

    private void drawn(String run, float size, List<Line.Part> parts) throws IOException {
        String seen = run.codePoints().filter(point -> !Character.isISOControl(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        @Nullable
        BufferedImage image = seen.isBlank() ? null : image(seen);
        if (image != null) {
            PDImageXObject picture = images.drawn(image);
            float height = size * Line.EMOJI;
            parts.add(new Line.Part("", picture, height * image.getWidth() / image.getHeight()));
        }
    }

    private static @Nullable BufferedImage image(String run) {
        Font system = new Font(Font.SANS_SERIF, Font.PLAIN, DRAWN);
        TextLayout layout = new TextLayout(run, system, new FontRenderContext(null, true, true));
        int width = (int) Math.ceil(layout.getAdvance());
        if (width == 0) {
            return null;
        }
        BufferedImage image = new BufferedImage(width, Math.round(DRAWN * Line.EMOJI),
                BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(java.awt.Color.DARK_GRAY);
        layout.draw(graphics, 0, DRAWN * (Line.EMOJI - 0.18f));
        graphics.dispose();
        return image;
    }
}
