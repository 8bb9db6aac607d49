package app.vitrine.ui.shell;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// How well a name fits typed words: accents and case do not matter, beginnings of words count before the middle.
public final class Matching {

    /// A stretch of the name that was typed, end excluded.
    record Stretch(int start, int end) {}

    /// @param rank smaller is better
    record Match(int rank, List<Stretch> stretches) {

        Match {
            stretches = List.copyOf(stretches);
        }
    }

    private Matching() {}

    /// Lower case without accents, one character for each of the text, so that places in both agree.
    static String folded(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String parts = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
            plain.append(parts.substring(0, 1).toLowerCase(Locale.ROOT).charAt(0));
        }
        return plain.toString();
    }

    /// Whether every typed word is in the name; all names fit nothing typed.
    public static boolean finds(String name, String typed) {
        return typed.isBlank() || match(name, typed).isPresent();
    }

    /// @return empty where a word is missing
    static Optional<Match> match(String name, String typed) {
        String plain = folded(name);
        List<Stretch> stretches = new ArrayList<>();
        int rank = plain.startsWith(folded(typed.strip())) ? 0 : 1;
        for (String word : folded(typed.strip()).split("\\s+", -1)) {
            OptionalInt place = place(plain, word);
            if (place.isEmpty()) {
                return Optional.empty();
            }
            rank += beginsWord(plain, place.getAsInt()) ? 0 : 10;
            stretches.add(new Stretch(place.getAsInt(), place.getAsInt() + word.length()));
        }
        return Optional.of(new Match(rank, stretches));
    }

    private static OptionalInt place(String plain, String word) {
        for (int at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
            if (beginsWord(plain, at)) {
                return OptionalInt.of(at);
            }
        }
        int anywhere = plain.indexOf(word);
        return anywhere < 0 ? OptionalInt.empty() : OptionalInt.of(anywhere);
    }

    private static boolean beginsWord(String plain, int at) {
        return at == 0 || !Character.isLetterOrDigit(plain.charAt(at - 1));
    }
}
