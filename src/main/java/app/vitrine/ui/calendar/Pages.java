package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.vitrine.domain.calendar.MonthPage;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.post.PostCard;
import app.vitrine.ui.shell.Desk;
import app.vitrine.work.Job;

/// Months at hand, so that turning to one, or to weeks of them, shows them at once. Forgotten whenever the plan changes;
/// what does not depend on the month is read once until then.
final class Pages {

    private static final int AHEAD = 2;
    private static final int KEPT = 6;

    private final Desk desk;
    private final Consumer<CalendarPage> arrived;
    private final Map<YearMonth, CalendarPage> read = new HashMap<>();
    private Optional<Surroundings> around = Optional.empty();
    private int epoch;

    /// @param arrived told each month that was read ahead
    Pages(Desk desk, Consumer<CalendarPage> arrived) {
        this.desk = desk;
        this.arrived = arrived;
    }

    void forget() {
        epoch++;
        read.clear();
        around = Optional.empty();
    }

    Optional<CalendarPage> at(MonthPage layout) {
        return layout.run().isPresent()
                ? joined(layout)
                : Optional.ofNullable(read.get(layout.month())).filter(page -> page.layout().equals(layout));
    }

    // Weeks are put together from the months that they run through.
    private Optional<CalendarPage> joined(MonthPage layout) {
        List<MonthPage> months = months(layout).map(month -> new MonthPage(month, layout.weekStart()))
                .toList();
        List<CalendarPage> parts = months.stream().flatMap(month -> at(month).stream()).toList();
        if (parts.size() < months.size()) {
            return Optional.empty();
        }
        Map<LocalDate, List<PostCard>> days = new LinkedHashMap<>();
        for (LocalDate day : layout.days()) {
            parts.stream().filter(part -> part.layout().belongs(day)).map(part -> part.on(day))
                    .filter(cards -> !cards.isEmpty()).forEach(cards -> days.put(day, cards));
        }
        Surroundings known = parts.getFirst().around();
        return Optional.of(new CalendarPage(layout, days, known.undated(), known));
    }

    private static Stream<YearMonth> months(MonthPage layout) {
        YearMonth first = YearMonth.from(layout.span().first());
        YearMonth last = YearMonth.from(layout.span().last());
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1));
    }

    /// How a page is read; to be done in the background.
    Job.Plain<CalendarPage> reading(Scope scope, MonthPage layout) {
        Optional<Surroundings> known = around;
        return () -> desk.plan().read(plan -> CalendarPage.read(plan, scope, layout, known));
    }

    /// Keeps a page that was read since the last change, and gives up the months far from it.
    void keep(CalendarPage page) {
        if (page.layout().run().isEmpty()) {
            read.put(page.month(), page);
        }
        around = Optional.of(page.around());
        read.keySet().removeIf(month -> Math.abs(ChronoUnit.MONTHS.between(month, page.month())) > KEPT);
    }

    /// Reads the months beside a page, and those of a run, in the background unless they are at hand. A failure says
    /// nothing: the month is read again, and the failure told, once it is turned to.
    void readAround(Scope scope, MonthPage layout) {
        Stream<YearMonth> beside = IntStream.rangeClosed(1, AHEAD).boxed()
                .flatMap(far -> Stream.of(layout.month().plusMonths(far), layout.month().minusMonths(far)));
        Stream.concat(months(layout), beside).distinct()
                .forEach(month -> readAhead(scope, new MonthPage(month, layout.weekStart())));
    }

    private void readAhead(Scope scope, MonthPage layout) {
        if (at(layout).isEmpty()) {
            int mine = epoch;
            desk.work().job(reading(scope, layout)).onSuccess(page -> {
                if (mine == epoch) {
                    read.put(page.month(), page);
                    arrived.accept(page);
                }
            }).onFailure(_ -> {}).start();
        }
    }
}
