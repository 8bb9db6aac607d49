package app.vitrine.mediafiles;

import java.awt.image.BufferedImage;

/// A decoded picture.
///
/// @param argb row by row from the top, not premultiplied; `width * height` values
@SuppressWarnings("ArrayRecordComponent") // pixels are handed on by the million; a copy each time would cost more than it guards
public record Pixels(int width, int height, int[] argb) {

    public Pixels {
        if (argb.length != width * height) {
            throw new IllegalArgumentException("Not " + width + " × " + height + ": " + argb.length);
        }
    }

    static Pixels of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new Pixels(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    public BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        return image;
    }
}
