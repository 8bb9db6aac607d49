package app.vitrine.exchange.sheet;

import java.text.Normalizer;
import java.util.Locale;

/// Brings words to the shape in which they are compared.
final class Words {

    private Words() {}

    /// Lower case without accents; all that is neither letter nor digit becomes one blank; "#" and "@" stay.
    static String fold(String text) {
        String flat = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(flat.length());
        for (int at = 0; at < flat.length(); at++) {
            char letter = flat.charAt(at);
            if (Character.getType(letter) == Character.NON_SPACING_MARK) {
                continue;
            }
            if (Character.isLetterOrDigit(letter) || letter == '#' || letter == '@') {
                append(folded, letter);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static void append(StringBuilder folded, char letter) {
        switch (letter) {
            case 'œ', 'Œ' -> folded.append("oe");
            case 'æ', 'Æ' -> folded.append("ae");
            default -> folded.append(letter);
        }
    }

    /// Whether `words` holds `phrase` as whole words.
    static boolean holds(String words, String phrase) {
        int at = words.indexOf(phrase);
        while (at >= 0) {
            int end = at + phrase.length();
            if ((at == 0 || words.charAt(at - 1) == ' ')
                    && (end == words.length() || words.charAt(end) == ' ')) {
                return true;
            }
            at = words.indexOf(phrase, at + 1);
        }
        return false;
    }
}
