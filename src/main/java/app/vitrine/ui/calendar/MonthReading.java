package app.vitrine.ui.calendar;

import java.time.YearMonth;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.vitrine.domain.calendar.MonthPage;
import app.vitrine.domain.client.Scope;
import app.vitrine.ui.shell.Desk;
import app.vitrine.work.Job;

/// The month or weeks whose days are shown, and how they come onto the page: from what was read ahead, or from the
/// plan.
final class MonthReading {

    private final Desk desk;
    private final Pages pages;
    private final PageModel inView;
    private final ReadOnlyObjectWrapper<YearMonth> month;
    private final Loader loader;
    private final Consumer<Boolean> read;
    private MonthPage layout;
    private Scope scope;

    /// Reads in the background; the answer to an earlier query is dropped.
    interface Loader {

        void load(Job.Plain<CalendarPage> query, Consumer<CalendarPage> apply);
    }

    /// @param read told after a page came, with whether the plan has changed since the one before
    MonthReading(Desk desk, PageModel inView, Loader loader, Consumer<Boolean> read) {
        this.desk = desk;
        this.inView = inView;
        this.layout = inView.page().get().layout();
        this.month = new ReadOnlyObjectWrapper<>(layout.month());
        this.loader = loader;
        this.read = read;
        pages = new Pages(desk, this::showBeside);
        scope = desk.scope().get();
    }

    ReadOnlyObjectProperty<YearMonth> month() {
        return month.getReadOnlyProperty();
    }

    /// What is shown, or about to be.
    MonthPage layout() {
        return layout;
    }

    Scope scope() {
        return scope;
    }

    /// Begins with the days of a scope, without posts until they are read.
    void begin(Scope of, MonthPage at) {
        scope = of;
        lay(at);
        inView.await(CalendarPage.blank(at, Surroundings.none(of)));
    }

    /// Drops what was read ahead.
    void forget() {
        pages.forget();
    }

    /// @param settled whether the plan has changed, so that whatever was on its way has arrived
    void read(boolean settled) {
        lay(layout.startingOn(desk.wording().get().weekStart()));
        loader.load(pages.reading(scope, layout), answer -> {
            pages.keep(answer);
            show(answer, settled);
        });
    }

    /// Shows another month or other weeks, at once where they are at hand.
    void turn(MonthPage next) {
        lay(next);
        pages.at(next).ifPresentOrElse(ready -> {
            stopReading();
            show(ready, false);
        }, () -> {
            inView.await(CalendarPage.blank(next, inView.page().get().around()));
            read(false);
        });
    }

    private void lay(MonthPage next) {
        layout = next;
        month.set(next.month());
    }

    // A page at hand is newer than any that is still being read for the month before.
    private void stopReading() {
        CalendarPage now = inView.page().get();
        loader.load(() -> now, _ -> {});
    }

    private void show(CalendarPage answer, boolean settled) {
        inView.show(answer);
        pages.at(whole()).ifPresent(this::showBeside);
        read.accept(settled);
        pages.readAround(scope, answer.layout());
    }

    // The month of weeks in view, whole.
    private MonthPage whole() {
        return new MonthPage(layout.month(), layout.weekStart());
    }

    private void showBeside(CalendarPage page) {
        if (page.layout().equals(whole())) {
            inView.showMonth(page);
        }
    }
}
