package app.vitrine.ui.calendar;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import app.vitrine.work.Job;

/// A clipboard of its own, so that tests neither need nor disturb the real one.
final class MemoryClipboard implements PostClipboard {

    Optional<Clip> clip = Optional.empty();
    Optional<String> words = Optional.empty();
    List<Path> files = List.of();

    @Override
    public void put(Clip newClip, String newWords) {
        clip = Optional.of(newClip);
        words = Optional.of(newWords);
    }

    @Override
    public Optional<Clip> posts() {
        return clip;
    }

    @Override
    public Optional<Job.Plain<List<Path>>> files() {
        return files.isEmpty() ? Optional.empty() : Optional.of(() -> files);
    }

    @Override
    public Optional<String> text() {
        return words;
    }

    @Override
    public void clear() {
        clip = Optional.empty();
        words = Optional.empty();
    }
}
