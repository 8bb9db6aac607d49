package app.vitrine.domain.network;

import java.util.List;

/// Counts cluster by cluster, nothing else.
record PlainMeasure(ClusterCost cost) implements TextMeasure {

    @Override
    public Tally tally(String text, int limit) {
        return Walk.over(text, List.of(), limit, cost);
    }
}
