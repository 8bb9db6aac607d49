package app.vitrine.exchange.csv;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.text.Message;

/// A file could not be written or read; nothing was left half done. The sentence is what the person is told.
public final class FileProblem extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Message sentence;

    public FileProblem(Message sentence, @Nullable Throwable cause) {
        super(sentence.key(), cause);
        this.sentence = sentence;
    }

    public Message sentence() {
        return sentence;
    }

    /// The problem in words: disk full, folder missing or not writable, else that it did not work.
    static FileProblem writing(Path target, IOException cause) {
        String name = String.valueOf(target.getFileName());
        return new FileProblem(Message.of("exchange.write." + kind(cause), name), cause);
    }

    private static String kind(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "folder";
        }
        String reason = cause instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : String.valueOf(cause.getMessage());
        String words = reason.toLowerCase(Locale.ROOT);
        if (words.contains("space") || words.contains("quota")) {
            return "full";
        }
        boolean refused = cause instanceof AccessDeniedException || words.contains("read-only")
                || cause.getCause() instanceof ReadOnlyFileSystemException;
        return refused ? "refused" : "failed";
    }
}
