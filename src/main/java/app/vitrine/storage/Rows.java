package app.vitrine.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Slot;
import app.vitrine.domain.keydate.ClientDate;
import app.vitrine.domain.keydate.KeyDate;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.media.MediaKind;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.note.Note;
import app.vitrine.domain.post.MediaUse;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Priority;
import app.vitrine.domain.post.Publication;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.post.Task;
import app.vitrine.domain.post.Variant;
import app.vitrine.domain.series.Manner;
import app.vitrine.domain.series.Occurrence;
import app.vitrine.domain.series.Rotation;
import app.vitrine.domain.series.RuleText;
import app.vitrine.domain.series.Season;
import app.vitrine.domain.series.Series;

/// One named function for each record, by column name.
final class Rows {

    private Rows() {}

    static Client client(ResultSet row) throws SQLException {
        return new Client(row.getLong("id"), uid(row), row.getString("name"), row.getString("line"),
                Palette.ofId(row.getString("colour")), number(row, "logo"), row.getString("country"),
                row.getString("region"), zone(row.getString("zone")),
                List.of(row.getString("languages").split(",")),
                row.getString("voice"), row.getBoolean("reviewed"), row.getInt("position"),
                row.getBoolean("archived"), closed(row.getString("closed")));
    }

    private static Set<DayOfWeek> closed(String numbers) {
        return numbers.isEmpty()
                ? Set.of()
                : Stream.of(numbers.split(",")).map(number -> DayOfWeek.of(Integer.parseInt(number)))
                        .collect(Collectors.toSet());
    }

    private static Manner manner(ResultSet row) throws SQLException {
        return new Manner(RuleText.read(row.getString("rule")), row.getBoolean("open_only"),
                Optional.of(row.getString("season")).filter(text -> !text.isEmpty()).map(Season::read),
                Rotation.read(row.getString("turns"), row.getInt("rest")));
    }

    static Series series(ResultSet row) throws SQLException {
        String days = row.getString("left_out");
        return new Series(row.getLong("id"), uid(row), row.getLong("client_id"),
                manner(row), LocalDate.parse(row.getString("laid_until")), days.isEmpty()
                        ? Set.of()
                        : Stream.of(days.split(",")).map(LocalDate::parse).collect(Collectors.toSet()));
    }

    static Occurrence occurrence(ResultSet row) throws SQLException {
        return new Occurrence(row.getLong("id"), row.getLong("series_id"), row.getLong("post_id"),
                LocalDate.parse(row.getString("day")));
    }

    static Note note(ResultSet row) throws SQLException {
        return new Note(row.getLong("id"), uid(row), row.getLong("client_id"),
                Note.Kind.ofId(row.getString("kind")),
                new Span(LocalDate.parse(row.getString("first_day")),
                        LocalDate.parse(row.getString("last_day"))),
                row.getString("words"), Palette.ofId(row.getString("colour")));
    }

    static ClientDate clientDate(ResultSet row) throws SQLException {
        return new ClientDate(row.getLong("id"), uid(row), row.getLong("client_id"),
                row.getString("replaces"),
                row.getString("name"), KeyDate.Category.ofId(row.getString("category")),
                row.getString("rule"),
                row.getInt("days"));
    }

    static Channel channel(ResultSet row) throws SQLException {
        return new Channel(row.getLong("id"), row.getLong("client_id"),
                Network.ofId(row.getString("network")),
                row.getString("name"), row.getString("handle"), row.getString("address"),
                text(row, "colour").map(Palette::ofId), row.getInt("position"), row.getBoolean("archived"),
                slots(row.getString("slots")));
    }

    private static List<Slot> slots(String text) {
        return text.isEmpty() ? List.of() : Arrays.stream(text.split(",")).map(Slot::of).toList();
    }

    static Pillar pillar(ResultSet row) throws SQLException {
        return new Pillar(row.getLong("id"), row.getLong("client_id"), row.getString("name"),
                Palette.ofId(row.getString("colour")), row.getInt("share_percent"), row.getInt("position"));
    }

    static Campaign campaign(ResultSet row) throws SQLException {
        Span span = new Span(LocalDate.parse(row.getString("first_day")),
                LocalDate.parse(row.getString("last_day")));
        return new Campaign(row.getLong("id"), uid(row), row.getLong("client_id"), row.getString("name"),
                span,
                Palette.ofId(row.getString("colour")));
    }

    static MediaItem media(ResultSet row) throws SQLException {
        return new MediaItem(row.getLong("id"), uid(row), row.getLong("client_id"), row.getString("hash"),
                row.getString("file_name"), MediaKind.ofId(row.getString("kind")), row.getString("type"),
                row.getLong("bytes"), row.getInt("width"), row.getInt("height"),
                number(row, "length_ms").map(Duration::ofMillis), row.getString("alt_text"),
                row.getString("rights"), Instant.ofEpochMilli(row.getLong("added_at")),
                instant(row, "deleted_at"));
    }

    static Post post(ResultSet row, List<String> tags, List<MediaUse> media, List<Variant> variants)
            throws SQLException {
        return new Post(row.getLong("id"), uid(row), row.getLong("client_id"), row.getString("title"),
                row.getString("text"), row.getString("link"), day(row), time(row),
                Status.ofId(row.getString("status")), number(row, "pillar_id"), number(row, "campaign_id"),
                row.getString("note"), tags, media, variants,
                Instant.ofEpochMilli(row.getLong("created_at")), instant(row, "deleted_at"),
                Priority.ofLevel(row.getInt("priority")), Task.read(row.getString("tasks")));
    }

    /// With an empty own choice of media where it has one.
    static Variant variant(ResultSet row) throws SQLException {
        Optional<List<MediaUse>> media = row.getBoolean("own_media")
                ? Optional.of(List.of())
                : Optional.empty();
        Publication publication = new Publication(Publication.State.ofId(row.getString("state")),
                instant(row, "published_at"), row.getString("address"));
        return new Variant(row.getLong("id"), uid(row), row.getLong("channel_id"),
                Format.ofId(row.getString("format")), row.getString("language"), day(row), time(row),
                text(row, "text"), row.getString("title"), row.getString("first_comment"), media, publication,
                row.getInt("position"));
    }

    static MediaUse mediaUse(ResultSet row) throws SQLException {
        return new MediaUse(row.getLong("media_id"), row.getString("alt_text"));
    }

    static Span span(ResultSet row) throws SQLException {
        return new Span(LocalDate.parse(row.getString("first")), LocalDate.parse(row.getString("last")));
    }

    static Optional<LocalDate> day(ResultSet row) throws SQLException {
        return text(row, "day").map(WallText::day);
    }

    static Optional<LocalTime> time(ResultSet row) throws SQLException {
        return text(row, "time").map(WallText::time);
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return number(row, column).map(Instant::ofEpochMilli);
    }

    // A zone that this machine's time zone data does not know must not keep the whole plan from opening.
    static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    private static UUID uid(ResultSet row) throws SQLException {
        return UUID.fromString(row.getString("uid"));
    }
}
