package app.vitrine.domain.quickadd;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

import app.vitrine.domain.network.TextSpan;

/// A sentence in lower case and without accents, letter for letter, so that positions stay; stretches that must not be
/// read are hidden.
final class Folding {

    private static final char HIDDEN = '\u0000';
    /// Stands for a time that was read, so that “9h demain matin” is known from “demain matin”.
    static final char TIME = '\u0001';

    private final char[] letters;

    Folding(String text) {
        letters = new char[text.length()];
        for (int at = 0; at < letters.length; at++) {
            letters[at] = fold(text.charAt(at));
        }
    }

    private static char fold(char letter) {
        return switch (letter) {
            case '’', '‘', 'ʼ' -> '\'';
            case '–', '—', '‑', '−' -> '-';
            case '\u00a0', '\u202f', '\t', '\n' -> ' ';
            default -> {
                String plain = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
                yield Character.toLowerCase(Character.isSurrogate(letter) ? letter : plain.charAt(0));
            }
        };
    }

    static String of(String text) {
        return new Folding(text).toString();
    }

    void hide(int from, int to) {
        Arrays.fill(letters, from, to, HIDDEN);
    }

    void hideTime(int from, int to) {
        Arrays.fill(letters, from, to, TIME);
    }

    void hide(List<TextSpan> spans) {
        spans.forEach(span -> hide(span.start(), span.end()));
    }

    /// Hides `words` wherever they stand.
    void hideAll(String words) {
        String all = toString();
        String folded = of(words);
        for (int at = all.indexOf(folded); at >= 0 && !folded.isEmpty(); at = all.indexOf(folded, at + 1)) {
            hide(at, at + folded.length());
        }
    }

    @Override
    public String toString() {
        return new String(letters);
    }
}
