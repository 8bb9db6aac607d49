package app.vitrine.exchange.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds what stands between the cells: the character that cuts most rows into the same number of cells, helped
/// by header words.
final class DelimiterGuess {

    private static final int SAMPLE = 100_000;
    private static final int ROWS = 150;
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};

    private DelimiterGuess() {}

    static char of(String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        char best = '\t';
        double most = 0.15;
        for (char candidate : CANDIDATES) {
            if (sample.indexOf(candidate) < 0) {
                continue;
            }
            double score = score(DelimitedText.parse(sample, candidate, ROWS).rows());
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private static double score(List<List<String>> rows) {
        Map<Integer, Integer> widths = new HashMap<>();
        int filled = 0;
        int words = 0;
        for (List<String> row : rows) {
            if (row.size() == 1 && row.getFirst().isBlank()) {
                continue;
            }
            filled++;
            widths.merge(row.size(), 1, Integer::sum);
            if (row.size() > 1 && filled <= 12) {
                words = Math.max(words, HeaderWords.known(row));
            }
        }
        double best = 0;
        for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
            double share = (double) width.getValue() / filled;
            best = Math.max(best, share * share * Math.sqrt(Math.min(width.getKey(), 30) - 1.0));
        }
        return best + 0.35 * words;
    }
}
