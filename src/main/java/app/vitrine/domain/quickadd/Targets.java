package app.vitrine.domain.quickadd;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.quickadd.Meaning.Place;
import app.vitrine.domain.quickadd.Meaning.Shape;

/// Brings formats to the channels they were said of: to the one beside them, else to all that can carry them.
final class Targets {

    private final List<Piece> pieces;
    private final Belief belief;
    private final Function<Piece, String> words;
    private final List<Target> targets = new ArrayList<>();
    private final List<Piece> owners = new ArrayList<>();
    private final Set<Piece> lost = new HashSet<>();

    /// @param pieces those that are believed, in order
    /// @param words  of a piece
    Targets(List<Piece> pieces, Belief belief, Function<Piece, String> words, List<Channel> channels) {
        this.pieces = pieces;
        this.belief = belief;
        this.words = words;
        pieces.forEach(piece -> {
            if (piece.meaning() instanceof Place place && !place.channels().isEmpty()) {
                targets.add(new Target(List.of(words.apply(piece)), Optional.empty(), place.channels()));
                owners.add(piece);
            }
        });
        pieces.forEach(piece -> {
            if (piece.meaning() instanceof Shape shape && !give(piece, shape, channels)) {
                lost.add(piece);
            }
        });
    }

    /// Each channel once.
    List<Target> all() {
        Set<List<Channel>> seen = new HashSet<>();
        return targets.stream().filter(target -> seen.add(target.channels())).toList();
    }

    /// Formats that none of the channels can carry.
    Set<Piece> lost() {
        return lost;
    }

    private boolean give(Piece piece, Shape shape, List<Channel> channels) {
        if (targets.isEmpty() || owners.isEmpty()) {
            List<Channel> able = able(channels, shape.format());
            if (!able.isEmpty()) {
                targets.add(new Target(List.of(words.apply(piece)), Optional.of(shape.format()), able));
            }
            return !able.isEmpty();
        }
        Optional<Integer> beside = shape.all() ? Optional.empty() : beside(piece);
        if (beside.isPresent()) {
            return give(beside.get(), shape.format(), List.of(words.apply(piece)));
        }
        boolean given = false;
        for (int index = 0; index < owners.size(); index++) {
            given |= give(index, shape.format(), List.of());
        }
        return given;
    }

    private Optional<Integer> beside(Piece piece) {
        int at = pieces.indexOf(piece);
        Optional<Integer> left = at > 0 && belief.touch(pieces.get(at - 1), piece)
                ? owner(pieces.get(at - 1))
                : Optional.empty();
        return left.or(() -> at + 1 < pieces.size() && belief.touch(piece, pieces.get(at + 1))
                ? owner(pieces.get(at + 1))
                : Optional.empty());
    }

    private Optional<Integer> owner(Piece piece) {
        return Optional.of(owners.indexOf(piece)).filter(index -> index >= 0);
    }

    private boolean give(int index, Format format, List<String> said) {
        Target target = targets.get(index);
        List<Channel> able = able(target.channels(), format);
        if (able.isEmpty() || target.format().isPresent()) {
            return false;
        }
        targets.set(index, new Target(
                Stream.concat(target.words().stream(), said.stream()).toList(), Optional.of(format), able));
        return true;
    }

    private static List<Channel> able(List<Channel> channels, Format format) {
        return channels.stream().filter(channel -> channel.network().formats().contains(format)).toList();
    }
}
