package app.vitrine.exchange.sample;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

import app.vitrine.domain.media.MediaItem;
import app.vitrine.exchange.intake.MediaIntake;
import app.vitrine.work.Progress;

import static java.util.Objects.requireNonNull;

/// The pictures and videos of the sample, taken into the plan's media folder before the plan is changed.
final class SamplePictures implements Closeable {

    private final Path folder;
    private final List<Path> copies = new ArrayList<>();
    private final Map<String, MediaItem> items = new HashMap<>();

    private SamplePictures() throws IOException {
        folder = Files.createTempDirectory("vitrine-sample");
    }

    static SamplePictures keep(List<SampleClient> clients, MediaIntake intake, Progress progress)
            throws IOException {
        Set<String> names = new LinkedHashSet<>();
        clients.forEach(client -> {
            names.add(client.logo());
            client.posts().forEach(post -> names.addAll(post.pictures()));
        });
        SamplePictures pictures = new SamplePictures();
        try {
            int done = 0;
            for (String name : names) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                pictures.take(name, intake);
                progress.report((double) ++done / (names.size() + 1));
            }
        } catch (IOException | RuntimeException problem) {
            pictures.close();
            throw problem;
        }
        return pictures;
    }

    private void take(String name, MediaIntake intake) throws IOException {
        Path copy = folder.resolve(name.endsWith(".mp4") ? name : name + ".png");
        copies.add(copy);
        try (InputStream in = Resources.art(name)) {
            Files.copy(in, copy);
        }
        items.put(name, intake.take(copy, 0));
    }

    /// The item, not stored and of no client yet.
    MediaItem item(String name) {
        return requireNonNull(items.get(name), name);
    }

    @Override
    public void close() throws IOException {
        for (Path copy : copies) {
            Files.deleteIfExists(copy);
        }
        Files.deleteIfExists(folder);
    }
}
