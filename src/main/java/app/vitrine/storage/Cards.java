package app.vitrine.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.media.MediaKind;
import app.vitrine.domain.media.Picture;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.post.Headings;
import app.vitrine.domain.post.Mark;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.Priority;
import app.vitrine.domain.post.Publication;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.post.Task;

/// Makes cards of posts with a fixed number of queries: what cards need of the posts, then of their variants, tags and
/// media.
final class Cards {

    /// Columns of the post that a card needs; the text only as far as its first line may reach.
    static final String COLUMNS = """
            p.id, p.client_id, p.title, substr(ltrim(p.text, char(9, 10, 13, 32)), 1, 400) AS text, p.day, p.time,
            p.status, p.pillar_id, p.campaign_id, (SELECT zone FROM client WHERE id = p.client_id) AS zone,
            p.priority, p.tasks,
            EXISTS (SELECT 1 FROM occurrence WHERE post_id = p.id) AS repeats
            """;

    private final Map<Long, Parts> parts = new HashMap<>();
    private final Map<String, ZoneId> zones = new HashMap<>();
    private final Map<Long, List<Span>> pauses = new HashMap<>();

    /// A post's part of the card.
    private record Head(long id, long clientId, String heading, Optional<LocalDate> day,
            Optional<LocalTime> time,
            Status status, Optional<Long> pillarId, Optional<Long> campaignId, ZoneId zone,
            Priority priority, boolean repeats, PostCard.Tasks tasks) {}

    /// What the other tables add to a post.
    private static final class Parts {
        private final List<PostCard.Outlet> outlets = new ArrayList<>();
        private final List<Mark.Due> dues = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private final Set<Long> pictures = new HashSet<>();
        private @Nullable Picture first;
        private boolean ownOnly;
    }

    private Cards() {}

    /// @param sql a query for [#COLUMNS], which gives the order of the cards
    static List<PostCard> read(Session session, Instant now, String sql, @Nullable Object... arguments) {
        Cards cards = new Cards();
        List<Head> heads = session.list(sql, cards::head, arguments);
        session.each("SELECT client_id, first_day, last_day FROM note WHERE kind = 'pause'", cards::pause);
        String ids = Session.ids(heads.stream().map(Head::id).toList());
        session.each("""
                SELECT v.id, v.post_id, v.channel_id, c.network, v.format, v.state, v.day, v.time
                FROM json_each(?) AS chosen JOIN variant AS v ON v.post_id = chosen.value
                    JOIN channel AS c ON c.id = v.channel_id
                ORDER BY v.post_id, v.position, v.id""", cards::outlet, ids);
        session.each("""
                SELECT t.post_id, t.name FROM json_each(?) AS chosen JOIN post_tag AS t ON t.post_id = chosen.value
                ORDER BY t.post_id, t.position, t.id""",
                row -> cards.of(row.getLong(1)).tags.add(row.getString(2)), ids);
        session.each("""
                SELECT u.post_id, u.variant_id, m.id, m.hash, m.kind
                FROM json_each(?) AS chosen JOIN media_use AS u ON u.post_id = chosen.value
                    JOIN media AS m ON m.id = u.media_id
                WHERE m.kind IN ('picture', 'video')
                ORDER BY u.post_id, u.variant_id, u.position, u.id""", cards::use, ids);
        return heads.stream().map(head -> cards.card(head, now)).toList();
    }

    private Parts of(long postId) {
        return parts.computeIfAbsent(postId, _ -> new Parts());
    }

    private Head head(ResultSet row) throws SQLException {
        return new Head(row.getLong(1), row.getLong(2), Headings.of(row.getString(3), row.getString(4)),
                Rows.day(row), Rows.time(row), Status.ofId(row.getString(7)), Rows.number(row, "pillar_id"),
                Rows.number(row, "campaign_id"), zones.computeIfAbsent(row.getString(10), Rows::zone),
                Priority.ofLevel(row.getInt("priority")), row.getBoolean("repeats"),
                PostCard.Tasks.of(Task.read(row.getString("tasks"))));
    }

    private void pause(ResultSet row) throws SQLException {
        pauses.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>()).add(
                new Span(LocalDate.parse(row.getString(2)), LocalDate.parse(row.getString(3))));
    }

    private boolean paused(long clientId, LocalDate day) {
        return pauses.getOrDefault(clientId, List.of()).stream().anyMatch(pause -> pause.contains(day));
    }

    private void outlet(ResultSet row) throws SQLException {
        Parts post = of(row.getLong(2));
        Publication.State state = Publication.State.ofId(row.getString(6));
        post.outlets.add(new PostCard.Outlet(row.getLong(1), row.getLong(3), Network.ofId(row.getString(4)),
                Format.ofId(row.getString(5)), state));
        post.dues.add(new Mark.Due(state, Rows.day(row), Rows.time(row)));
    }

    // Those of the post come before those of its variants (NULL sorts first); a variant's own choice stands on the
    // card only where the post has none.
    private void use(ResultSet row) throws SQLException {
        Parts post = of(row.getLong(1));
        boolean own = row.getLong(2) != 0;
        if (post.first == null) {
            post.first = new Picture(row.getLong(3), row.getString(4), MediaKind.ofId(row.getString(5)));
            post.ownOnly = own;
        }
        if (own == post.ownOnly) {
            post.pictures.add(row.getLong(3));
        }
    }

    private PostCard card(Head head, Instant now) {
        Parts rest = of(head.id());
        List<Mark.Due> dues = rest.dues.stream().map(due -> new Mark.Due(due.state(),
                due.day().or(head::day), due.time().or(head::time))).toList();
        return new PostCard(head.id(), head.clientId(), head.heading(), head.day(), head.time(),
                head.status(),
                Mark.of(head.status(), dues, head.zone(), now, day -> paused(head.clientId(), day)),
                head.pillarId(), head.campaignId(),
                rest.outlets,
                Optional.ofNullable(rest.first), rest.pictures.size(), rest.tags, head.priority(),
                head.repeats(), head.tasks());
    }
}
