package app.vitrine.domain.network;

/// What the piece of `text` from `start` to `end`, at most one grapheme cluster, counts for.
@FunctionalInterface
interface ClusterCost {
    int of(String text, int start, int end);
}
