package app.vitrine.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.plan.PlanException.Kind;

/// One connection with its prepared statements, used by one thread at a time. Arguments are bound by what they are:
/// an absent [Optional] as NULL, a truth value as 0 or 1, an instant as milliseconds, dates, times and identifiers as
/// text. Every failure leaves as a [PlanException].
final class Session implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /// Makes a value of the row that the result stands on.
    @FunctionalInterface
    interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /// Does something with the row that the result stands on; it must not run the same statement again.
    @FunctionalInterface
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    Session(Connection connection) {
        this.connection = connection;
    }

    void each(String sql, RowReader reader, @Nullable Object... arguments) {
        try (ResultSet rows = bound(sql, arguments).executeQuery()) {
            while (rows.next()) {
                reader.read(rows);
            }
        } catch (SQLException problem) {
            throw failed(sql, problem);
        } catch (DateTimeException | IllegalArgumentException | NullPointerException strange) {
            // A value that no record takes was not written by this program.
            throw Problems.told(Kind.DAMAGED, strange);
        }
    }

    <T> List<T> list(String sql, RowMapper<T> mapper, @Nullable Object... arguments) {
        List<T> found = new ArrayList<>();
        each(sql, row -> found.add(mapper.map(row)), arguments);
        return found;
    }

    <T> Optional<T> first(String sql, RowMapper<T> mapper, @Nullable Object... arguments) {
        return list(sql, mapper, arguments).stream().findFirst();
    }

    /// The first column of the first row; 0 where there is none.
    long number(String sql, @Nullable Object... arguments) {
        return first(sql, row -> row.getLong(1), arguments).orElse(0L);
    }

    /// @return the number of rows written
    int run(String sql, @Nullable Object... arguments) {
        try {
            return bound(sql, arguments).executeUpdate();
        } catch (SQLException problem) {
            throw failed(sql, problem);
        }
    }

    /// For statements that are run once, such as pragmas; any answer is passed over.
    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException problem) {
            throw Problems.of(problem);
        }
    }

    /// Ends a transaction that may have ended by itself.
    void rollback() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException alreadyEnded) {
            // SQLite ends a transaction on its own after some failures; the reason was told by the first one.
        }
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException problem) {
            throw Problems.of(problem);
        }
    }

    /// Ids as a list for `json_each`.
    static String ids(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }

    // The driver ends a statement that failed; kept, it would fail ever after.
    private PlanException failed(String sql, SQLException problem) {
        PreparedStatement statement = prepared.remove(sql);
        if (statement != null) {
            try {
                statement.close();
            } catch (SQLException again) {
                problem.addSuppressed(again);
            }
        }
        return Problems.of(problem);
    }

    private PreparedStatement bound(String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < arguments.length; i++) {
            bind(statement, i + 1, arguments[i]);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Object value)
            throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, Types.NULL);
            case Optional<?> optional -> bind(statement, index, optional.orElse(null));
            case Boolean truth -> statement.setInt(index, truth ? 1 : 0);
            case Integer number -> statement.setInt(index, number);
            case Long number -> statement.setLong(index, number);
            case Double number -> statement.setDouble(index, number);
            case Instant instant -> statement.setLong(index, instant.toEpochMilli());
            default -> statement.setString(index, value.toString());
        }
    }
}
