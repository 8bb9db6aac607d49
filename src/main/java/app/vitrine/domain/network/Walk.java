package app.vitrine.domain.network;

import java.util.List;

/// Adds up the costs of a text, grapheme by grapheme, with stretches (links, mentions) that count as a whole.
final class Walk {

    private Walk() {}

    /// A stretch of text with its fixed cost.
    record Whole(int start, int end, int cost) {}

    /// Counts with `walk`, and counts the beginning that fits once more: a cut can turn `shop.company` into the link
    /// `shop.co`, which may count more than its letters did.
    static Tally fitting(String text, int limit, TextMeasure walk) {
        Tally tally = walk.tally(text, limit);
        int within = tally.within();
        while (within > 0 && within < text.length()) {
            Tally beginning = walk.tally(text.substring(0, within), limit);
            if (beginning.used() <= limit) {
                break;
            }
            within = beginning.within();
        }
        return new Tally(tally.used(), within);
    }

    static Tally over(String text, List<Whole> wholes, int limit, ClusterCost cost) {
        int[] ends = Graphemes.ends(text);
        int used = 0;
        int within = 0;
        int start = 0;
        int next = 0;
        for (int index = 0; index < ends.length; index++) {
            if (next < wholes.size() && wholes.get(next).start() < ends[index]) {
                Whole whole = wholes.get(next++);
                used += cost.of(text, start, Math.max(start, whole.start())) + whole.cost();
                while (ends[index] < whole.end()) {
                    index++;
                }
                used += cost.of(text, whole.end(), ends[index]);
            } else {
                used += cost.of(text, start, ends[index]);
            }
            start = ends[index];
            if (used <= limit) {
                within = start;
            }
        }
        return new Tally(used, within);
    }
}
