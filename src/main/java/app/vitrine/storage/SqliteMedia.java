package app.vitrine.storage;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.plan.Media;

final class SqliteMedia implements Media.Editor {

    private final Session session;
    private final Clock clock;

    SqliteMedia(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public Optional<MediaItem> find(long id) {
        return session.first("SELECT * FROM media WHERE id = ?", Rows::media, id);
    }

    @Override
    public List<MediaItem> all(Collection<Long> ids) {
        Map<Long, MediaItem> found = session
                .list("SELECT * FROM media WHERE id IN (SELECT value FROM json_each(?))", Rows::media,
                        Session.ids(ids))
                .stream().collect(Collectors.toMap(MediaItem::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<MediaItem> of(Scope scope) {
        return session.list("SELECT * FROM media WHERE deleted_at IS NULL AND client_id" + Scoped.CLIENTS
                + "ORDER BY added_at DESC, id DESC", Rows::media, Scoped.argument(scope));
    }

    @Override
    public Optional<MediaItem> withHash(long clientId, String hash) {
        return session.first("""
                SELECT * FROM media WHERE client_id = ? AND hash = ? AND deleted_at IS NULL
                ORDER BY id""", Rows::media, clientId, hash);
    }

    @Override
    public List<MediaItem> named(long clientId, String fileName) {
        return of(Scope.of(clientId)).stream().filter(item -> item.fileName().equalsIgnoreCase(fileName))
                .toList();
    }

    @Override
    public MediaItem save(MediaItem item) {
        if (item.id() == 0) {
            return find(insert(item)).orElseThrow();
        }
        Stored.one(session.run("""
                UPDATE media SET uid = ?, client_id = ?, hash = ?, file_name = ?, kind = ?, type = ?, bytes = ?,
                    width = ?, height = ?, length_ms = ?, alt_text = ?, rights = ?, added_at = ?, deleted_at = ?
                WHERE id = ?""", item.uid(), item.clientId(), item.hash(), item.fileName(), item.kind().id(),
                item.type(), item.bytes(), item.width(), item.height(),
                item.length().map(length -> length.toMillis()), item.altText(), item.rights(), item.addedAt(),
                item.deletedAt(), item.id()));
        return find(item.id()).orElseThrow();
    }

    private long insert(MediaItem item) {
        return session.number("""
                INSERT INTO media (uid, client_id, hash, file_name, kind, type, bytes, width, height, length_ms,
                    alt_text, rights, added_at, deleted_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""", item.uid(),
                item.clientId(),
                item.hash(), item.fileName(), item.kind().id(), item.type(), item.bytes(), item.width(),
                item.height(), item.length().map(length -> length.toMillis()), item.altText(), item.rights(),
                item.addedAt(), item.deletedAt());
    }

    @Override
    public void delete(Collection<Long> ids) {
        session.run("""
                UPDATE media SET deleted_at = ?
                WHERE deleted_at IS NULL AND id IN (SELECT value FROM json_each(?))""", clock.instant(),
                Session.ids(ids));
    }
}
