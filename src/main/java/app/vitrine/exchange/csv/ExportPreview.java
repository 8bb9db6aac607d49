package app.vitrine.exchange.csv;

import java.util.List;

/// The first rows of an export as they will stand in the file.
///
/// @param guarded numbers (from 1) of the rows shown in which a cell got a leading apostrophe
public record ExportPreview(List<String> header, List<List<String>> rows, List<Integer> guarded) {

    public ExportPreview {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        guarded = List.copyOf(guarded);
    }
}
