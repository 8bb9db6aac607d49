package app.vitrine.mediafiles;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whether a file ends before its content does, as after a copy that was broken off. Looks at marks and lengths alone
/// and decodes nothing; what it does not know counts as whole.
final class Wholeness {

    private static final int JPEG_START_OF_SCAN = 0xDA;
    private static final int JPEG_END = 0xD9;
    private static final int PNG_SIGNATURE = 8;
    private static final int GIF_TRAILER = 0x3B;

    private Wholeness() {}

    static boolean cutOff(Path file, FileKind kind) throws IOException {
        try {
            return switch (kind) {
                case JPEG -> !jpegEnds(file);
                case PNG -> !pngEnds(file);
                case GIF -> lastByte(file) != GIF_TRAILER;
                case WEBP -> riffLength(file) > Files.size(file);
                case MP4, MOV, HEIC, AVIF -> !boxesEnd(file);
                case WEBM, PDF -> false;
            };
        } catch (EOFException ended) {
            return true;
        }
    }

    /// Segments up to the first scan are skipped by their lengths, since a preview inside them has an end of its own.
    private static boolean jpegEnds(Path file) throws IOException {
        try (DataInputStream in = open(file)) {
            in.skipNBytes(2);
            int marker = marker(in);
            while (marker != JPEG_START_OF_SCAN && marker != JPEG_END) {
                in.skipNBytes(Math.max(0, in.readUnsignedShort() - 2));
                marker = marker(in);
            }
            return marker == JPEG_END || scanEnds(in);
        }
    }

    private static int marker(DataInputStream in) throws IOException {
        int code = in.readUnsignedByte();
        while (code != 0xFF) {
            code = in.readUnsignedByte();
        }
        while (code == 0xFF) {
            code = in.readUnsignedByte();
        }
        return code;
    }

    private static boolean scanEnds(InputStream in) throws IOException {
        int before = 0;
        for (int code = in.read(); code >= 0; code = in.read()) {
            if (before == 0xFF && code == JPEG_END) {
                return true;
            }
            before = code;
        }
        return false;
    }

    private static boolean pngEnds(Path file) throws IOException {
        try (DataInputStream in = open(file)) {
            in.skipNBytes(PNG_SIGNATURE);
            while (true) {
                long length = Integer.toUnsignedLong(in.readInt());
                boolean last = in.readInt() == 0x49454E44;
                in.skipNBytes(length + 4);
                if (last) {
                    return true;
                }
            }
        }
    }

    /// Some programs leave blanks behind the picture.
    private static int lastByte(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            int tail = (int) Math.min(1024, channel.size());
            ByteBuffer bytes = ByteBuffer.allocate(tail);
            channel.read(bytes, channel.size() - tail);
            for (int at = bytes.position() - 1; at >= 0; at--) {
                if (bytes.get(at) != 0) {
                    return bytes.get(at);
                }
            }
            return 0;
        }
    }

    private static long riffLength(Path file) throws IOException {
        try (DataInputStream in = open(file)) {
            in.skipNBytes(4);
            byte[] length = in.readNBytes(4);
            return length.length < 4
                    ? Long.MAX_VALUE
                    : Integer.toUnsignedLong(ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt())
                            + 8;
        }
    }

    /// Boxes of the ISO base media format: each says its length; 0 reaches to the end, 1 has a long one behind it.
    private static boolean boxesEnd(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long at = 0;
            ByteBuffer head = ByteBuffer.allocate(16);
            while (at + 8 <= channel.size()) {
                head.clear();
                channel.read(head, at);
                long length = Integer.toUnsignedLong(head.getInt(0));
                if (length == 1) {
                    length = head.position() < 16 ? Long.MAX_VALUE : head.getLong(8);
                }
                if (length == 0) {
                    return true;
                }
                if (length < 8 || length > channel.size() - at) {
                    return false;
                }
                at += length;
            }
            return true;
        }
    }

    private static DataInputStream open(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }
}
