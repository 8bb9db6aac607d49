package app.vitrine.exchange.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.vitrine.domain.network.Network;
import app.vitrine.domain.text.Message;
import app.vitrine.exchange.intake.ImportPreview.UnknownChannel;

/// What came to light while drafts were matched with the plan.
final class Findings {

    private final Map<String, UnknownChannel> channels = new LinkedHashMap<>();
    private final Set<String> found = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final Map<Path, Long> wanted = new LinkedHashMap<>();
    private final Map<Long, Path> files = new HashMap<>();
    private final Remark.Collector remarks = new Remark.Collector();
    private int made;

    void made() {
        made++;
    }

    /// Channels that were made.
    int madeChannels() {
        return made;
    }

    void unknown(String key, String words, Network suggested, String handle) {
        int before = channels.containsKey(key) ? channels.get(key).posts() : 0;
        channels.put(key, new UnknownChannel(key, words, suggested, handle, before + 1));
    }

    void remark(String key, PostDraft draft, Object... arguments) {
        remarks.add(Message.of(key, arguments), draft.rows());
    }

    List<Remark> remarks() {
        return remarks.all();
    }

    void found(String name) {
        found.add(name);
    }

    void missing(String name) {
        missing.add(name);
    }

    /// A file in the folder that is to be taken in.
    ///
    /// @return the id that stands for it on a trial, below zero
    long wanted(Path file, long clientId) {
        wanted.putIfAbsent(file, clientId);
        long id = -files.size() - 1L;
        files.put(id, file);
        return id;
    }

    /// Files by the ids that stand for them.
    Map<Long, Path> files() {
        return files;
    }

    List<UnknownChannel> channels() {
        return new ArrayList<>(channels.values());
    }

    List<String> found() {
        return List.copyOf(found);
    }

    List<String> missing() {
        return List.copyOf(missing);
    }

    Map<Path, Long> wanted() {
        return wanted;
    }
}
