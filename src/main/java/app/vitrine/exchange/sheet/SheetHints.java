package app.vitrine.exchange.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What is known before a sheet is looked at.
///
/// @param today the day from which missing years are counted
/// @param locale whose habits decide where the sheet itself leaves two readings open
/// @param remembered mappings of earlier sheets; one with the same header is used again
public record SheetHints(LocalDate today, Locale locale, List<MappingMemory> remembered) {

    public SheetHints {
        remembered = List.copyOf(remembered);
    }
}
