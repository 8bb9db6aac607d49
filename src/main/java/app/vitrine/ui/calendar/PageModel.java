package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import app.vitrine.domain.calendar.MonthPage;
import app.vitrine.domain.post.PostCard;

/// The page in view: as it was read, and what the filter leaves of it.
final class PageModel {

    private final ReadOnlyObjectWrapper<CalendarPage> whole;
    private final ReadOnlyObjectWrapper<CalendarPage> page;
    private final ReadOnlyObjectWrapper<CalendarPage> month;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.READING);
    private final FilterModel filter;
    private final ObservableValue<CalendarView> view;
    private CalendarPage wholeMonth;
    private LocalDate day;
    private List<PostCard> ghosts = List.of();

    /// @param day which has the focus
    PageModel(CalendarPage first, ObservableValue<CalendarView> view, LocalDate day) {
        this.day = day;
        this.view = view;
        whole = new ReadOnlyObjectWrapper<>(first);
        page = new ReadOnlyObjectWrapper<>(first);
        month = new ReadOnlyObjectWrapper<>(first);
        wholeMonth = first;
        filter = new FilterModel(whole.getReadOnlyProperty());
    }

    void show(CalendarPage read) {
        whole.set(read);
        if (read.layout().run().isEmpty()) {
            wholeMonth = read;
        } else if (!wholeMonth.month().equals(read.month())) {
            wholeMonth = CalendarPage.blank(new MonthPage(read.month(), read.layout().weekStart()),
                    read.around());
        }
        refilter();
    }

    /// The month of the weeks in view was read.
    void showMonth(CalendarPage read) {
        wholeMonth = read;
        month.set(read.filtered(filter.filter().get()).with(ghosts));
    }

    /// Shows days without posts until theirs are read.
    void await(CalendarPage blank) {
        show(blank);
        shown.set(Shown.READING);
    }

    /// Shows cards that are no posts yet, whatever the filter.
    void show(List<PostCard> now) {
        ghosts = List.copyOf(now);
        refilter();
    }

    void refilter() {
        CalendarPage visible = whole.get().filtered(filter.filter().get()).with(ghosts);
        page.set(visible);
        month.set(whole.get().layout().run().isEmpty()
                ? visible
                : wholeMonth.filtered(filter.filter().get()).with(ghosts));
        shown.set(Shown.of(whole.get(), visible, view.getValue(), day));
    }

    /// Another day has the focus.
    void look(LocalDate now) {
        day = now;
        if (view.getValue().timed() && shown.get() != Shown.READING) {
            shown.set(Shown.of(whole.get(), page.get(), view.getValue(), day));
        }
    }

    ReadOnlyObjectProperty<CalendarPage> page() {
        return page.getReadOnlyProperty();
    }

    /// The month in view as a whole, filtered, where the page may be no more than weeks of it.
    ReadOnlyObjectProperty<CalendarPage> month() {
        return month.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    FilterModel filter() {
        return filter;
    }
}
