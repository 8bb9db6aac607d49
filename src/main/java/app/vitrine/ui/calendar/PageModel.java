package app.vitrine.ui.calendar;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The page in view: as it was read, and what the filter leaves of it.
final class PageModel {

    private final ReadOnlyObjectWrapper<CalendarPage> whole;
    private final ReadOnlyObjectWrapper<CalendarPage> page;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.READING);
    private final FilterModel filter;
    private final ObservableValue<CalendarViewModel.View> view;

    PageModel(CalendarPage first, ObservableValue<CalendarViewModel.View> view) {
        this.view = view;
        whole = new ReadOnlyObjectWrapper<>(first);
        page = new ReadOnlyObjectWrapper<>(first);
        filter = new FilterModel(whole.getReadOnlyProperty());
    }

    void show(CalendarPage read) {
        whole.set(read);
        refilter();
    }

    /// Shows days without posts until theirs are read.
    void await(CalendarPage blank) {
        show(blank);
        shown.set(Shown.READING);
    }

    void refilter() {
        CalendarPage visible = whole.get().filtered(filter.filter().get());
        page.set(visible);
        shown.set(Shown.of(whole.get(), visible, view.getValue()));
    }

    ReadOnlyObjectProperty<CalendarPage> page() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    FilterModel filter() {
        return filter;
    }
}
