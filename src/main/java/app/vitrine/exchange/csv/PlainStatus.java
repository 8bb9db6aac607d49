package app.vitrine.exchange.csv;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import app.vitrine.domain.post.Publication;
import app.vitrine.domain.post.Status;

/// The status cell of the plain file: how far the post is, or how far the variant is out. The first word says it;
/// the instant of publication and the address follow where they are known, such as
/// `published 2026-12-01T06:45:00Z https://example.org/p/1`.
///
/// @param status empty where the cell tells only of the variant
public record PlainStatus(Optional<Status> status, Publication publication) {

    public static final PlainStatus NONE = new PlainStatus(Optional.empty(), Publication.PLANNED);

    private static final Map<String, PlainStatus> PLAIN = Arrays.stream(Status.values()).collect(
            Collectors.toMap(Status::id,
                    status -> new PlainStatus(Optional.of(status), Publication.PLANNED)));

    static String cell(Status status, Publication publication) {
        String word = publication.state() == Publication.State.PLANNED
                ? status.id()
                : publication.state().id();
        String at = publication.at().map(instant -> " " + instant).orElse("");
        return word + at + (publication.address().isEmpty() ? "" : " " + publication.address());
    }

    /// Words that are no status give [#NONE].
    public static PlainStatus read(String cell) {
        PlainStatus plain = PLAIN.get(cell);
        return plain == null ? taken(cell) : plain;
    }

    private static PlainStatus taken(String cell) {
        String[] words = cell.split(" ", 3);
        Optional<Status> status = Arrays.stream(Status.values()).filter(one -> one.id().equals(words[0]))
                .findFirst();
        Optional<Publication.State> state = Arrays.stream(Publication.State.values())
                .filter(one -> one.id().equals(words[0])).findFirst();
        if (status.isEmpty() && state.isEmpty()) {
            return NONE;
        }
        Publication.State known = state.orElse(Publication.State.PLANNED);
        Optional<Instant> at = words.length > 1 && known == Publication.State.PUBLISHED
                ? instant(words[1])
                : Optional.empty();
        int address = at.isPresent() ? 2 : 1;
        String rest = words.length > address ? cell.split(" ", address + 1)[address] : "";
        return new PlainStatus(status, new Publication(known, at, rest));
    }

    private static Optional<Instant> instant(String word) {
        try {
            return Optional.of(Instant.parse(word));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
