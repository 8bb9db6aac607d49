package app.vitrine.exchange.csv;

/// What was written, or would be.
///
/// @param posts   posts in the file
/// @param rows    rows below the header
/// @param bytes   size of the file
/// @param guarded rows in which a cell got a leading apostrophe
public record ExportResult(long posts, long rows, long bytes, long guarded) {}
