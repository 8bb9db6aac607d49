package app.vitrine.mediafiles;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

/// Pictures made for tests.
final class Samples {

    private Samples() {}

    /// Red at the left, blue at the right.
    static BufferedImage halves(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return image;
    }

    static Path write(Path file, BufferedImage image, String format) throws IOException {
        ImageIO.write(image, format, file.toFile());
        return file;
    }

    /// A JPEG whose EXIF block says how it is to be turned.
    static Path turnedJpeg(Path file, BufferedImage image, int tag) throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", jpeg);
        byte[] plain = jpeg.toByteArray();
        ByteBuffer exif = ByteBuffer.allocate(4 + 6 + 26);
        exif.putShort((short) 0xFFE1).putShort((short) 34);
        exif.put(new byte[]{'E', 'x', 'i', 'f', 0, 0});
        exif.put(new byte[]{'M', 'M', 0, 42}).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) tag).putShort((short) 0);
        exif.putInt(0);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(plain, 0, 2);
        all.write(exif.array(), 0, exif.position());
        all.write(plain, 2, plain.length - 2);
        Files.write(file, all.toByteArray());
        return file;
    }

    /// A PNG that only says how large it is.
    static Path pngHeader(Path file, int width, int height) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(17);
        header.put(new byte[]{'I', 'H', 'D', 'R'}).putInt(width).putInt(height);
        header.put(new byte[]{8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(header.array());
        ByteBuffer png = ByteBuffer.allocate(8 + 4 + 17 + 4 + 12);
        png.putLong(0x89504E470D0A1A0AL).putInt(13).put(header.array()).putInt((int) sum.getValue());
        png.putInt(0).put(new byte[]{'I', 'E', 'N', 'D'}).putInt(0xAE426082);
        Files.write(file, png.array());
        return file;
    }
}
