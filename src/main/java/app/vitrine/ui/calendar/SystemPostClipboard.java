package app.vitrine.ui.calendar;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

import app.vitrine.ui.task.ClipboardFiles;
import app.vitrine.work.Job;

/// The clipboard of the system, with posts in a format of our own beside the words that other programs understand.
final class SystemPostClipboard implements PostClipboard {

    private static final String NAME = "application/x-vitrine-posts";

    @Override
    public void put(Clip clip, String words) {
        ClipboardContent content = new ClipboardContent();
        content.put(format(), (clip.cut() ? "cut " : "copy ")
                + clip.postIds().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public Optional<Clip> posts() {
        return Clipboard.getSystemClipboard().getContent(format()) instanceof String text
                ? parsed(text)
                : Optional.empty();
    }

    // Another copy of the program, or a later one, may have written it: what is not understood is no clip.
    private static Optional<Clip> parsed(String text) {
        String[] words = text.split(" ", -1);
        boolean ours = words.length > 1
                && Arrays.stream(words).skip(1).allMatch(word -> word.matches("\\d{1,18}"));
        if (!ours) {
            return Optional.empty();
        }
        List<Long> ids = Arrays.stream(words).skip(1).map(Long::valueOf).toList();
        return Optional.of(new Clip(ids, words[0].equals("cut")));
    }

    @Override
    public Optional<Job.Plain<List<Path>>> files() {
        return ClipboardFiles.find();
    }

    @Override
    public Optional<String> text() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString());
    }

    @Override
    public void clear() {
        Clipboard.getSystemClipboard().clear();
    }

    private static DataFormat format() {
        DataFormat known = DataFormat.lookupMimeType(NAME);
        return known == null ? new DataFormat(NAME) : known;
    }
}
