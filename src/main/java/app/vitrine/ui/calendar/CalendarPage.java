package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.vitrine.domain.calendar.MonthPage;
import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.PostFilter;

/// The posts of a month with the days of other months that its weeks show.
///
/// @param days    posts by day, by time within a day; days without posts are left out
/// @param undated posts that have no day, whatever the month; newest first
record CalendarPage(MonthPage layout, Map<LocalDate, List<PostCard>> days, List<PostCard> undated,
        Surroundings around) {

    static CalendarPage blank(MonthPage layout, Surroundings around) {
        return new CalendarPage(layout, Map.of(), around.undated(), around);
    }

    /// @param around where it is known already
    static CalendarPage read(PlanReader plan, Scope scope, MonthPage layout, Optional<Surroundings> around) {
        List<PostCard> cards = plan.posts().cards(scope, layout.span(), PostFilter.NONE);
        Surroundings known = around.orElseGet(() -> Surroundings.read(plan, scope));
        return new CalendarPage(layout, byDay(cards), known.undated(), known);
    }

    private static Map<LocalDate, List<PostCard>> byDay(List<PostCard> cards) {
        return cards.stream().filter(card -> card.day().isPresent()).collect(Collectors
                .groupingBy(card -> card.day().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
    }

    CalendarPage filtered(PostFilter filter) {
        return filter.asksNothing()
                ? this
                : new CalendarPage(layout, byDay(dated().stream().filter(filter::fits).toList()),
                        undated.stream().filter(filter::fits).toList(), around);
    }

    /// What stands as bars over the days.
    ///
    /// @param held one that is just being changed, as it would be
    List<Bar> bars(Optional<Bar> held) {
        return Bar.drawn(around).stream()
                .map(bar -> held.filter(bar::same).orElse(bar)).toList();
    }

    /// With cards that are no posts yet, on their days.
    CalendarPage with(List<PostCard> ghosts) {
        if (ghosts.isEmpty()) {
            return this;
        }
        List<PostCard> all = Stream.concat(dated().stream(), ghosts.stream()
                .filter(card -> card.day().filter(layout.span()::contains).isPresent()))
                .sorted(Comparator.comparing((PostCard card) -> card.day().orElseThrow())
                        .thenComparing(card -> card.time().orElse(LocalTime.MIN)))
                .toList();
        return new CalendarPage(layout, byDay(all), undated, around);
    }

    YearMonth month() {
        return layout.month();
    }

    List<PostCard> on(LocalDate day) {
        return days.getOrDefault(day, List.of());
    }

    /// All posts of the page, by day and time; those without a day come last.
    List<PostCard> cards() {
        return Stream.concat(dated().stream(), undated.stream()).toList();
    }

    /// Those that have a day.
    List<PostCard> dated() {
        return days.values().stream().flatMap(List::stream).toList();
    }

    /// What can be seen in a view: days of other months in the grid, posts without a day in
    /// the list and on the board.
    ///
    /// @param day which has the focus
    List<PostCard> seen(CalendarView view, LocalDate day) {
        return switch (view) {
            case MONTH -> dated();
            case WEEK, DAY -> on(view.days(layout, day));
            case LIST, BOARD -> Stream.concat(cardsOfMonth().stream(), undated.stream()).toList();
        };
    }

    private List<PostCard> on(Span span) {
        return span.days().stream().flatMap(day -> on(day).stream()).toList();
    }

    /// Those of the month itself.
    List<PostCard> cardsOfMonth() {
        return days.entrySet().stream().filter(entry -> layout.belongs(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream()).toList();
    }

    Optional<PostCard> card(long id) {
        return cards().stream().filter(card -> card.id() == id).findFirst();
    }
}
