package app.vitrine.exchange.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A plan laid out on sheets of paper: its weeks on the first, and on further ones the posts of days that are too full.
/// One drawing serves the PDF, the pictures and the printer.
public final class PaperPages implements Closeable {

    private static final float POINTS = 72;

    private final byte[] file;
    private final PDDocument document;

    private PaperPages(byte[] file) throws IOException {
        this.file = file;
        document = Loader.loadPDF(file);
    }

    /// Draws a plan. Takes a moment: not for the JavaFX thread.
    public static PaperPages of(PaperPlan plan, PaperSize size, EmojiSource emoji, PictureFinder finder)
            throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(plan.title() + " – " + plan.owner());
            document.getDocumentInformation().setCreator("Vitrine");
            new GridPage(document, plan, size, emoji, finder).draw();
            document.save(file);
        }
        // Letters are cut down to those in use when a document is saved: what is shown is what was written.
        return new PaperPages(file.toByteArray());
    }

    public int count() {
        return document.getNumberOfPages();
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(file);
    }

    /// One page as a picture.
    ///
    /// @param index from 0
    /// @param dpi   pixels an inch
    public BufferedImage picture(int index, float dpi) throws IOException {
        return new PDFRenderer(document).renderImage(index, dpi / POINTS, ImageType.RGB);
    }

    /// All pages as pictures.
    public List<BufferedImage> pictures(float dpi) throws IOException {
        List<BufferedImage> pictures = new ArrayList<>();
        for (int i = 0; i < count(); i++) {
            pictures.add(picture(i, dpi));
        }
        return pictures;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
