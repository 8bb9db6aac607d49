package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import app.vitrine.domain.calendar.MonthPage;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.PostFilter;

/// The posts of a month with the days of other months that its weeks show.
///
/// @param days posts by day, by time within a day; days without posts are left out
record CalendarPage(MonthPage layout, Map<LocalDate, List<PostCard>> days, Surroundings around) {

    static CalendarPage blank(MonthPage layout, Surroundings around) {
        return new CalendarPage(layout, Map.of(), around);
    }

    /// @param around where it is known already
    static CalendarPage read(PlanReader plan, Scope scope, MonthPage layout, Optional<Surroundings> around) {
        List<PostCard> cards = plan.posts().cards(scope, layout.span(), PostFilter.NONE);
        return new CalendarPage(layout, byDay(cards),
                around.orElseGet(() -> Surroundings.read(plan, scope)));
    }

    private static Map<LocalDate, List<PostCard>> byDay(List<PostCard> cards) {
        return cards.stream().filter(card -> card.day().isPresent()).collect(Collectors
                .groupingBy(card -> card.day().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
    }

    CalendarPage filtered(PostFilter filter) {
        return filter.asksNothing()
                ? this
                : new CalendarPage(layout, byDay(cards().stream().filter(filter::fits).toList()), around);
    }

    YearMonth month() {
        return layout.month();
    }

    List<PostCard> on(LocalDate day) {
        return days.getOrDefault(day, List.of());
    }

    /// All posts of the page, by day and time.
    List<PostCard> cards() {
        return days.values().stream().flatMap(List::stream).toList();
    }

    /// Those of the month itself.
    List<PostCard> cardsOfMonth() {
        return days.entrySet().stream().filter(entry -> layout.belongs(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream()).toList();
    }

    Optional<PostCard> card(long id) {
        return days.values().stream().flatMap(List::stream).filter(card -> card.id() == id).findFirst();
    }
}
