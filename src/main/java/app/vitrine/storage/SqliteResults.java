package app.vitrine.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.Results;
import app.vitrine.domain.result.DayResult;
import app.vitrine.domain.result.Figures;
import app.vitrine.domain.result.Metric;
import app.vitrine.domain.result.PostResult;
import app.vitrine.domain.result.ResultImport;

final class SqliteResults implements Results.Editor {

    /// Those with columns of their own.
    private static final List<Metric> COLUMNS = List.of(Metric.VIEWS, Metric.IMPRESSIONS, Metric.REACH,
            Metric.ENGAGEMENTS, Metric.REACTIONS, Metric.LIKES, Metric.COMMENTS, Metric.SHARES,
            Metric.REPOSTS,
            Metric.SAVES, Metric.CLICKS, Metric.LINK_CLICKS, Metric.FOLLOWS, Metric.WATCH_SECONDS);
    private static final String NAMES = COLUMNS.stream().map(Metric::id).collect(Collectors.joining(", "))
            + ", others";
    private static final String PLACES = ", ?".repeat(COLUMNS.size() + 1);
    private static final String OLDEST_FIRST = " JOIN result_import ON result_import.id = import_id"
            + " WHERE result_import.client_id" + Scoped.CLIENTS + "ORDER BY exported, result_import.id";

    private final Session session;

    SqliteResults(Session session) {
        this.session = session;
    }

    @Override
    public List<ResultImport> imports(Scope scope) {
        return session.list("SELECT * FROM result_import WHERE client_id" + Scoped.CLIENTS
                + "ORDER BY exported, id", SqliteResults::table, Scoped.argument(scope));
    }

    private static ResultImport table(ResultSet row) throws SQLException {
        return new ResultImport(row.getLong("id"), UUID.fromString(row.getString("uid")),
                row.getLong("client_id"),
                row.getString("recognised"), row.getString("network"), row.getString("file_name"),
                row.getString("part"), LocalDate.parse(row.getString("exported")),
                Rows.instant(row, "added_at").orElseThrow(), row.getString("digest"));
    }

    @Override
    public boolean has(long clientId, String digest) {
        return session.number("SELECT count(*) FROM result_import WHERE client_id = ? AND digest = ?",
                clientId,
                digest) > 0;
    }

    @Override
    public Map<String, List<PostResult>> posts(Scope scope) {
        Map<String, Map<String, PostResult>> known = new TreeMap<>();
        session.each("SELECT result_post.*, client_id, network FROM result_post" + OLDEST_FIRST, row -> {
            PostResult post = new PostResult(row.getString("key"), Rows.instant(row, "at"), Rows.day(row),
                    row.getString("text"), row.getString("address"), row.getString("kind"), figures(row));
            known.computeIfAbsent(row.getString("network"), _ -> new LinkedHashMap<>())
                    .merge(row.getLong("client_id") + " " + post.key(), post, (old, now) -> now.over(old));
        }, Scoped.argument(scope));
        return lists(known);
    }

    @Override
    public Map<String, List<DayResult>> days(Scope scope) {
        Map<String, Map<String, DayResult>> known = new TreeMap<>();
        session.each("SELECT result_day.*, client_id, network FROM result_day" + OLDEST_FIRST, row -> {
            DayResult day = new DayResult(LocalDate.parse(row.getString("day")), row.getString("part"),
                    figures(row));
            known.computeIfAbsent(row.getString("network"), _ -> new TreeMap<>()).merge(
                    day.day() + " " + row.getLong("client_id") + " " + day.part(), day,
                    (old, now) -> now.over(old));
        }, Scoped.argument(scope));
        return lists(known);
    }

    private static <T> Map<String, List<T>> lists(Map<String, Map<String, T>> known) {
        Map<String, List<T>> lists = new TreeMap<>();
        known.forEach((network, all) -> lists.put(network, List.copyOf(all.values())));
        return lists;
    }

    @Override
    public ResultImport add(ResultImport table, List<PostResult> posts, List<DayResult> days) {
        ResultImport stored = table.withId(session.number("""
                INSERT INTO result_import (uid, client_id, recognised, network, file_name, part, exported, added_at,
                    digest)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""", table.uid(), table.clientId(),
                table.recognised(), table.network(), table.fileName(), table.part(), table.exported(),
                table.addedAt(), table.digest()));
        for (PostResult post : posts) {
            List<@Nullable Object> values = new ArrayList<>();
            values.addAll(List.of(stored.id(), post.key(), post.at(), post.day(), post.text(), post.address(),
                    post.kind()));
            figures(post.figures(), values);
            session.run("INSERT INTO result_post (import_id, key, at, day, text, address, kind, " + NAMES
                    + ") VALUES (?, ?, ?, ?, ?, ?, ?" + PLACES + ")", values.toArray());
        }
        for (DayResult day : days) {
            List<@Nullable Object> values = new ArrayList<>();
            values.addAll(List.of(stored.id(), day.day(), day.part()));
            figures(day.figures(), values);
            session.run(
                    "INSERT INTO result_day (import_id, day, part, " + NAMES + ") VALUES (?, ?, ?" + PLACES
                            + ")",
                    values.toArray());
        }
        return stored;
    }

    // The rows stay, so that undo needs to bring back one row only; without it they say nothing.
    @Override
    public void remove(ResultImport table) {
        session.run("DELETE FROM result_import WHERE id = ?", table.id());
    }

    private static void figures(Figures figures, List<@Nullable Object> values) {
        COLUMNS.forEach(metric -> values.add(figures.values().get(metric)));
        values.add(figures.values().entrySet().stream().filter(figure -> !COLUMNS.contains(figure.getKey()))
                .map(figure -> "\"" + figure.getKey().id() + "\":" + figure.getValue())
                .collect(Collectors.joining(",", "{", "}")));
    }

    private static Figures figures(ResultSet row) throws SQLException {
        Map<Metric, Double> values = new EnumMap<>(Metric.class);
        for (Metric metric : COLUMNS) {
            double value = row.getDouble(metric.id());
            if (!row.wasNull()) {
                values.put(metric, value);
            }
        }
        String others = row.getString("others");
        for (String figure : others.substring(1, others.length() - 1).split(",", -1)) {
            String[] parts = figure.split(":", 2);
            if (parts.length == 2) {
                Metric.ofId(parts[0].replace("\"", ""))
                        .ifPresent(metric -> values.put(metric, Double.parseDouble(parts[1])));
            }
        }
        return new Figures(values);
    }
}
