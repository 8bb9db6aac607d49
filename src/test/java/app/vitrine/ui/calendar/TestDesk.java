package app.vitrine.ui.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.MediaStore;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.post.Variant;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.mvvm.Command;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Place;
import app.vitrine.work.Job;
import app.vitrine.work.Work;

/// A desk with a bakery in Lyon, on 9 December 2026, that remembers what it was asked.
final class TestDesk implements Desk {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final LocalDate TODAY = LocalDate.of(2026, 12, 9);

    final Clock clock;
    final MemoryPlan plan;
    final List<Place> visited = new ArrayList<>();
    final List<String> said = new ArrayList<>();
    final Map<String, String> memory = new HashMap<>();
    final ReadOnlyObjectWrapper<Wording> wording;
    final ReadOnlyObjectWrapper<Scope> scope;
    final Client bakery;
    final Channel instagram;
    final Channel facebook;
    private final Work work;

    TestDesk() {
        this(Work.immediate(), Locale.UK);
    }

    TestDesk(Work work, Locale locale) {
        this.work = work;
        clock = Clock.fixed(ZonedDateTime.of(TODAY, LocalTime.of(10, 0), PARIS).toInstant(), PARIS);
        plan = new MemoryPlan(clock.instant());
        wording = new ReadOnlyObjectWrapper<>(Wording.of(locale));
        bakery = plan.clients().save(Client.named("Maison Levain", "FR", PARIS, "fr"));
        instagram = plan.clients().save(Channel.of(bakery.id(), Network.INSTAGRAM, 0));
        facebook = plan.clients().save(Channel.of(bakery.id(), Network.FACEBOOK, 1));
        scope = new ReadOnlyObjectWrapper<>(Scope.of(bakery.id()));
    }

    Post post(String title, LocalDate day, LocalTime time, Channel... channels) {
        List<Variant> variants = Arrays.stream(channels)
                .map(channel -> Variant.on(channel.id(), channel.network().usualFormat(), 0)
                        .withId(plan.id()))
                .toList();
        return plan.save(Post.draft(bakery.id(), clock.instant()).withTitle(title).withStatus(Status.APPROVED)
                .withWhen(Optional.of(day), Optional.of(time)).withVariants(variants));
    }

    Post untimed(String title, LocalDate day, Channel... channels) {
        Post post = post(title, day, LocalTime.NOON, channels);
        return plan.save(post.withWhen(Optional.of(day), Optional.empty()));
    }

    Post undated(String title, Channel... channels) {
        Post post = post(title, TODAY, LocalTime.NOON, channels);
        return plan.save(post.withWhen(Optional.empty(), Optional.empty()));
    }

    Post stored(Post post) {
        return plan.find(post.id()).orElseThrow();
    }

    /// The labels of the changes made so far, as they are said.
    List<String> changes() {
        return plan.changes.stream().map(label -> wording.get().messages().text(label.message())).toList();
    }

    @Override
    public Plan plan() {
        return plan;
    }

    @Override
    public MediaStore media() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Work work() {
        return work;
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public ReadOnlyObjectProperty<Wording> wording() {
        return wording.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<Scope> scope() {
        return scope.getReadOnlyProperty();
    }

    @Override
    public void show(Scope next) {
        scope.set(next);
    }

    @Override
    public void go(Place place) {
        visited.add(place);
    }

    @Override
    public Runnable offer(String group, List<Command> commands) {
        return () -> {};
    }

    @Override
    public void change(ChangeLabel label, Consumer<PlanWriter> edit, Message done) {
        plan.edit(label, edit);
        said.add(wording.get().messages().text(done));
    }

    @Override
    public void tell(Message sentence) {
        said.add(wording.get().messages().text(sentence));
    }

    @Override
    public void tellFailure(Exception problem) {
        throw new IllegalStateException(problem);
    }

    @Override
    public Optional<String> remembered(String name) {
        return Optional.ofNullable(memory.get(name));
    }

    @Override
    public void remember(String name, String value) {
        memory.put(name, value);
    }

    @Override
    public void start(Message what, Job<?> job) {
        job.start();
    }
}
