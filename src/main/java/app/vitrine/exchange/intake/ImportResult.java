package app.vitrine.exchange.intake;

/// What an import did.
///
/// @param added    posts that are new
/// @param changed  posts that the file knew by their id and told otherwise
/// @param present  posts that were in the plan already
/// @param channels channels made
/// @param media    pictures and videos brought in
/// @param missing  media that were named but not found
public record ImportResult(int added, int changed, int present, int channels, int media, int missing) {}
