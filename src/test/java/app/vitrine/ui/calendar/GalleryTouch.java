package app.vitrine.ui.calendar;

/// Puts the calendar in states that only a person's hand would.
final class GalleryTouch {

    private GalleryTouch() {}

    static void list(December december, CalendarScreen screen) {
        december.withPosts();
        screen.model().view().set(CalendarView.LIST);
        choose(screen);
    }

    static void chosen(December december, CalendarScreen screen) {
        december.withPosts();
        choose(screen);
    }

    private static void choose(CalendarScreen screen) {
        screen.model().page().subscribe(page -> screen.model().choice().choose(
                page.cards().stream().filter(card -> card.id() % 5 == 0).map(card -> card.id()).toList()));
    }
}
