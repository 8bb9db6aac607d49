package app.vitrine.ui.sharing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.media.Picture;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.post.MediaUse;
import app.vitrine.domain.post.Post;
import app.vitrine.exchange.intake.ImportChoices;
import app.vitrine.exchange.intake.ImportPreview;
import app.vitrine.exchange.intake.ImportPreview.Outcome;
import app.vitrine.exchange.intake.ImportSource;
import app.vitrine.exchange.intake.SheetImport;
import app.vitrine.exchange.sheet.Reading;
import app.vitrine.exchange.sheet.SheetPages;
import app.vitrine.work.Progress;

/// A sheet as it is understood at the time, and what would come of it.
///
/// @param clients  those it can be brought in for
/// @param channels those of the plan and those that would be made, by id
/// @param pictures those of the plan that posts show first, by id of the medium
record Understood(SheetPages pages, ImportSource source, ImportPreview preview, List<Client> clients,
        Map<Long, Channel> channels, Map<Long, Picture> pictures) {

    Understood {
        clients = List.copyOf(clients);
        channels = Map.copyOf(channels);
        pictures = Map.copyOf(pictures);
    }

    /// Not on the JavaFX thread.
    static Understood of(SheetPages pages, SheetImport intake, ImportChoices choices, Plan plan) {
        ImportSource source = ImportSource.of(pages, Progress.NONE);
        ImportPreview preview = intake.preview(source, choices, Progress.NONE);
        Map<Long, Channel> channels = new HashMap<>(preview.made());
        return plan.read(reader -> {
            reader.clients().allChannels().forEach(channel -> channels.put(channel.id(), channel));
            return new Understood(pages, source, preview, reader.clients().active(), channels,
                    pictures(preview, reader));
        });
    }

    private static Map<Long, Picture> pictures(ImportPreview preview, PlanReader reader) {
        Map<Long, Picture> pictures = new HashMap<>();
        preview.entries().stream().map(ImportPreview.Entry::post).map(Understood::first)
                .flatMap(Optional::stream).filter(id -> id > 0).distinct()
                .forEach(id -> reader.media().find(id).map(MediaItem::picture)
                        .ifPresent(picture -> pictures.put(id, picture)));
        return pictures;
    }

    private static Optional<Long> first(Post post) {
        return post.media().stream().findFirst().map(MediaUse::mediaId);
    }

    /// The page whose columns are looked at.
    Reading reading() {
        return pages.reading();
    }

    /// How many posts would be added or changed.
    int coming() {
        return (int) (preview.count(Outcome.ADDED) + preview.count(Outcome.CHANGED));
    }

    /// Whether each row names its client, so that none is chosen.
    boolean namesClients() {
        return reading().facts().plain();
    }

    Optional<Channel> channel(long id) {
        return Optional.ofNullable(channels.get(id));
    }

    /// Channels that the client of this name has.
    List<Channel> channelsOf(Optional<String> client) {
        List<Long> ids = clients.stream().filter(one -> client.stream().anyMatch(one.name()::equals))
                .map(Client::id).toList();
        return channels.values().stream().filter(one -> one.id() > 0 && !one.archived())
                .filter(one -> ids.contains(one.clientId()))
                .sorted((one, other) -> Integer.compare(one.position(), other.position())).toList();
    }

    /// What the post shows first, where it is in the plan.
    Optional<Picture> picture(Post post) {
        return first(post).map(pictures::get).filter(Objects::nonNull);
    }

    /// What the post shows first, where it lies in the folder.
    Optional<Path> file(Post post) {
        return first(post).map(preview.files()::get).filter(Objects::nonNull);
    }
}
