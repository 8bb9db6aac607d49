package app.vitrine.domain.quickadd;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import app.vitrine.domain.quickadd.Meaning.Place;

/// Decides which pieces are meant: those that speak for themselves, then, as long as there are more, those that stand
/// beside them.
final class Belief {

    private static final Pattern END = Pattern.compile("[\\s.!?…]*");

    private final String folded;
    private final Pattern joining;
    private final Pattern or;
    private final List<Piece> pieces;
    private final Set<Piece> believed = new HashSet<>();

    /// @param folded the whole sentence, nothing hidden
    Belief(String folded, Language language, List<Piece> pieces) {
        this.folded = folded;
        this.joining = Pattern.compile("(?:\\s|(?:" + language.joining() + ")(?![\\p{L}\\p{N}]))*");
        this.or = Pattern.compile("\\s+" + language.or() + "\\s+");
        this.pieces = pieces.stream().sorted(Comparator.comparingInt(Piece::from)).toList();
    }

    /// In the order of the sentence.
    List<Piece> pieces() {
        boolean more = true;
        while (more) {
            List<Piece> now = new ArrayList<>();
            for (int index = 0; index < pieces.size(); index++) {
                if (!believed.contains(pieces.get(index)) && holds(index)) {
                    now.add(pieces.get(index));
                }
            }
            more = believed.addAll(now);
        }
        return pieces.stream().filter(believed::contains).toList();
    }

    private boolean holds(int index) {
        boolean left = index > 0 && believed.contains(pieces.get(index - 1)) && touch(index - 1);
        boolean right = index + 1 < pieces.size() && believed.contains(pieces.get(index + 1)) && touch(index);
        boolean end = END.matcher(folded.substring(pieces.get(index).to())).matches();
        return switch (pieces.get(index).need()) {
            case NOTHING -> true;
            case AFTER -> right || end;
            case COMPANY -> left || right;
            case COMPANY_OR_END -> left || right || end || paired(index) || heads(index);
            case BEHIND -> (left && (right || end)) || paired(index)
                    || (left && place(index - 1)) || (right && place(index + 1)) || (right && opens(index));
        };
    }

    /// “insta: the new bread”.
    private boolean heads(int index) {
        return index == 0 && folded.substring(0, pieces.get(index).from()).isBlank()
                && folded.substring(pieces.get(index).to()).stripLeading().startsWith(":");
    }

    /// “Story Monday on Instagram”: the first word of all, and a network in the same breath.
    private boolean opens(int index) {
        if (index > 0 || !folded.substring(0, pieces.getFirst().from()).isBlank()) {
            return false;
        }
        for (int next = 1; next < pieces.size() && believed.contains(pieces.get(next))
                && touch(next - 1); next++) {
            if (named(next)) {
                return true;
            }
        }
        return false;
    }

    /// Beside a network's name, two words of which neither would do alone: “insta story”, “Facebook, Instagram”.
    private boolean paired(int index) {
        return (index > 0 && touch(index - 1) && pair(index - 1, index))
                || (index + 1 < pieces.size() && touch(index) && pair(index, index + 1));
    }

    private boolean pair(int left, int right) {
        return said(left) && said(right) && (named(left) || named(right));
    }

    private boolean said(int index) {
        return pieces.get(index).kind() == Kind.CHANNEL || pieces.get(index).kind() == Kind.FORMAT;
    }

    private boolean named(int index) {
        return place(index) && pieces.get(index).need() != Piece.Need.BEHIND;
    }

    private boolean place(int index) {
        return pieces.get(index).meaning() instanceof Place;
    }

    private boolean touch(int left) {
        return touch(pieces.get(left), pieces.get(left + 1));
    }

    /// The same with one piece for days, or times, of which one is meant: “Friday or Saturday”.
    List<Piece> alternatives() {
        List<Piece> merged = new ArrayList<>();
        for (Piece piece : pieces()) {
            Optional<Piece> both = merged.isEmpty() ? Optional.empty() : either(merged.getLast(), piece);
            both.ifPresent(_ -> merged.removeLast());
            merged.add(both.orElse(piece));
        }
        return merged;
    }

    private Optional<Piece> either(Piece left, Piece right) {
        if (left.to() > right.from() || left.stays() || right.stays()
                || !or.matcher(folded.substring(left.to(), right.from())).matches()) {
            return Optional.empty();
        }
        return Meaning.either(left.meaning(), right.meaning()).map(meaning -> new Piece(left.from(),
                left.core(), right.to(), meaning, Piece.Need.NOTHING, false));
    }

    /// Whether nothing stands between two pieces but commas and “and”.
    boolean touch(Piece left, Piece right) {
        return left.to() <= right.from()
                && joining.matcher(folded.substring(left.to(), right.from())).matches();
    }
}
