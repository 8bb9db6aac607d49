package app.vitrine.domain.quickadd;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import app.vitrine.domain.quickadd.Meaning.Day;
import app.vitrine.domain.quickadd.Meaning.Tag;
import app.vitrine.domain.quickadd.Meaning.Time;

/// Reads a sentence such as “Photo of the new bread tomorrow 9:30 on instagram, facebook #bakery”.
///
/// ```
/// QuickReading reading = new QuickAdd(context).read("Soldes mercredi prochain 10h insta story", Set.of());
/// ```
///
/// Of “Friday or Saturday” the person is asked which is meant. Of several days or times that stand apart the last
/// stands and the others stay in the title; spans, opening hours, deadlines and
/// habits (“until Friday”, “du 5 au 10”, “every Monday”) are no day to post on. Words in quotation marks, links and
/// names with `@` are not read.
public final class QuickAdd {

    private final QuickContext context;
    private final Language language;

    public QuickAdd(QuickContext context) {
        this.context = context;
        this.language = Language.of(context);
    }

    /// @param kept words that are to stay in the title, as [Part#words()] of an earlier reading
    public QuickReading read(String sentence, Collection<String> kept) {
        String text = Normalizer.normalize(sentence, Normalizer.Form.NFC);
        Belief belief = new Belief(Folding.of(text), language,
                new Pieces(text, context, language, kept).find());
        List<Piece> believed = belief.alternatives();
        Set<Piece> unread = new HashSet<>(
                believed.stream().filter(piece -> piece.meaning().refused()).toList());
        Optional<Piece> day = last(believed, unread, Kind.DAY);
        Optional<Piece> time = last(believed, unread, Kind.TIME);
        Targets targets = new Targets(believed.stream().filter(piece -> !unread.contains(piece)).toList(),
                belief,
                piece -> words(text, piece), context.channels());
        unread.addAll(targets.lost());
        List<Piece> read = believed.stream().filter(piece -> !unread.contains(piece)).toList();
        List<Piece> eaten = read.stream().filter(piece -> !piece.stays()).toList();
        Remainder rest = new Remainder(text, eaten, belief);
        return new QuickReading(text, rest.title(), read.stream().map(piece -> part(text, piece)).toList(),
                day.map(piece -> new Asked<>(words(text, piece), ((Day) piece.meaning()).readings())),
                time.map(piece -> new Asked<>(words(text, piece), ((Time) piece.meaning()).readings())),
                targets.all(), tags(read), unread(text, rest, eaten, unread));
    }

    /// The one that stands: the last, but rather one that is not part of the title; the others are not read.
    private static Optional<Piece> last(List<Piece> believed, Set<Piece> unread, Kind kind) {
        List<Piece> all = believed.stream().filter(piece -> piece.kind() == kind && !unread.contains(piece))
                .toList();
        Optional<Piece> chosen = all.reversed().stream().filter(piece -> !piece.stays()).findFirst()
                .or(() -> all.reversed().stream().findFirst());
        unread.addAll(all);
        chosen.ifPresent(unread::remove);
        return chosen;
    }

    private static List<String> tags(List<Piece> read) {
        return read.stream().map(piece -> piece.meaning() instanceof Tag tag ? tag.name() : null)
                .filter(Objects::nonNull).distinct().toList();
    }

    /// What stands behind the first words that were read, and what was refused before them.
    private static List<String> unread(String text, Remainder rest, List<Piece> eaten, Set<Piece> refused) {
        int first = eaten.isEmpty() ? text.length() : eaten.getFirst().from();
        List<String> all = new ArrayList<>(refused.stream().filter(piece -> piece.from() < first)
                .sorted(Comparator.comparingInt(Piece::from)).map(piece -> words(text, piece))
                .toList());
        all.addAll(rest.behind(first));
        return all;
    }

    private static Part part(String text, Piece piece) {
        return new Part(piece.core(), piece.to(), piece.kind(), words(text, piece), piece.stays());
    }

    private static String words(String text, Piece piece) {
        return text.substring(piece.core(), piece.to());
    }
}
