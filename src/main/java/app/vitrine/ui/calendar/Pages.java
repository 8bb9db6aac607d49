package app.vitrine.ui.calendar;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import app.vitrine.domain.calendar.MonthPage;
import app.vitrine.domain.client.Scope;
import app.vitrine.ui.shell.Desk;
import app.vitrine.work.Job;

/// Months at hand, so that turning to one shows it at once. Forgotten whenever the plan changes; what does not depend
/// on the month is read once until then.
final class Pages {

    private static final int AHEAD = 2;
    private static final int KEPT = 6;

    private final Desk desk;
    private final Map<YearMonth, CalendarPage> read = new HashMap<>();
    private Optional<Surroundings> around = Optional.empty();
    private int epoch;

    Pages(Desk desk) {
        this.desk = desk;
    }

    void forget() {
        epoch++;
        read.clear();
        around = Optional.empty();
    }

    Optional<CalendarPage> at(MonthPage layout) {
        return Optional.ofNullable(read.get(layout.month())).filter(page -> page.layout().equals(layout));
    }

    /// How a month is read; to be done in the background.
    Job.Plain<CalendarPage> reading(Scope scope, MonthPage layout) {
        Optional<Surroundings> known = around;
        return () -> desk.plan().read(plan -> CalendarPage.read(plan, scope, layout, known));
    }

    /// Keeps a month that was read since the last change, and gives up those far from it.
    void keep(CalendarPage page) {
        read.put(page.month(), page);
        around = Optional.of(page.around());
        read.keySet().removeIf(month -> Math.abs(ChronoUnit.MONTHS.between(month, page.month())) > KEPT);
    }

    /// Reads the months beside one in the background unless they are at hand. A failure says nothing: the month is read
    /// again, and the failure told, once it is turned to.
    void readAround(Scope scope, MonthPage layout) {
        for (int distance = 1; distance <= AHEAD; distance++) {
            readAhead(scope, new MonthPage(layout.month().plusMonths(distance), layout.weekStart()));
            readAhead(scope, new MonthPage(layout.month().minusMonths(distance), layout.weekStart()));
        }
    }

    private void readAhead(Scope scope, MonthPage layout) {
        if (at(layout).isEmpty()) {
            int mine = epoch;
            desk.work().job(reading(scope, layout)).onSuccess(page -> {
                if (mine == epoch) {
                    read.put(page.month(), page);
                }
            }).onFailure(_ -> {}).start();
        }
    }
}
