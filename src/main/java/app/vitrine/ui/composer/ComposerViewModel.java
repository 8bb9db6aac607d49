package app.vitrine.ui.composer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.network.RuleBook;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.ChangeNotice;
import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.plan.SeriesEdits;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Variant;
import app.vitrine.domain.series.Reach;
import app.vitrine.domain.series.Spread;
import app.vitrine.domain.text.Message;
import app.vitrine.ui.mvvm.ViewModel;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Place;

/// A post being written. Its parts each hold one thing that the sheet shows; all of them work on the same [Bench].
final class ComposerViewModel extends ViewModel {

    private final Desk desk;
    private final Place place;
    private final Scope scope;
    private final Draft draft;
    private final Bench bench;
    private final TextModel text;
    private final VariantsModel variants;
    private final VariantModel variant;
    private final WhenModel when;
    private final DetailsModel details;
    private final TasksModel tasks;
    private final PicturesModel pictures;
    private final CountsModel counts;
    private final ChecksModel checks;
    private final FixesModel fixes;
    private final StatusModel status;
    private final PreviewModel preview;
    private final VersionsModel versions;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper();
    private final BooleanProperty stale = new SimpleBooleanProperty();

    private final ReadOnlyBooleanWrapper repeats = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Reach> reach = new SimpleObjectProperty<>(Reach.ONE);
    private Optional<Post> opened = Optional.empty();

    /// @param place a post of the plan, or a new one of the client in view
    ComposerViewModel(Desk desk, Later later, RuleBook rules, Place place) {
        this(desk, later, rules, place, desk.scope().get());
    }

    /// @param place a post of the plan, or a new one
    /// @param scope whose post a new one is
    ComposerViewModel(Desk desk, Later later, RuleBook rules, Place place, Scope scope) {
        this.scope = scope;
        this.desk = desk;
        this.place = place;
        draft = new Draft(desk, later);
        bench = new Bench(desk, draft);
        text = new TextModel(bench);
        variants = new VariantsModel(bench);
        variant = new VariantModel(bench, rules);
        when = new WhenModel(bench);
        details = new DetailsModel(bench);
        tasks = new TasksModel(desk, bench);
        pictures = new PicturesModel(bench);
        counts = new CountsModel(bench, text, rules);
        checks = new ChecksModel(bench, rules);
        fixes = new FixesModel(bench, later, rules);
        status = new StatusModel(bench, checks);
        preview = new PreviewModel(bench, rules);
        versions = new VersionsModel(bench);
        bench.follow(() -> stale.set(true));
        draft.post().addListener((_, before, now) -> {
            if (active() && ready.get() && before.id() == 0 && now.id() != 0) {
                read();
            }
        });
    }

    @Override
    protected void onActivate() {
        whileActive(desk.plan().onChange(this::heard));
        read();
    }

    @Override
    protected void onDeactivate() {
        draft.stop();
    }

    /// Whether the post is on screen; before that nothing can be typed.
    ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /// The posts this one was opened among, itself with them; one alone where there are no others.
    List<Long> among() {
        return place instanceof Place.Post here && here.among().contains(here.postId())
                ? here.among()
                : List.of();
    }

    /// Which of [#among] it is, from 0.
    int at() {
        return place instanceof Place.Post here ? among().indexOf(here.postId()) : -1;
    }

    /// Goes to the next of the posts this one was opened among, or to the one before; what was written is kept first.
    void walk(int by) {
        int next = at() + by;
        if (next >= 0 && next < among().size()) {
            settle(() -> {
                over.set(true);
                desk.go(new Place.Post(among().get(next), among()));
            });
        }
    }

    /// Whether there is nothing more to do here: the post is gone.
    ReadOnlyBooleanProperty over() {
        return over.getReadOnlyProperty();
    }

    /// Whether counters, checks and preview are older than the post: the view calls [#refresh] once in the next pulse.
    BooleanProperty stale() {
        return stale;
    }

    void refresh() {
        stale.set(false);
        counts.refresh();
        checks.refresh();
        preview.refresh();
    }

    /// Keeps everything, then calls `done`; not called where something could not be kept.
    void settle(Runnable done) {
        draft.settle(() -> {
            if (leftEmpty()) {
                discard(draft.id());
            }
            spread();
            done.run();
        });
    }

    // What was changed since the post was opened, or since it was last carried over.
    private void spread() {
        Reach wanted = reach.get();
        if (!repeats.get() || wanted == Reach.ONE || opened.isEmpty()) {
            return;
        }
        Post before = opened.get();
        Post after = draft.get();
        boolean moved = !before.day().equals(after.day());
        if (!moved && new Spread(before, after).empty()) {
            return;
        }
        opened = Optional.of(after);
        ZoneId zone = bench.context().get().map(known -> known.client().zone())
                .orElseGet(desk.clock()::getZone);
        LocalDate today = LocalDate.now(desk.clock().withZone(zone));
        desk.change(ChangeLabel.of("series.undo.spread", after.heading()).forClient(after.clientId()),
                plan -> new SeriesEdits(plan, today, desk.clock().instant()).spread(before, after, wanted),
                Message.of("series.done.spread"));
    }

    /// Whether it is one of a series.
    ReadOnlyBooleanProperty repeats() {
        return repeats.getReadOnlyProperty();
    }

    /// Which of its series get what is changed here, once this closes.
    ObjectProperty<Reach> reach() {
        return reach;
    }

    /// Makes a copy and opens it.
    void duplicate() {
        settle(() -> desk.work().job(() -> {
            Post copy = draft.get().copy(desk.clock().instant());
            return desk.plan().change(
                    ChangeLabel.of("composer.change.copied", copy.heading()).forClient(copy.clientId()),
                    writer -> {
                        Post stored = writer.posts().save(copy);
                        writer.personas().copy(draft.id(), stored.id());
                        return stored;
                    });
        }).onSuccess(copy -> desk.go(new Place.Post(copy.id()))).onFailure(desk::tellFailure).start());
    }

    /// Puts the post in the trash; the toast brings it back.
    void delete() {
        draft.settle(() -> {
            Post post = draft.get();
            if (post.id() != 0) {
                desk.change(
                        ChangeLabel.of("composer.change.deleted", post.heading()).forClient(post.clientId()),
                        writer -> writer.posts().delete(List.of(post.id())),
                        Message.of("composer.deleted", post.heading()));
            }
            over.set(true);
        });
    }

    private boolean leftEmpty() {
        Post post = draft.get();
        return draft.created() && draft.id() != 0 && post.text().isBlank() && post.title().isBlank()
                && post.link().isBlank() && post.note().isBlank() && post.tags().isEmpty()
                && post.media().isEmpty() && post.variants().isEmpty();
    }

    private void discard(long id) {
        desk.work().job(() -> desk.plan().change(ChangeLabel.of("composer.change.deleted", ""), writer -> {
            writer.posts().delete(List.of(id));
            return true;
        })).onFailure(desk::tellFailure).start();
    }

    private void heard(ChangeNotice notice) {
        boolean concerned = (draft.id() != 0 && notice.touches(ChangeNotice.Kind.POST, draft.id()))
                || notice.touches(ChangeNotice.Kind.CLIENT) || notice.touches(ChangeNotice.Kind.CHANNEL)
                || notice.touches(ChangeNotice.Kind.PILLAR) || notice.touches(ChangeNotice.Kind.CAMPAIGN)
                || notice.touches(ChangeNotice.Kind.MEDIA) || notice.touches(ChangeNotice.Kind.PERSONA);
        if (concerned) {
            read();
        }
    }

    private void read() {
        long id = place instanceof Place.Post known ? known.postId() : draft.id();
        Instant now = desk.clock().instant();
        load(desk.work(), () -> desk.plan().read(reader -> Reading.of(reader, id, scope, now)), this::show,
                this::unreadable);
    }

    private void unreadable(Exception problem) {
        desk.tellFailure(problem);
        boolean gone = problem instanceof PlanException plan && plan.kind() == PlanException.Kind.MISSING;
        if (gone || !ready.get()) {
            over.set(true);
        }
    }

    private void show(Reading reading) {
        bench.context().set(Optional.of(reading.context()));
        if (!ready.get()) {
            draft.begin(place instanceof Place.NewPost fresh
                    ? begun(fresh, reading)
                    : reading.post());
            opened = Optional.of(reading.post()).filter(post -> post.id() != 0);
            repeats.set(reading.repeats());
            ready.set(true);
            tasks.readTemplates();
        } else if (reading.post().id() != 0) {
            draft.take(reading.post());
        }
    }

    private static Post begun(Place.NewPost fresh, Reading reading) {
        List<Variant> variants = new ArrayList<>();
        reading.context().channels().stream().filter(channel -> fresh.channels().contains(channel.id()))
                .forEach(channel -> variants.add(
                        Variant.on(channel.id(), channel.network().usualFormat(), variants.size())));
        return reading.post().withWhen(fresh.day(), fresh.time()).withTitle(fresh.title())
                .withVariants(variants).withPillar(fresh.pillar());
    }

    Desk desk() {
        return desk;
    }

    Bench bench() {
        return bench;
    }

    Draft draft() {
        return draft;
    }

    TextModel text() {
        return text;
    }

    VariantsModel variants() {
        return variants;
    }

    VariantModel variant() {
        return variant;
    }

    WhenModel when() {
        return when;
    }

    TasksModel tasks() {
        return tasks;
    }

    DetailsModel details() {
        return details;
    }

    PicturesModel pictures() {
        return pictures;
    }

    CountsModel counts() {
        return counts;
    }

    ChecksModel checks() {
        return checks;
    }

    FixesModel fixes() {
        return fixes;
    }

    StatusModel status() {
        return status;
    }

    PreviewModel preview() {
        return preview;
    }

    VersionsModel versions() {
        return versions;
    }
}
