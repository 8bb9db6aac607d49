package app.vitrine.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.SeriesOf;
import app.vitrine.domain.series.Occurrence;
import app.vitrine.domain.series.RuleText;
import app.vitrine.domain.series.Season;
import app.vitrine.domain.series.Series;

final class SqliteSeries implements SeriesOf.Editor {

    private static final String LIVING = """
            SELECT o.* FROM occurrence AS o JOIN post AS p ON p.id = o.post_id AND p.deleted_at IS NULL
            """;

    private final Session session;

    SqliteSeries(Session session) {
        this.session = session;
    }

    @Override
    public List<Series> series(Scope scope) {
        return session.list("SELECT * FROM series WHERE client_id" + Scoped.CLIENTS + "ORDER BY id",
                Rows::series, Scoped.argument(scope));
    }

    @Override
    public Optional<Series> find(long id) {
        return session.first("SELECT * FROM series WHERE id = ?", Rows::series, id);
    }

    @Override
    public Optional<Occurrence> of(long postId) {
        return session.first(LIVING + "WHERE o.post_id = ?", Rows::occurrence, postId);
    }

    @Override
    public List<Occurrence> occurrences(long seriesId) {
        return session.list(LIVING + "WHERE o.series_id = ? ORDER BY o.day, o.id", Rows::occurrence,
                seriesId);
    }

    @Override
    public Series save(Series series) {
        if (series.id() == 0) {
            return series.withId(session.number("""
                    INSERT INTO series (uid, client_id, rule, laid_until, open_only, left_out, season, turns, rest)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""", series.uid(), series.clientId(),
                    RuleText.of(series.rule()), series.laidUntil(), series.manner().openOnly(),
                    leftOut(series),
                    season(series), series.manner().rotation().text(), series.manner().rotation().rest()));
        }
        Stored.one(session.run("""
                UPDATE series SET uid = ?, client_id = ?, rule = ?, laid_until = ?, open_only = ?, left_out = ?,
                    season = ?, turns = ?, rest = ?
                WHERE id = ?""", series.uid(), series.clientId(), RuleText.of(series.rule()),
                series.laidUntil(), series.manner().openOnly(), leftOut(series), season(series),
                series.manner().rotation().text(), series.manner().rotation().rest(), series.id()));
        return series;
    }

    private static String season(Series series) {
        return series.manner().season().map(Season::text).orElse("");
    }

    private static String leftOut(Series series) {
        return series.leftOut().stream().sorted().map(LocalDate::toString).collect(Collectors.joining(","));
    }

    @Override
    public Occurrence save(Occurrence occurrence) {
        if (occurrence.id() == 0) {
            return occurrence.withId(session.number(
                    "INSERT INTO occurrence (series_id, post_id, day) VALUES (?, ?, ?) RETURNING id",
                    occurrence.seriesId(), occurrence.postId(), occurrence.day()));
        }
        Stored.one(session.run("UPDATE occurrence SET series_id = ?, post_id = ?, day = ? WHERE id = ?",
                occurrence.seriesId(), occurrence.postId(), occurrence.day(), occurrence.id()));
        return occurrence;
    }

    @Override
    public void remove(Series series) {
        session.run("DELETE FROM occurrence WHERE series_id = ?", series.id());
        session.run("DELETE FROM series WHERE id = ?", series.id());
    }
}
