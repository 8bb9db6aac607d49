package app.vitrine.exchange.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The ways in which the text files of spreadsheet programs write letters.
public enum Encoding {
    UTF_8("UTF-8"), UTF_16LE("UTF-16 LE"), UTF_16BE("UTF-16 BE"), WINDOWS_1252("Windows-1252"), MAC_ROMAN(
            "Mac Roman");

    /// The upper half of Mac OS Roman, from 0x80 (Unicode, Inc., mapping table ROMAN.TXT).
    private static final String MAC_UPPER = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
            + "¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final String label;

    Encoding(String label) {
        this.label = label;
    }

    /// The name by which people know it, the same in every language.
    public String label() {
        return label;
    }

    /// The text without its byte order mark; what cannot be read becomes U+FFFD.
    String decode(byte[] bytes) {
        String text = switch (this) {
            case UTF_8 -> new String(bytes, StandardCharsets.UTF_8);
            case UTF_16LE -> new String(bytes, StandardCharsets.UTF_16LE);
            case UTF_16BE -> new String(bytes, StandardCharsets.UTF_16BE);
            case WINDOWS_1252 -> new String(bytes, WESTERN);
            case MAC_ROMAN -> mac(bytes);
        };
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /// Whether every byte has a meaning.
    static boolean validUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }

    private static String mac(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (byte one : bytes) {
            text.append(one >= 0 ? (char) one : MAC_UPPER.charAt((one & 0xff) - 0x80));
        }
        return text.toString();
    }
}
