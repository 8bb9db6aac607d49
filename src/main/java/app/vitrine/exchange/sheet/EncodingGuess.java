package app.vitrine.exchange.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Finds by looking at the bytes how a text file writes its letters, and mends text that was written wrongly
/// before.
final class EncodingGuess {

    private static final int SAMPLE = 1 << 20;
    private static final String COMMON = "éèàêçôùîâûëïœ’«»…–É€°\u00a0À";
    private static final Pattern TWICE = Pattern.compile("[ÃÂ][\u0080-\u00bf€-™ŠŽšžŸŒœƒ]|â€|ðŸ");

    private EncodingGuess() {}

    static Encoding of(byte[] bytes) {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) {
            return Encoding.UTF_8;
        }
        if (starts(bytes, 0xff, 0xfe)) {
            return Encoding.UTF_16LE;
        }
        if (starts(bytes, 0xfe, 0xff)) {
            return Encoding.UTF_16BE;
        }
        int[] zeros = zeros(bytes);
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        if (zeros[1] > pairs / 3 && zeros[0] < pairs / 20) {
            return Encoding.UTF_16LE;
        }
        if (zeros[0] > pairs / 3 && zeros[1] < pairs / 20) {
            return Encoding.UTF_16BE;
        }
        return Encoding.validUtf8(bytes) || mostlyUtf8(bytes) ? Encoding.UTF_8 : oldEncoding(bytes);
    }

    /// Text that was read in the wrong encoding and saved again ("LÃ©gende") is turned back, where all of it can.
    static String mend(String text) {
        if (!TWICE.matcher(text).find()) {
            return text;
        }
        Charset western = Charset.forName("windows-1252");
        if (!western.newEncoder().canEncode(text)) {
            return text;
        }
        byte[] bytes = text.getBytes(western);
        return Encoding.validUtf8(bytes) ? new String(bytes, StandardCharsets.UTF_8) : text;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if ((bytes[at] & 0xff) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    private static int[] zeros(byte[] bytes) {
        int[] zeros = new int[2];
        for (int at = 0; at < Math.min(bytes.length, SAMPLE); at++) {
            if (bytes[at] == 0) {
                zeros[at & 1]++;
            }
        }
        return zeros;
    }

    /// A file joined from two sources, or cut in the middle of a letter, is still UTF-8.
    private static boolean mostlyUtf8(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.UTF_8);
        int broken = 0;
        int good = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\ufffd') {
                broken++;
            } else if (letter > 0x7f) {
                good++;
            }
        }
        return good > 4 * broken;
    }

    private static Encoding oldEncoding(byte[] bytes) {
        return score(Encoding.MAC_ROMAN, bytes) > score(Encoding.WINDOWS_1252, bytes)
                ? Encoding.MAC_ROMAN
                : Encoding.WINDOWS_1252;
    }

    private static int score(Encoding encoding, byte[] bytes) {
        byte[] sample = bytes.length > SAMPLE ? java.util.Arrays.copyOf(bytes, SAMPLE) : bytes;
        String text = encoding.decode(sample);
        int score = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter > 0x7f) {
                score += COMMON.indexOf(letter) >= 0 ? 2 : Character.isLetter(letter) ? -1 : -2;
            }
        }
        return score;
    }
}
