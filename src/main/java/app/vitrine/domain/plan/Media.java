package app.vitrine.domain.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.media.MediaItem;

/// Media items; the files lie in the plan's media folder, see the media store.
public interface Media {

    Optional<MediaItem> find(long id);

    List<MediaItem> all(Collection<Long> ids);

    /// Newest first, the trash left out.
    List<MediaItem> of(Scope scope);

    /// The client's item with this content.
    Optional<MediaItem> withHash(long clientId, String hash);

    /// The client's items that came from a file of this name, case ignored.
    List<MediaItem> named(long clientId, String fileName);

    /// Changes to them.
    interface Editor extends Media {

        /// Adds (id 0) or replaces.
        MediaItem save(MediaItem item);

        void delete(Collection<Long> ids);
    }
}
