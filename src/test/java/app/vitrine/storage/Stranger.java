package app.vitrine.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// A program of its own that knows SQLite but not Vitrine, such as a database browser: until its input ends it opens a
/// file again and again, reads it, writes it and carries its `-wal` file over, and says each time how that went.
final class Stranger {

    private Stranger() {}

    public static void main(String[] arguments) throws IOException {
        do {
            System.out.println(attempt(Path.of(arguments[0])));
            System.out.flush();
        } while (System.in.available() == 0);
    }

    private static String attempt(Path file) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 0");
            statement.execute("SELECT count(*) FROM fact");
            statement.execute("INSERT INTO fact (name, value) VALUES ('stranger', 'was here')"
                    + " ON CONFLICT DO UPDATE SET value = value");
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            return "in";
        } catch (SQLException problem) {
            return (problem.getErrorCode() & 0xFF) == 5 ? "locked" : problem.toString();
        }
    }
}
