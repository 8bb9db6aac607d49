package app.vitrine.storage;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Text as it is searched. Text that is kept and words that are looked for go the same way: case, accents and
/// ligatures folded (`Œuf` is found by `oeuf`), and every ideograph and symbol a word of its own, since writing without
/// spaces would otherwise be one long word and an emoji would stick to its neighbour.
final class Words {

    private static final int MOST_WORDS = 12;

    private Words() {}

    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 16);
        Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).codePoints()
                .forEach(code -> append(folded, code));
        return folded.toString();
    }

    /// @return a full-text query for entries that hold a word beginning with each of `words`; empty where there is
    ///         nothing to look for
    static String query(String words) {
        return Stream.of(folded(words).split("\\s+")).flatMap(word -> pieces(word).stream()).limit(MOST_WORDS)
                .map(piece -> '"' + piece + "\"*").collect(Collectors.joining(" AND "));
    }

    // Whatever the tokenizer takes for a separator parts words here already, so that no piece is empty for it.
    private static List<String> pieces(String word) {
        return Stream.of(word.split("[^\\p{L}\\p{M}\\p{N}\\p{Co}\\p{So}]+")).filter(piece -> !piece.isEmpty())
                .toList();
    }

    private static void append(StringBuilder folded, int code) {
        switch (Character.getType(code)) {
            case Character.NON_SPACING_MARK, Character.FORMAT, Character.ENCLOSING_MARK -> {
                // Accents, joiners and variation selectors are not looked for.
            }
            case Character.OTHER_SYMBOL -> alone(folded, code);
            default -> letter(folded, code);
        }
    }

    private static void letter(StringBuilder folded, int code) {
        switch (code) {
            case 'œ' -> folded.append("oe");
            case 'æ' -> folded.append("ae");
            case 'ß' -> folded.append("ss");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'ı' -> folded.append('i');
            default -> {
                if (Character.isIdeographic(code)) {
                    alone(folded, code);
                } else {
                    folded.appendCodePoint(code);
                }
            }
        }
    }

    private static void alone(StringBuilder folded, int code) {
        folded.append(' ').appendCodePoint(code).append(' ');
    }
}
