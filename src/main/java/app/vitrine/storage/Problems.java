package app.vitrine.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.plan.PlanException.Kind;
import app.vitrine.domain.text.Message;

/// Says failures of the database and of files in words.
final class Problems {

    private static final int PRIMARY = 0xFF;

    private Problems() {}

    static PlanException of(SQLException problem) {
        if (problem instanceof SQLiteException known) {
            return told(kind(known.getResultCode()), problem);
        }
        return told(Kind.OTHER, problem);
    }

    static PlanException of(IOException problem) {
        return told(switch (problem) {
            case NoSuchFileException _ -> Kind.MISSING;
            case AccessDeniedException _ -> Kind.READ_ONLY;
            default -> kindByWords(problem);
        }, problem);
    }

    /// A new file that could not be made: one that is missing is then its folder.
    static PlanException writing(IOException problem) {
        return problem instanceof NoSuchFileException ? noFolder(problem) : of(problem);
    }

    static PlanException noFolder(Throwable cause) {
        return new PlanException(Kind.READ_ONLY, Message.of("storage.problem.folder"), cause);
    }

    static PlanException of(Kind kind) {
        return new PlanException(kind, sentence(kind));
    }

    static PlanException told(Kind kind, Throwable cause) {
        return new PlanException(kind, sentence(kind), cause);
    }

    private static Message sentence(Kind kind) {
        return Message.of("storage.problem." + kind.name().toLowerCase(Locale.ROOT));
    }

    private static Kind kind(SQLiteErrorCode code) {
        return switch (code.code & PRIMARY) {
            case 13 -> Kind.DISK_FULL;
            case 8 -> Kind.READ_ONLY;
            case 11, 26 -> Kind.DAMAGED;
            case 5, 6 -> Kind.HELD_BY_ANOTHER;
            case 14 -> Kind.MISSING;
            default -> Kind.OTHER;
        };
    }

    // Java has no type for a full disk: the system's words are all there is.
    private static Kind kindByWords(IOException problem) {
        String words = String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("no space") || words.contains("not enough space") || words.contains("quota")) {
            return Kind.DISK_FULL;
        }
        if (words.contains("read-only") || problem.getCause() instanceof ReadOnlyFileSystemException) {
            return Kind.READ_ONLY;
        }
        return Kind.OTHER;
    }
}
