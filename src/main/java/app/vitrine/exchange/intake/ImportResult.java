package app.vitrine.exchange.intake;

import java.util.List;

/// What an import did.
///
/// @param added    posts that are new
/// @param changed  posts that the file knew by their id and told otherwise
/// @param present  posts that were in the plan already
/// @param channels channels made
/// @param media    pictures and videos brought in
/// @param missing  media that were named but not found
/// @param remarks  what a post says otherwise than its row
public record ImportResult(int added, int changed, int present, int channels, int media, int missing,
        List<Remark> remarks) {

    public ImportResult {
        remarks = List.copyOf(remarks);
    }

    /// A result that is not worth a remark.
    public ImportResult(int added, int changed, int present, int channels, int media, int missing) {
        this(added, changed, present, channels, media, missing, List.of());
    }
}
