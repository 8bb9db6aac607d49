package app.vitrine.ui.calendar;

import java.time.LocalDate;

/// What is said of the post or day with the focus.
final class Narration {

    private Narration() {}

    static String of(CalendarContext context) {
        CalendarPage page = context.model().page().get();
        Choice choice = context.model().choice();
        LocalDate day = choice.day().get();
        TileWords words = new TileWords(context.wording().get(), page.around());
        return choice.post().get().flatMap(page::card).map(words::spoken)
                .orElseGet(() -> context.wording().get().messages().count("calendar.day.name",
                        page.on(day).size(), context.wording().get().longDay(day)));
    }
}
