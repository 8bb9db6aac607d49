package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;

import app.vitrine.domain.calendar.MonthPage;
import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.ChangeNotice;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.PostFilter;
import app.vitrine.domain.text.Wording;
import app.vitrine.exchange.keydates.KeyDateSource;
import app.vitrine.ui.mvvm.ViewModel;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Place;

/// What the calendar shows: a month, a week of it or a day, or a list of the same posts. Each scope (a client, or all)
/// remembers how it was looked at.
final class CalendarViewModel extends ViewModel {

    private static final String IDEAS = "calendar-ideas";

    private final Desk desk;
    private final MonthReading reading;
    private final PageModel inView;
    private final ReadOnlyObjectWrapper<LocalDate> today;
    private final ObjectProperty<CalendarView> view = new SimpleObjectProperty<>(CalendarView.MONTH);
    private final ObjectProperty<Optional<Density>> density = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Map<LocalDate, String>> marks = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<Consumer<LocalDate>> openMark = new SimpleObjectProperty<>(_ -> {});
    private final BooleanProperty ideas = new SimpleBooleanProperty();
    private final Choice choice;
    private final Travel travel;
    private final KeyDays keyDays;
    private final Memories memories;
    private final ReadOnlyObjectWrapper<Span> days;
    private boolean arriving;

    CalendarViewModel(Desk desk, KeyDateSource keyDates) {
        this.desk = desk;
        keyDays = new KeyDays(desk, keyDates);
        memories = new Memories(desk);
        LocalDate now = LocalDate.now(desk.clock());
        YearMonth month = YearMonth.from(now);
        today = new ReadOnlyObjectWrapper<>(now);
        inView = new PageModel(CalendarPage.blank(new MonthPage(month, desk.wording().get().weekStart()),
                Surroundings.none(desk.scope().get())), view, now);
        choice = new Choice(page(), view, now);
        reading = new MonthReading(desk, inView,
                (query, apply) -> load(desk.work(), query, apply, desk::tellFailure), choice::settle);
        days = new ReadOnlyObjectWrapper<>(Span.of(month));
        travel = new Travel(reading, inView, choice, view, () -> desk.wording().get().weekStart());
        memories.of(reading.scope()).ifPresent(at -> arrive(reading.scope(), at));
        filter().filter().subscribe(_ -> reconsider());
        view.subscribe(this::look);
        page().subscribe(_ -> lookAtDays());
        choice.day().subscribe(_ -> lookAtDays());
        density.subscribe(this::remember);
        ideas.set(desk.remembered(IDEAS).isPresent());
        ideas.subscribe(open -> desk.remember(IDEAS, open ? "open" : ""));
        travel.weeks().subscribe(this::remember);
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
        keyDays.readOwn();
        if (reading.scope().equals(desk.scope().get())) {
            readAgain(true);
        } else {
            turnTo(desk.scope().get());
        }
    }

    @Override
    protected void onDeactivate() {
        leave();
    }

    private void look() {
        if (!arriving) {
            travel.layOut();
        }
        reconsider();
    }

    // Another filter or view: posts that can no longer be seen are no longer chosen.
    private void reconsider() {
        inView.refilter();
        choice.settle(false);
        lookAtDays();
        remember();
    }

    // Posts of days that are out of view are no longer chosen.
    private void lookAtDays() {
        Span now = view.get().days(page().get().layout(), choice.day().get());
        inView.look(choice.day().get());
        if (!now.equals(days.get())) {
            days.set(now);
            if (view.get().timed()) {
                choice.settle(false);
            }
        }
    }

    private void remember() {
        if (active()) {
            leave();
        }
    }

    private void told(ChangeNotice notice) {
        if (notice.touches(ChangeNotice.Kind.FACT) || notice.touches(ChangeNotice.Kind.KEY_DATE)) {
            desk.work().job(() -> true).onSuccess(_ -> {
                if (active()) {
                    keyDays.readOwn();
                }
            }).start();
        }
        boolean concerns = notice.touched().keySet().stream()
                .anyMatch(kind -> kind != ChangeNotice.Kind.FACT && kind != ChangeNotice.Kind.KEY_DATE);
        if (concerns) {
            desk.work().job(() -> true).onSuccess(_ -> readAgain(true)).start();
        }
    }

    /// Days that are worth a look, with the words; what is done when one is chosen.
    ObjectProperty<Map<LocalDate, String>> marks() {
        return marks;
    }

    ObjectProperty<Consumer<LocalDate>> openMark() {
        return openMark;
    }

    /// Shows cards that are no posts yet.
    void showGhosts(List<PostCard> cards) {
        inView.show(cards);
    }

    /// It may be another day by now.
    void lookAtClock() {
        today.set(LocalDate.now(desk.clock()));
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
        reading.forget();
        lookAtClock();
        reading.read(settled);
    }

    void goToToday() {
        travel.jump(today.get());
    }

    /// As [Travel#goTo(LocalDate)], for posts that are on their way to that day: focus and choice go along.
    void follow(LocalDate day) {
        choice.follow(day);
        travel.follow(day);
    }

    /// Where search, a command or an undo leads to.
    void goTo(Place.Calendar place) {
        place.day().ifPresent(day -> {
            // A post that can be seen already turns no page; the list and the board are of one month alone.
            if (place.postIds().isEmpty() || view.get() == CalendarView.LIST
                    || view.get() == CalendarView.BOARD) {
                travel.jump(day);
            } else {
                travel.goTo(day);
            }
            choice.focusDay(day, place.postIds().stream().findFirst());
        });
        choice.choose(place.postIds());
        place.day().filter(_ -> !place.postIds().isEmpty()).ifPresent(this::follow);
    }

    // The month in view stays: whoever goes from client to client compares what they do at the same time. Of a client
    // that was not looked at yet, the view in front is shown.
    private void turnTo(Scope next) {
        leave();
        reading.forget();
        Whereabouts here = whereabouts(PostFilter.NONE, List.of());
        arrive(next, memories.of(next).map(there -> there.inMonthOf(here)).orElse(here));
        reading.read(true);
    }

    private void arrive(Scope of, Whereabouts at) {
        arriving = true;
        travel.arrive(at);
        reading.begin(of, travel.pageOf(at));
        filter().filter().set(at.filter());
        view.set(at.view());
        arriving = false;
        density.set(at.density());
        choice.choose(at.chosen());
        choice.follow(at.day());
    }

    private void leave() {
        memories.keep(reading.scope(), whereabouts(filter().filter().get(), choice.chosen()));
    }

    private Whereabouts whereabouts(PostFilter asked, Collection<Long> chosen) {
        return new Whereabouts(month().get(), view.get(), density.get(), asked, choice.day().get(),
                List.copyOf(chosen), travel.weeks().get(), travel.top());
    }

    /// The posts that the view is about: those of the month itself, and in the list those without a day too.
    List<PostCard> listed() {
        return view.get() == CalendarView.MONTH
                ? page().get().cardsOfMonth()
                : page().get().seen(view.get(), choice.day().get());
    }

    /// From day to day.
    Travel travel() {
        return travel;
    }

    Desk desk() {
        return desk;
    }

    ReadOnlyObjectProperty<YearMonth> month() {
        return reading.month();
    }

    /// The days that the view is about.
    ReadOnlyObjectProperty<Span> days() {
        return days.getReadOnlyProperty();
    }

    /// The posts in view, filtered.
    ReadOnlyObjectProperty<CalendarPage> page() {
        return inView.page();
    }

    /// As [#page], of the whole month where that shows no more than weeks.
    ReadOnlyObjectProperty<CalendarPage> wholeMonth() {
        return inView.month();
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return inView.shown();
    }

    ReadOnlyObjectProperty<LocalDate> today() {
        return today.getReadOnlyProperty();
    }

    ObjectProperty<CalendarView> view() {
        return view;
    }

    /// Whether the ideas are open beside the calendar.
    BooleanProperty ideas() {
        return ideas;
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
