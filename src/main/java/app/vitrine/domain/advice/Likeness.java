package app.vitrine.domain.advice;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The words of a text, to be compared with those of another. Case, accents, punctuation, links and hashtags do not
/// count.
final class Likeness {

    private static final Pattern QUIET = Pattern.compile("https?://\\S+|#[\\p{L}\\p{M}\\p{N}_]+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int RUN = 3;
    private static final int FEWEST = 6;
    private static final double NEAR = 0.6;

    private final String text;
    private final int count;
    private final int[] runs;

    /// Reads a text once; comparing is quick then.
    Likeness(String written) {
        String plain = Normalizer.normalize(QUIET.matcher(written).replaceAll(" "), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        String[] words = Arrays.stream(BETWEEN.split(plain)).filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        text = String.join(" ", words);
        count = words.length;
        runs = IntStream.rangeClosed(0, count - RUN)
                .map(from -> Arrays.hashCode(Arrays.copyOfRange(words, from, from + RUN))).sorted().distinct()
                .toArray();
    }

    /// Whether there is anything to compare.
    boolean empty() {
        return count == 0;
    }

    boolean same(Likeness other) {
        return text.equals(other.text);
    }

    /// Whether most of what one says stands in the other too: three words in a row count as one saying. Of a few words
    /// nothing can be said.
    boolean near(Likeness other) {
        if (count < FEWEST || other.count < FEWEST) {
            return false;
        }
        int both = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < runs.length && theirs < other.runs.length) {
            int order = Integer.compare(runs[mine], other.runs[theirs]);
            both += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return both >= NEAR * (runs.length + other.runs.length - both);
    }
}
