package app.vitrine.domain.post;

/// A media item in its place in a post or variant.
///
/// @param altText what is said to those who do not see it; empty where the item's own will do
public record MediaUse(long mediaId, String altText) {}
