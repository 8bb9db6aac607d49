package app.vitrine.exchange.paper;

import java.util.Locale;
import java.util.Set;

/// A sheet of paper, lying on its long side. Lengths are points, 72 an inch.
public enum PaperSize {
    A4(841.89f, 595.28f), LETTER(792, 612);

    private static final Set<String> OF_LETTER = Set.of("US", "CA", "MX", "PH", "CL", "CO", "VE", "CR", "PA");

    private final float width;
    private final float height;

    PaperSize(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /// What lies in the printers of a country.
    public static PaperSize usual(Locale locale) {
        return OF_LETTER.contains(locale.getCountry()) ? LETTER : A4;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }
}
