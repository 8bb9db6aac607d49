package app.vitrine.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A file as it is understood: the page that tells most, and with it the other pages of a workbook that tell of posts,
/// such as twelve months. Each correction gives a new value.
///
/// @param readings the pages that may be brought in, in the order of the file
/// @param shown    which of them is looked at, from 0
/// @param all      whether all of them are brought in, or only the one that is looked at
public record SheetPages(List<Reading> readings, int shown, boolean all) {

    private static final int MOST_PAGES = 60;

    public SheetPages {
        readings = List.copyOf(readings);
    }

    /// The best understanding of a file. All its pages are taken where several tell of posts.
    public static SheetPages of(RawSheet sheet, SheetHints hints) {
        Reading best = SheetGuess.of(sheet, hints);
        List<Reading> readings = new ArrayList<>();
        int shown = 0;
        for (int page = 0; page < sheet.pages().size(); page++) {
            if (page == best.sheet().page()) {
                shown = readings.size();
                readings.add(best);
            } else if (readings.size() < MOST_PAGES && !sheet.pages().get(page).hidden()) {
                Optional.of(SheetGuess.of(sheet.withPage(page), hints, Choices.NONE))
                        .filter(SheetGuess::tellsOfPosts).ifPresent(readings::add);
            }
        }
        return new SheetPages(readings, shown, readings.size() > 1);
    }

    /// One page alone.
    public static SheetPages of(Reading reading) {
        return new SheetPages(List.of(reading), 0, false);
    }

    /// The page whose columns are looked at.
    public Reading reading() {
        return readings.get(shown);
    }

    /// The pages that are brought in.
    public List<Reading> taken() {
        return all ? readings : List.of(reading());
    }

    public SheetPages withAll() {
        return new SheetPages(readings, shown, true);
    }

    /// @param index of the only reading that is brought in
    public SheetPages withOnly(int index) {
        return new SheetPages(readings, index, false);
    }

    /// Corrects the page that is looked at, and those with the same columns.
    public SheetPages with(UnaryOperator<Reading> correction) {
        Reading corrected = reading();
        return each(reading -> reading.memory().signature().equals(corrected.memory().signature())
                ? correction.apply(reading)
                : reading);
    }

    /// One cell as the person typed it anew.
    ///
    /// @param page number of the page in the file, from 0
    public SheetPages withCell(int page, int row, int column, String value) {
        return each(reading -> reading.sheet().page() == page
                ? reading.withCell(row, column, value)
                : reading);
    }

    private SheetPages each(UnaryOperator<Reading> correction) {
        return new SheetPages(readings.stream().map(correction).toList(), shown, all);
    }
}
