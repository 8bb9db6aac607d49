package app.vitrine.ui.calendar;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import app.vitrine.domain.calendar.MonthPage;
import app.vitrine.domain.client.Scope;
import app.vitrine.ui.shell.Desk;

/// Months read ahead, so that turning to one shows it at once. Forgotten whenever the plan changes.
final class Pages {

    private final Desk desk;
    private final Map<YearMonth, CalendarPage> read = new HashMap<>();
    private int epoch;

    Pages(Desk desk) {
        this.desk = desk;
    }

    void forget() {
        epoch++;
        read.clear();
    }

    Optional<CalendarPage> at(MonthPage layout) {
        return Optional.ofNullable(read.get(layout.month()));
    }

    void keep(CalendarPage page) {
        read.put(page.month(), page);
    }

    /// Reads a month in the background unless it is at hand. A failure says nothing: the month is read again, and the
    /// failure told, once it is turned to.
    void readAhead(Scope scope, MonthPage layout) {
        if (read.containsKey(layout.month())) {
            return;
        }
        int mine = epoch;
        desk.work().job(() -> desk.plan().read(plan -> CalendarPage.read(plan, scope, layout)))
                .onSuccess(page -> keepIfCurrent(mine, page)).onFailure(_ -> {}).start();
    }

    private void keepIfCurrent(int asked, CalendarPage page) {
        if (asked == epoch) {
            keep(page);
        }
    }
}
