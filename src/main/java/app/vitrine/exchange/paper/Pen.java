package app.vitrine.exchange.paper;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Draws on one page of paper. Points, from the top left corner.
final class Pen implements Closeable {

    private final PDPageContentStream stream;
    private final PaperImages images;
    private final float height;

    Pen(PDDocument document, PaperSize size, PaperImages images) throws IOException {
        PDPage page = new PDPage(new PDRectangle(size.width(), size.height()));
        document.addPage(page);
        height = size.height();
        this.images = images;
        stream = new PDPageContentStream(document, page);
    }

    void fill(Color colour, float x, float y, float wide, float high) throws IOException {
        stream.setNonStrokingColor(colour);
        stream.addRect(x, height - y - high, wide, high);
        stream.fill();
    }

    void line(Color colour, float fromX, float fromY, float toX, float toY) throws IOException {
        stream.setStrokingColor(colour);
        stream.setLineWidth(0.5f);
        stream.moveTo(fromX, height - fromY);
        stream.lineTo(toX, height - toY);
        stream.stroke();
    }

    /// Writes one line.
    ///
    /// @param base where the letters stand
    void write(Line line, Color colour, float x, float base) throws IOException {
        float at = x;
        for (Line.Part part : line.parts()) {
            if (part.picture() != null) {
                stream.drawImage(part.picture(), at, height - base - line.size() * 0.18f, part.width(),
                        line.size() * Line.EMOJI);
            } else {
                stream.setNonStrokingColor(colour);
                stream.beginText();
                stream.setFont(line.font(), line.size());
                stream.newLineAtOffset(at, height - base);
                stream.showText(part.text());
                stream.endText();
            }
            at += part.width();
        }
    }

    /// Fills a place with the middle of a picture.
    void picture(BufferedImage picture, float x, float y, float wide, float high) throws IOException {
        PDImageXObject image = images.photo(picture);
        float scale = Math.max(wide / image.getWidth(), high / image.getHeight());
        float drawnWide = image.getWidth() * scale;
        float drawnHigh = image.getHeight() * scale;
        stream.saveGraphicsState();
        stream.addRect(x, height - y - high, wide, high);
        stream.clip();
        stream.drawImage(image, x - (drawnWide - wide) / 2, height - y - high - (drawnHigh - high) / 2,
                drawnWide, drawnHigh);
        stream.restoreGraphicsState();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
