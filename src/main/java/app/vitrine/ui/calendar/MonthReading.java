package app.vitrine.ui.calendar;

import java.time.YearMonth;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.vitrine.domain.calendar.MonthPage;
import app.vitrine.domain.client.Scope;
import app.vitrine.ui.shell.Desk;
import app.vitrine.work.Job;

/// The month whose days are shown, and how it comes onto the page: from what was read ahead, or from the plan.
final class MonthReading {

    private final Desk desk;
    private final Pages pages;
    private final PageModel inView;
    private final ReadOnlyObjectWrapper<YearMonth> month;
    private final Loader loader;
    private final Consumer<Boolean> read;
    private Scope scope;

    /// Reads in the background; the answer to an earlier query is dropped.
    interface Loader {

        void load(Job.Plain<CalendarPage> query, Consumer<CalendarPage> apply);
    }

    /// @param read told after a page came, with whether the plan has changed since the one before
    MonthReading(Desk desk, PageModel inView, YearMonth month, Loader loader, Consumer<Boolean> read) {
        this.desk = desk;
        this.inView = inView;
        this.month = new ReadOnlyObjectWrapper<>(month);
        this.loader = loader;
        this.read = read;
        pages = new Pages(desk);
        scope = desk.scope().get();
    }

    ReadOnlyObjectProperty<YearMonth> month() {
        return month.getReadOnlyProperty();
    }

    Scope scope() {
        return scope;
    }

    /// Begins with the days of a scope, without posts until they are read.
    void begin(Scope of, YearMonth at) {
        scope = of;
        month.set(at);
        inView.await(CalendarPage.blank(layout(at), Surroundings.none(of)));
    }

    /// Drops what was read ahead.
    void forget() {
        pages.forget();
    }

    /// @param settled whether the plan has changed, so that whatever was on its way has arrived
    void read(boolean settled) {
        loader.load(pages.reading(scope, layout(month.get())), answer -> {
            pages.keep(answer);
            show(answer, settled);
        });
    }

    /// Shows another month, at once where it is at hand.
    void turn(YearMonth next) {
        month.set(next);
        pages.at(layout(next)).ifPresentOrElse(ready -> {
            stopReading();
            show(ready, false);
        }, () -> {
            inView.await(CalendarPage.blank(layout(next), inView.page().get().around()));
            read(false);
        });
    }

    // A page at hand is newer than any that is still being read for the month before.
    private void stopReading() {
        CalendarPage now = inView.page().get();
        loader.load(() -> now, _ -> {});
    }

    private void show(CalendarPage answer, boolean settled) {
        inView.show(answer);
        read.accept(settled);
        pages.readAround(scope, answer.layout());
    }

    private MonthPage layout(YearMonth of) {
        return new MonthPage(of, desk.wording().get().weekStart());
    }
}
