package app.vitrine.domain.result;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// One table of figures that was brought into the plan: a snapshot of what a network told on one day.
///
/// @param id         key in the plan file; 0 while not stored
/// @param recognised what the table is, such as `instagram.posts`
/// @param network    id of the network; empty where it is not known
/// @param part       page of a workbook or file of an archive; may be empty
/// @param exported   the day its figures stood so
/// @param digest     of all its rows, by which a table is known again
public record ResultImport(long id, UUID uid, long clientId, String recognised, String network,
        String fileName,
        String part, LocalDate exported, Instant addedAt, String digest) {

    public ResultImport withId(long newId) {
        return new ResultImport(newId, uid, clientId, recognised, network, fileName, part, exported, addedAt,
                digest);
    }
}
