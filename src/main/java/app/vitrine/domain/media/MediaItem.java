package app.vitrine.domain.media;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/// A picture, video or document of a client; the file itself lies in the plan's media folder under its hash.
///
/// @param id       key in the plan file; 0 while not stored
/// @param hash     SHA-256 of the content, 64 hex digits
/// @param fileName as it was called where it came from, without folders
/// @param type     media type, such as `image/jpeg`
/// @param bytes    size of the file
/// @param width    pixels as it is seen (orientation obeyed), 0 where unknown
/// @param height   likewise
/// @param altText  what is said to those who do not see it; may be empty
/// @param rights   who owns it and what may be done with it; may be empty
public record MediaItem(long id, UUID uid, long clientId, String hash, String fileName, MediaKind kind,
        String type,
        long bytes, int width, int height, Optional<Duration> length, String altText, String rights,
        Instant addedAt,
        Optional<Instant> deletedAt) {

    public MediaItem {
        requireNonNull(uid, "uid");
        if (hash.length() != 64) {
            throw new IllegalArgumentException("Not a SHA-256 in hex: " + hash.length() + " characters");
        }
    }

    public Picture picture() {
        return new Picture(id, hash, kind);
    }

    public MediaItem withId(long newId) {
        return new MediaItem(newId, uid, clientId, hash, fileName, kind, type, bytes, width, height, length,
                altText,
                rights, addedAt, deletedAt);
    }

    public MediaItem withAltText(String newText) {
        return new MediaItem(id, uid, clientId, hash, fileName, kind, type, bytes, width, height, length,
                newText, rights,
                addedAt, deletedAt);
    }
}
