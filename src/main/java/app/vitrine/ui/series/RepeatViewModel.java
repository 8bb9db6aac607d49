package app.vitrine.ui.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.note.Note;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.plan.SeriesEdits;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.series.Layout;
import app.vitrine.domain.series.Layout.Slot;
import app.vitrine.domain.series.Manner;
import app.vitrine.domain.series.Occurrence;
import app.vitrine.domain.series.Reach;
import app.vitrine.domain.series.Repetition;
import app.vitrine.domain.series.Repetition.Monthly;
import app.vitrine.domain.series.Repetition.Unit;
import app.vitrine.domain.series.Rotation;
import app.vitrine.domain.series.Season;
import app.vitrine.domain.series.Series;
import app.vitrine.domain.series.Turn;
import app.vitrine.domain.text.Message;
import app.vitrine.ui.mvvm.Command;
import app.vitrine.ui.mvvm.ViewModel;
import app.vitrine.ui.shell.Desk;

/// Makes a post repeat, or gives its series another rule.
final class RepeatViewModel extends ViewModel {

    private static final int USUAL_COUNT = 12;

    /// How a rule ends.
    enum Ending {
        NEVER, DAY, COUNT
    }

    /// What the plan says of the post.
    ///
    /// @param occurrence which one of its series it is, where it repeats already
    record Ground(Post post, Client client, Optional<Occurrence> occurrence, Optional<Series> series,
            List<Laid> laid, Set<DayOfWeek> weekly, List<Span> spans, LocalDate today) {

        boolean closed(LocalDate day) {
            return weekly.contains(day.getDayOfWeek()) || spans.stream().anyMatch(span -> span.contains(day));
        }
    }

    /// A post of the series.
    record Laid(LocalDate day, Post post) {}

    /// What will be.
    ///
    /// @param from  the first day that changes
    /// @param slots up to twelve months ahead, those that are passed over included
    /// @param count how many posts there will be
    record Preview(Manner manner, LocalDate from, List<Slot> slots, int count) {}

    private final Desk desk;
    private final long postId;
    private final Runnable done;
    private final IntegerProperty every = new SimpleIntegerProperty(1);
    private final ObjectProperty<Unit> unit = new SimpleObjectProperty<>(Unit.WEEKS);
    private final ObjectProperty<Set<DayOfWeek>> days = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Monthly> monthly = new SimpleObjectProperty<>(Monthly.DATE);
    private final ObjectProperty<Ending> ending = new SimpleObjectProperty<>(Ending.NEVER);
    private final ObjectProperty<LocalDate> until = new SimpleObjectProperty<>(LocalDate.EPOCH);
    private final IntegerProperty count = new SimpleIntegerProperty(USUAL_COUNT);
    private final BooleanProperty openOnly = new SimpleBooleanProperty();
    private final BooleanProperty seasonal = new SimpleBooleanProperty();
    private final ObjectProperty<MonthDay> seasonFrom = new SimpleObjectProperty<>(MonthDay.of(11, 15));
    private final ObjectProperty<MonthDay> seasonTo = new SimpleObjectProperty<>(MonthDay.of(1, 6));
    private final TurnsModel turns = new TurnsModel(this::refresh);
    private final ObjectProperty<Reach> reach = new SimpleObjectProperty<>(Reach.LATER);
    private final ReadOnlyObjectWrapper<Optional<Ground>> ground = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private boolean filling;
    final Command keep = Command.of("series-keep", this::keep, ready, Message.of("series.not-ready"),
            "Ctrl+Enter");

    /// @param done called once there is nothing more to do here
    RepeatViewModel(Desk desk, long postId, Runnable done) {
        this.desk = desk;
        this.postId = postId;
        this.done = done;
        List.of(every, unit, days, monthly, ending, until, count, openOnly, seasonal, seasonFrom, seasonTo,
                reach)
                .forEach(part -> part.addListener(_ -> refresh()));
    }

    @Override
    protected void onActivate() {
        whileActive(desk.offer("series.keys", List.of(keep)));
        load(desk.work(), () -> desk.plan().read(this::read), this::show, problem -> {
            desk.tellFailure(problem);
            done.run();
        });
    }

    private Ground read(PlanReader plan) {
        Post post = plan.posts().find(postId).filter(one -> one.deletedAt().isEmpty())
                .orElseThrow(
                        () -> new PlanException(PlanException.Kind.MISSING, Message.of("composer.gone")));
        Client client = plan.clients().find(post.clientId()).orElseThrow();
        Optional<Occurrence> occurrence = plan.series().of(postId);
        Optional<Series> series = occurrence.flatMap(one -> plan.series().find(one.seriesId()));
        List<Span> closed = plan.notes().notes(Scope.of(client.id())).stream()
                .filter(note -> note.kind() == Note.Kind.CLOSED).map(Note::span).toList();
        return new Ground(post, client, occurrence, series,
                series.map(one -> laid(plan, one)).orElse(List.of()), client.closed(), closed,
                LocalDate.now(desk.clock().withZone(client.zone())));
    }

    private static List<Laid> laid(PlanReader plan, Series series) {
        List<Occurrence> occurrences = plan.series().occurrences(series.id());
        Map<Long, Post> posts = plan.posts().all(occurrences.stream().map(Occurrence::postId).toList())
                .stream()
                .collect(Collectors.toMap(Post::id, Function.identity()));
        return occurrences.stream().flatMap(one -> Optional.ofNullable(posts.get(one.postId())).stream()
                .map(post -> new Laid(one.day(), post))).toList();
    }

    private void show(Ground read) {
        filling = true;
        LocalDate first = read.post().day().orElse(read.today());
        Repetition rule = read.series().map(Series::rule).orElseGet(() -> Repetition.weekly(first));
        every.set(rule.every());
        unit.set(rule.unit());
        days.set(rule.days());
        monthly.set(rule.monthly());
        ending.set(rule.until().isPresent()
                ? Ending.DAY
                : rule.count().isPresent() ? Ending.COUNT : Ending.NEVER);
        until.set(rule.until().orElse(first.plusMonths(3)));
        count.set(rule.count().orElse(USUAL_COUNT));
        Optional<Season> season = read.series().flatMap(one -> one.manner().season());
        seasonal.set(season.isPresent());
        season.map(Season::from).ifPresent(seasonFrom::set);
        season.map(Season::to).ifPresent(seasonTo::set);
        turns.show(read.series().map(one -> one.manner().rotation()).orElse(Rotation.NONE),
                Turn.of(read.post()));
        openOnly.set(read.series().map(one -> one.manner().openOnly())
                .orElse(!read.weekly().isEmpty() || !read.spans().isEmpty()));
        filling = false;
        ground.set(Optional.of(read));
        refresh();
    }

    private void refresh() {
        if (!filling) {
            preview.set(ground.get().map(this::previewed));
            ready.set(preview.get().isPresent());
        }
    }

    private Preview previewed(Ground on) {
        LocalDate from = from(on);
        Manner manner = new Manner(rule(from, on.series().isEmpty()), openOnly.get(),
                seasonal.get() ? Optional.of(new Season(seasonFrom.get(), seasonTo.get())) : Optional.empty(),
                turns.rotation());
        Layout layout = new Layout(manner, on.series().map(Series::leftOut).orElse(Set.of()), on::closed);
        LocalDate horizon = on.today().plusMonths(Series.MONTHS_AHEAD);
        LocalDate last = horizon.isAfter(from) ? horizon : from;
        List<Slot> slots = new ArrayList<>();
        if (on.series().isEmpty()) {
            // The post itself is there, whatever the rest of its series passes over.
            Optional<Turn> own = manner.rotation().of(on.post());
            own.ifPresent(turn -> layout.said(turn, from));
            slots.add(new Slot(from, Optional.empty(), own));
            LocalDate next = from.plusDays(1).isBefore(on.today()) ? on.today() : from.plusDays(1);
            slots.addAll(next.isAfter(last) ? List.of() : layout.in(new Span(next, last)));
        } else {
            on.laid().stream().filter(one -> one.day().isBefore(from)).forEach(one -> manner.rotation()
                    .of(one.post()).ifPresent(turn -> layout.said(turn, one.day())));
            slots.addAll(layout.in(new Span(from, last)));
        }
        int posts = (int) slots.stream().filter(Slot::taken).count();
        return new Preview(manner, from, slots, posts);
    }

    // A new series begins with the post; another rule with this one, or with the first that is still to come.
    private LocalDate from(Ground on) {
        LocalDate own = on.occurrence().map(Occurrence::day).or(() -> on.post().day()).orElse(on.today());
        if (on.series().isEmpty() || reach.get() == Reach.LATER) {
            return own;
        }
        return on.laid().stream().map(Laid::day).filter(day -> !day.isBefore(on.today())).findFirst()
                .orElse(own);
    }

    // Changed days of the week begin with the first of them.
    private Repetition rule(LocalDate from, boolean fresh) {
        Set<DayOfWeek> chosen = days.get().isEmpty() ? Set.of(from.getDayOfWeek()) : days.get();
        LocalDate first = from;
        while (!fresh && unit.get() == Unit.WEEKS && !chosen.contains(first.getDayOfWeek())) {
            first = first.plusDays(1);
        }
        return new Repetition(first, unit.get(), every.get(), unit.get() == Unit.WEEKS ? chosen : Set.of(),
                monthly.get(),
                ending.get() == Ending.DAY
                        ? Optional.of(until.get().isBefore(first) ? first : until.get())
                        : Optional.empty(),
                ending.get() == Ending.COUNT ? OptionalInt.of(count.get()) : OptionalInt.empty());
    }

    /// Repeats on a day of the week, or not any more; one of them stays.
    void toggle(DayOfWeek day) {
        Set<DayOfWeek> now = new TreeSet<>(days.get());
        if (!now.remove(day)) {
            now.add(day);
        }
        if (!now.isEmpty()) {
            days.set(Set.copyOf(now));
        }
    }

    private void keep() {
        if (ground.get().isEmpty() || preview.get().isEmpty()) {
            return;
        }
        Ground on = ground.get().get();
        Preview wanted = preview.get().get();
        done.run();
        if (on.series().isPresent()) {
            Series series = on.series().get();
            desk.change(label("series.undo.change", on),
                    plan -> edits(on, plan).change(series, wanted.manner(), wanted.from(),
                            Turn.of(on.post())),
                    Message.counted("series.done.changed", wanted.count()));
        } else {
            desk.change(label("series.undo.begin", on), plan -> {
                Post post = plan.posts().find(postId).orElseThrow();
                edits(on, plan).begin(post, wanted.manner());
            }, Message.counted("series.done.begun", wanted.count()));
        }
    }

    /// Ends the series.
    ///
    /// @param keeping whether the posts that are to come stay
    void stop(boolean keeping) {
        ground.get().ifPresent(on -> on.series().ifPresent(series -> {
            done.run();
            desk.change(label("series.undo.stop", on), plan -> edits(on, plan).stop(series, keeping),
                    Message.of("series.done.stopped"));
        }));
    }

    private static ChangeLabel label(String key, Ground on) {
        return ChangeLabel.of(key, on.post().heading()).forClient(on.client().id());
    }

    private SeriesEdits edits(Ground on, app.vitrine.domain.plan.PlanWriter plan) {
        return new SeriesEdits(plan, on.today(), desk.clock().instant());
    }

    IntegerProperty every() {
        return every;
    }

    ObjectProperty<Unit> unit() {
        return unit;
    }

    ObjectProperty<Set<DayOfWeek>> days() {
        return days;
    }

    ObjectProperty<Monthly> monthly() {
        return monthly;
    }

    ObjectProperty<Ending> ending() {
        return ending;
    }

    ObjectProperty<LocalDate> until() {
        return until;
    }

    IntegerProperty count() {
        return count;
    }

    BooleanProperty openOnly() {
        return openOnly;
    }

    /// Whether it comes in a part of the year alone.
    BooleanProperty seasonal() {
        return seasonal;
    }

    ObjectProperty<MonthDay> seasonFrom() {
        return seasonFrom;
    }

    ObjectProperty<MonthDay> seasonTo() {
        return seasonTo;
    }

    TurnsModel turns() {
        return turns;
    }

    /// Which occurrences another rule is for.
    ObjectProperty<Reach> reach() {
        return reach;
    }

    ReadOnlyObjectProperty<Optional<Ground>> ground() {
        return ground.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Preview>> preview() {
        return preview.getReadOnlyProperty();
    }
}
