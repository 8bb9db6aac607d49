package app.vitrine.exchange.sheet;

/// The bytes of a text file and how they were read.
final class TextBytes {

    private final byte[] bytes;
    private final Encoding encoding;
    private final char delimiter;
    private final int repairs;

    /// @param repairs how many broken quotes were mended
    TextBytes(byte[] bytes, Encoding encoding, char delimiter, int repairs) {
        this.bytes = bytes;
        this.encoding = encoding;
        this.delimiter = delimiter;
        this.repairs = repairs;
    }

    byte[] bytes() {
        return bytes;
    }

    Encoding encoding() {
        return encoding;
    }

    char delimiter() {
        return delimiter;
    }

    int repairs() {
        return repairs;
    }
}
