package app.vitrine.domain.media;

/// As much of a media item as is needed to draw it small.
///
/// @param hash SHA-256 of the content, 64 hex digits: the key of thumbnails and of the file in the media folder
public record Picture(long mediaId, String hash, MediaKind kind) {}
