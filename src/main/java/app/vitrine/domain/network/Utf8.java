package app.vitrine.domain.network;

/// Lengths in UTF-8, without making the bytes.
final class Utf8 {

    private Utf8() {}

    /// A lone surrogate counts three bytes, as its replacement character does.
    static int length(String text, int start, int end) {
        int bytes = 0;
        int at = start;
        while (at < end) {
            int code = text.codePointAt(at);
            bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
            at += Character.charCount(code);
        }
        return bytes;
    }
}
