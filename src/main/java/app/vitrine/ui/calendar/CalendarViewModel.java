package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;

import app.vitrine.domain.calendar.MonthPage;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.ChangeNotice;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.PostFilter;
import app.vitrine.domain.text.Wording;
import app.vitrine.exchange.keydates.KeyDateSource;
import app.vitrine.ui.mvvm.ViewModel;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Place;

/// What the calendar shows: a month, as a grid or as a list of the same posts. Months beside it are read ahead. Each
/// scope (a client, or all) remembers how it was looked at.
final class CalendarViewModel extends ViewModel {

    private final Desk desk;
    private final Pages pages;
    private final ReadOnlyObjectWrapper<YearMonth> month;
    private final PageModel inView;
    private final ReadOnlyObjectWrapper<LocalDate> today;
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.MONTH);
    private final ObjectProperty<Optional<Density>> density = new SimpleObjectProperty<>(Optional.empty());
    private final Choice choice;
    private final KeyDays keyDays;
    private final Memories memories;
    private Scope scope;

    /// How the posts are shown.
    enum View {
        MONTH, LIST
    }

    CalendarViewModel(Desk desk, KeyDateSource keyDates) {
        this.desk = desk;
        keyDays = new KeyDays(desk, keyDates);
        pages = new Pages(desk);
        memories = new Memories(desk);
        scope = desk.scope().get();
        LocalDate now = LocalDate.now(desk.clock());
        today = new ReadOnlyObjectWrapper<>(now);
        month = new ReadOnlyObjectWrapper<>(YearMonth.from(now));
        inView = new PageModel(CalendarPage.blank(layout(month.get()), Surroundings.none(scope)), view);
        choice = new Choice(page(), view, now);
        memories.of(scope).ifPresent(this::arrive);
        filter().filter().subscribe(_ -> reconsider());
        view.subscribe(this::reconsider);
        density.subscribe(this::remember);
    }

    @Override
    protected void onActivate() {
        ChangeListener<Scope> toScope = (_, _, next) -> turnTo(next);
        desk.scope().addListener(toScope);
        whileActive(() -> desk.scope().removeListener(toScope));
        ChangeListener<Wording> toWording = (_, _, _) -> readAgain(false);
        desk.wording().addListener(toWording);
        whileActive(() -> desk.wording().removeListener(toWording));
        whileActive(desk.plan().onChange(this::told));
        keyDays.readHidden();
        if (scope.equals(desk.scope().get())) {
            readAgain(true);
        } else {
            turnTo(desk.scope().get());
        }
    }

    @Override
    protected void onDeactivate() {
        leave();
    }

    // Another filter or view: posts that can no longer be seen are no longer chosen.
    private void reconsider() {
        inView.refilter();
        choice.settle(false);
        remember();
    }

    private void remember() {
        if (active()) {
            leave();
        }
    }

    private void told(ChangeNotice notice) {
        if (notice.touched().containsKey(ChangeNotice.Kind.FACT)) {
            desk.work().job(() -> true).onSuccess(_ -> {
                if (active()) {
                    keyDays.readHidden();
                }
            }).start();
        }
        boolean concerns = notice.touched().keySet().stream()
                .anyMatch(kind -> kind != ChangeNotice.Kind.FACT);
        if (concerns) {
            desk.work().job(() -> true).onSuccess(_ -> readAgain(true)).start();
        }
    }

    /// Asks what the days in view are, once they are on the screen; by then the calendar may have been left.
    void nameDays() {
        if (active()) {
            keyDays.look(page().get());
        }
    }

    /// Drops what was read ahead and reads the month in view.
    private void readAgain(boolean settled) {
        if (!active()) {
            return;
        }
        pages.forget();
        today.set(LocalDate.now(desk.clock()));
        read(settled);
    }

    private void read(boolean settled) {
        load(desk.work(), pages.reading(scope, layout(month.get())), answer -> {
            pages.keep(answer);
            show(answer, settled);
        }, desk::tellFailure);
    }

    private void show(CalendarPage answer, boolean settled) {
        inView.show(answer);
        choice.settle(settled);
        pages.readAround(scope, answer.layout());
    }

    /// Turns to a month; what was chosen is given up, and the focus goes to the same day of that month.
    void turn(YearMonth next) {
        if (!next.equals(month.get())) {
            choice.clear();
            choice.focusOnceRead(
                    next.atDay(Math.min(choice.day().get().getDayOfMonth(), next.lengthOfMonth())));
            turnKeeping(next);
        }
    }

    private void turnKeeping(YearMonth next) {
        month.set(next);
        pages.at(layout(next)).ifPresentOrElse(ready -> {
            stopReading();
            show(ready, false);
        }, () -> {
            inView.await(CalendarPage.blank(layout(next), page().get().around()));
            read(false);
        });
    }

    // A page at hand is newer than any that is still being read for the month before.
    private void stopReading() {
        load(desk.work(), () -> true, _ -> {}, _ -> {});
    }

    void turnBy(int months) {
        turn(month.get().plusMonths(months));
    }

    /// Gives a day the focus, in whatever month it lies.
    void goTo(LocalDate day) {
        if (!page().get().layout().span().contains(day)) {
            turn(YearMonth.from(day));
        }
        focusIn(day);
    }

    private void focusIn(LocalDate day) {
        if (shown().get() == Shown.READING) {
            choice.focusOnceRead(day);
        } else {
            choice.focus(day);
        }
    }

    void goToToday() {
        turn(YearMonth.from(today.get()));
        focusIn(today.get());
    }

    /// As [#goTo], for posts that are on their way to that day: focus and choice go along.
    void follow(LocalDate day) {
        choice.follow(day);
        if (!page().get().layout().span().contains(day)) {
            turnKeeping(YearMonth.from(day));
        }
    }

    /// Where search, a command or an undo leads to.
    void goTo(Place.Calendar place) {
        place.day().ifPresent(day -> {
            turn(YearMonth.from(day));
            choice.focusDay(day, place.postIds().stream().findFirst());
        });
        choice.choose(place.postIds());
        place.day().filter(_ -> !place.postIds().isEmpty()).ifPresent(this::follow);
    }

    // The month in view stays: whoever goes from client to client compares what they do at the same time. Of a client
    // that was not looked at yet, the view in front is shown.
    private void turnTo(Scope next) {
        leave();
        scope = next;
        pages.forget();
        Whereabouts here = whereabouts(PostFilter.NONE, List.of());
        arrive(memories.of(next).map(there -> there.inMonthOf(here)).orElse(here));
        read(true);
    }

    private void arrive(Whereabouts at) {
        month.set(at.month());
        filter().filter().set(at.filter());
        view.set(at.view());
        density.set(at.density());
        inView.await(CalendarPage.blank(layout(at.month()), Surroundings.none(scope)));
        choice.choose(at.chosen());
        choice.follow(at.day());
    }

    private void leave() {
        memories.keep(scope, whereabouts(filter().filter().get(), choice.chosen()));
    }

    private Whereabouts whereabouts(PostFilter asked, Collection<Long> chosen) {
        return new Whereabouts(month.get(), view.get(), density.get(), asked, choice.day().get(),
                List.copyOf(chosen));
    }

    private MonthPage layout(YearMonth of) {
        return new MonthPage(of, desk.wording().get().weekStart());
    }

    /// The posts that the view is about: those of the month itself, and in the list those without a day too.
    List<PostCard> listed() {
        return view.get() == View.LIST ? page().get().seen(View.LIST) : page().get().cardsOfMonth();
    }

    Desk desk() {
        return desk;
    }

    ReadOnlyObjectProperty<YearMonth> month() {
        return month.getReadOnlyProperty();
    }

    /// The posts in view, filtered.
    ReadOnlyObjectProperty<CalendarPage> page() {
        return inView.page();
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return inView.shown();
    }

    ReadOnlyObjectProperty<LocalDate> today() {
        return today.getReadOnlyProperty();
    }

    ObjectProperty<View> view() {
        return view;
    }

    /// The density a person pinned; empty where each cell picks its own.
    ObjectProperty<Optional<Density>> density() {
        return density;
    }

    FilterModel filter() {
        return inView.filter();
    }

    Choice choice() {
        return choice;
    }

    KeyDays keyDays() {
        return keyDays;
    }
}
