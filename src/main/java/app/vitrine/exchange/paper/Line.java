package app.vitrine.exchange.paper;

import java.util.List;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/// A line of text as it is drawn.
///
/// @param size of the letters, in points
record Line(PDFont font, float size, List<Part> parts) {

    /// How high an emoji is against its letters.
    static final float EMOJI = 1.15f;

    Line {
        parts = List.copyOf(parts);
    }

    /// Letters, or a picture among them.
    record Part(String text, @Nullable PDImageXObject picture, float width) {}

    float width() {
        return (float) parts.stream().mapToDouble(Part::width).sum();
    }
}
