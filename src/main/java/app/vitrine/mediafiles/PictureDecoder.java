package app.vitrine.mediafiles;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// Decodes a picture to about the size it is drawn at, upright.
final class PictureDecoder {

    /// A picture is never wider or taller than this many times the side asked for: panoramas.
    private static final int LONGEST = 4;

    private PictureDecoder() {}

    /// @param side the shorter side of the result has about this many pixels, or fewer where the picture has fewer
    /// @return empty where this kind of file cannot be decoded
    static Optional<BufferedImage> decode(Path file, int side) throws IOException {
        Orientation orientation = MediaProbe.orientation(file);
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Optional.of(scaled(subsampled(reader, side), side, orientation));
            } catch (RuntimeException damaged) {
                throw new IOException("Cannot be decoded", damaged);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage subsampled(ImageReader reader, int side) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MediaProbe.MOST_PIXELS) {
            throw new IOException("Too large");
        }
        int step = Math.max(1, Math.min(width, height) / (2 * side));
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    /// Scales to the side and turns upright, halving at most each time so that fine lines stay.
    static BufferedImage scaled(BufferedImage image, int side, Orientation orientation) {
        double longest = (double) LONGEST * side / Math.max(image.getWidth(), image.getHeight());
        double scale = Math.min(1,
                Math.min(longest, (double) side / Math.min(image.getWidth(), image.getHeight())));
        BufferedImage current = image;
        while (scale < 0.5) {
            current = drawn(current, 0.5, Orientation.UPRIGHT);
            scale *= 2;
        }
        return drawn(current, scale, orientation);
    }

    private static BufferedImage drawn(BufferedImage image, double scale, Orientation orientation) {
        int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
        boolean swap = orientation.swapsSides();
        BufferedImage target = new BufferedImage(swap ? height : width, swap ? width : height,
                image.getColorModel()
                        .hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION,
                RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform transform = orientation.upright(width, height);
        transform.scale((double) width / image.getWidth(), (double) height / image.getHeight());
        graphics.drawImage(image, transform, null);
        graphics.dispose();
        return target;
    }
}
