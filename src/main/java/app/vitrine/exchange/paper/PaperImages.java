package app.vitrine.exchange.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// The pictures of one document, each put into it once.
final class PaperImages {

    private static final float QUALITY = 0.85f;

    private final PDDocument document;
    private final IdentityHashMap<BufferedImage, PDImageXObject> photos = new IdentityHashMap<>();
    private final Map<String, PDImageXObject> signs = new HashMap<>();

    PaperImages(PDDocument document) {
        this.document = document;
    }

    /// Something photographed; what is see-through shows white.
    PDImageXObject photo(BufferedImage picture) throws IOException {
        PDImageXObject known = photos.get(picture);
        if (known == null) {
            BufferedImage flat = new BufferedImage(picture.getWidth(), picture.getHeight(),
                    BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = flat.createGraphics();
            graphics.drawImage(picture, 0, 0, Color.WHITE, null);
            graphics.dispose();
            known = JPEGFactory.createFromImage(document, flat, QUALITY);
            photos.put(picture, known);
        }
        return known;
    }

    /// An emoji.
    PDImageXObject emoji(String name, byte[] png) throws IOException {
        PDImageXObject known = signs.get(name);
        if (known == null) {
            known = PDImageXObject.createFromByteArray(document, png, name);
            signs.put(name, known);
        }
        return known;
    }

    /// Letters that were drawn.
    PDImageXObject drawn(BufferedImage letters) throws IOException {
        return LosslessFactory.createFromImage(document, letters);
    }
}
