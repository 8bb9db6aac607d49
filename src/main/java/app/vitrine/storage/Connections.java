package app.vitrine.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

import org.sqlite.JDBC;

/// Opens connections to a plan file. The file is named by its URI, so that no character of its path is taken for a
/// parameter, and none of the ways creates a file but [#creating].
///
/// On Linux they go by SQLite's `unix-excl`: the connections of this process share one exclusive lock on the file and
/// keep the index of the `-wal` file in memory, so that there is no `-shm` file that another program could cut short. A
/// connection in this process that went another way would weaken that lock.
final class Connections {

    private static final String ONE_PROCESS = Guard.NEEDED ? "&vfs=unix-excl" : "";

    private static final String[] COMMON = {"busy_timeout = 5000", "trusted_schema = OFF", "mmap_size = 0",
            "cell_size_check = ON", "foreign_keys = ON"};

    private Connections() {}

    static Session creating(Path file) {
        return open(file, "rwc" + ONE_PROCESS, "journal_mode = WAL", "synchronous = FULL");
    }

    /// For changes: what was committed is on disk, and `INSERT OR REPLACE` tells the journal what it replaced.
    static Session writing(Path file) {
        return open(file, "rw" + ONE_PROCESS, "journal_mode = WAL", "synchronous = FULL",
                "recursive_triggers = ON");
    }

    /// For reading beside the writer of this process; any write is refused.
    static Session reading(Path file) {
        return open(file, "rw" + ONE_PROCESS, "query_only = ON");
    }

    /// For a file in a folder that cannot be written. Only right where no `-wal` file holds newer pages.
    static Session frozen(Path file) {
        return open(file, "ro&immutable=1", "query_only = ON");
    }

    private static Session open(Path file, String mode, String... pragmas) {
        String address = "jdbc:sqlite:" + file.toAbsolutePath().toUri().toASCIIString() + "?mode=" + mode;
        try {
            // DriverManager would load every driver there is; the one is known.
            Connection connection = JDBC.createConnection(address, new Properties());
            Session session = new Session(connection);
            try {
                for (String pragma : COMMON) {
                    session.execute("PRAGMA " + pragma);
                }
                for (String pragma : pragmas) {
                    session.execute("PRAGMA " + pragma);
                }
                return session;
            } catch (RuntimeException problem) {
                session.close();
                throw problem;
            }
        } catch (SQLException problem) {
            throw Problems.of(problem);
        }
    }
}
