package app.vitrine.mediafiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.plan.MediaStore;
import app.vitrine.domain.plan.PlanWriter;

/// Brings files into the plan's media: first the content into the folder, then the item into the plan, inside the
/// change that uses it. A file whose content the client has already becomes no second item.
public final class MediaImport {

    private final MediaStore store;
    private final Clock clock;

    public MediaImport(MediaStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Content that lies in the media folder and can become an item.
    ///
    /// @param fileName as the person knows it
    public record Kept(String hash, String fileName, long bytes, MediaFacts facts) {}

    /// Looks at a file and copies it into the media folder. Touches disk; changes nothing in the plan.
    ///
    /// @throws MediaRefused where it is not taken, with the reason
    public Kept keep(Path file) throws IOException, MediaRefused {
        MediaFacts facts = MediaProbe.probe(file);
        return new Kept(store.keep(file), String.valueOf(file.getFileName()), Files.size(file), facts);
    }

    /// The item for kept content: the client's own where there is one, else a new one.
    public MediaItem item(PlanWriter plan, long clientId, Kept kept) {
        return plan.media().withHash(clientId, kept.hash())
                .orElseGet(() -> plan.media().save(fresh(clientId, kept)));
    }

    /// A new item for kept content, not stored in the plan yet.
    public MediaItem fresh(long clientId, Kept kept) {
        MediaFacts facts = kept.facts();
        return new MediaItem(0, Uuid7.next(), clientId, kept.hash(), kept.fileName(), facts.kind(),
                facts.type(),
                kept.bytes(), facts.width(), facts.height(), facts.length(), "", "", clock.instant(),
                Optional.empty());
    }
}
