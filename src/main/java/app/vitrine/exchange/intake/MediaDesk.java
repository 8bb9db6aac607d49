package app.vitrine.exchange.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.post.MediaUse;
import app.vitrine.exchange.csv.FileNames;
import app.vitrine.exchange.intake.PostDraft.MediaRef;

/// Matches the media that one client's rows name: with those in the plan, else with files in the folder.
final class MediaDesk {

    private final Ground ground;
    private final long clientId;
    private final MediaFolderIndex folder;
    private final Map<Path, MediaItem> taken;
    private final Findings findings;
    private final Instant now;
    private final Map<String, String> alts;
    private final Map<String, Optional<Known>> known = new HashMap<>();

    /// @param alt what is said of the item where a post says nothing else
    private record Known(long id, String alt) {}

    /// @param taken files taken in already, empty on a trial
    /// @param alts  what is to be said of new items, by the name rows give them
    MediaDesk(Ground ground, long clientId, MediaFolderIndex folder, Map<Path, MediaItem> taken,
            Map<String, String> alts, Findings findings, Instant now) {
        this.ground = ground;
        this.clientId = clientId;
        this.folder = folder;
        this.taken = taken;
        this.alts = alts;
        this.findings = findings;
        this.now = now;
    }

    /// Those that were found, in their order.
    List<MediaUse> uses(List<MediaRef> refs) {
        List<MediaUse> uses = new ArrayList<>();
        for (MediaRef ref : refs) {
            known.computeIfAbsent(ref.name(), _ -> find(ref)).ifPresent(
                    item -> uses.add(new MediaUse(item.id(), ref.alt().equals(item.alt()) ? "" : ref.alt())));
        }
        return uses;
    }

    /// Names of a post's media that were not found.
    List<String> missing(List<MediaRef> refs) {
        return refs.stream().map(MediaRef::name)
                .filter(name -> known.getOrDefault(name, Optional.empty()).isEmpty())
                .toList();
    }

    private Optional<Known> find(MediaRef ref) {
        Optional<Known> item = inPlan(ref.name()).or(() -> inFolder(ref));
        if (item.isPresent()) {
            findings.found(ref.name());
        } else {
            findings.missing(ref.name());
        }
        return item;
    }

    private Optional<Known> inPlan(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        List<MediaItem> same = ground.reader().media().named(clientId, last);
        List<MediaItem> told = same.isEmpty()
                ? ground.reader().media().named(clientId, FileNames.plain(last))
                : same;
        return told.stream().filter(item -> item.deletedAt().isEmpty())
                .filter(item -> !same.isEmpty() || FileNames.fits(last, item.hash())).findFirst()
                .map(item -> new Known(item.id(), item.altText()));
    }

    private Optional<Known> inFolder(MediaRef ref) {
        Optional<Path> file = folder.find(ref.name());
        if (file.isEmpty()) {
            return Optional.empty();
        }
        if (ground instanceof TrialGround) {
            return Optional.of(new Known(findings.wanted(file.get(), clientId), ""));
        }
        return Optional.ofNullable(taken.get(file.get()))
                .map(item -> store(item, alts.getOrDefault(ref.name(), "")));
    }

    private Known store(MediaItem item, String alt) {
        MediaItem stored = ground.reader().media().withHash(clientId, item.hash())
                .orElseGet(() -> ground.save(new MediaItem(0, Uuid7.next(), clientId, item.hash(),
                        FileNames.plain(item.fileName()), item.kind(), item.type(), item.bytes(),
                        item.width(),
                        item.height(), item.length(), alt, "", now, Optional.empty())));
        return new Known(stored.id(), stored.altText());
    }
}
