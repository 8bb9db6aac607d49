package app.vitrine.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.MediaStore;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Wording;
import app.vitrine.storage.OpenOptions;
import app.vitrine.storage.OpenPlan;
import app.vitrine.storage.PlanFile;
import app.vitrine.ui.mvvm.Command;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Place;
import app.vitrine.work.Job;
import app.vitrine.work.Work;

/// A desk on a real plan file with a bakery; long work is done at once. Remembers what was said and where it was asked
/// to go.
public final class TestDesk implements Desk, AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-12-07T08:00:00Z");
    private static final List<Network> FIVE = List.of(Network.INSTAGRAM, Network.FACEBOOK, Network.X,
            Network.LINKEDIN, Network.PINTEREST);

    private final OpenPlan file;
    private final FailingPlan plan;
    private final Work work;
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final ObjectProperty<Wording> wording;
    private final ObjectProperty<Scope> scope;
    private final Client client;
    private final List<Message> told = new ArrayList<>();
    private final List<Exception> failures = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    /// A bakery with five channels.
    ///
    /// @param folder an empty folder
    public TestDesk(Path folder, Work work, Locale locale) {
        this(folder, work, locale, FIVE);
    }

    private TestDesk(Path folder, Work work, Locale locale, List<Network> networks) {
        this.work = work;
        file = PlanFile.create(folder.resolve("test.vitrine"), OpenOptions.USUAL.at(clock));
        plan = new FailingPlan(file);
        wording = new SimpleObjectProperty<>(Wording.of(locale));
        client = file.change(ChangeLabel.of("composer.change.new", "bakery"),
                writer -> bakery(writer, networks));
        scope = new SimpleObjectProperty<>(Scope.of(client.id()));
    }

    /// A bakery with five channels, in English, all work done at once.
    public static TestDesk at(Path folder) {
        return new TestDesk(folder, Work.immediate(), Locale.UK);
    }

    /// The same without channels.
    public static TestDesk bare(Path folder) {
        return new TestDesk(folder, Work.immediate(), Locale.UK, List.of());
    }

    private static Client bakery(PlanWriter writer, List<Network> networks) {
        Client bakery = writer.clients().save(Client
                .named("Maison Levain", "FR", ZoneId.of("Europe/Paris"), "fr")
                .withLine("Lyon, Croix-Rousse"));
        for (int index = 0; index < networks.size(); index++) {
            writer.clients()
                    .save(Channel.of(bakery.id(), networks.get(index), index).withHandle("@maisonlevain"));
        }
        return bakery;
    }

    public Client client() {
        return client;
    }

    public long channel(Network network) {
        return file.read(reader -> reader.clients().channels(client.id())).stream()
                .filter(channel -> channel.network() == network).findFirst().orElseThrow().id();
    }

    public List<Post> posts() {
        return file
                .read(reader -> reader.posts()
                        .all(java.util.stream.LongStream.rangeClosed(1, 50).boxed().toList()))
                .stream().filter(post -> post.deletedAt().isEmpty()).toList();
    }

    public FailingPlan disk() {
        return plan;
    }

    public List<Message> told() {
        return told;
    }

    /// What was said, as it is read.
    public List<String> toldWords() {
        return told.stream().map(sentence -> wording.get().messages().text(sentence)).toList();
    }

    public List<String> headings() {
        return posts().stream().map(Post::heading).toList();
    }

    public List<Exception> failures() {
        return failures;
    }

    public List<Place> places() {
        return places;
    }

    @Override
    public Plan plan() {
        return plan;
    }

    @Override
    public MediaStore media() {
        return file.media();
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
        return wording;
    }

    @Override
    public ReadOnlyObjectProperty<Scope> scope() {
        return scope;
    }

    @Override
    public void show(Scope now) {
        scope.set(now);
    }

    @Override
    public void go(Place place) {
        places.add(place);
    }

    @Override
    public Runnable offer(String group, List<Command> commands) {
        return () -> {};
    }

    @Override
    public void change(ChangeLabel label, Consumer<PlanWriter> edit, Message done) {
        plan.edit(label, edit);
        told.add(done);
    }

    @Override
    public void tell(Message sentence) {
        told.add(sentence);
    }

    @Override
    public void tellFailure(Exception problem) {
        failures.add(problem);
    }

    @Override
    public void start(Message what, Job<?> job) {
        job.start();
    }

    public Optional<Post> stored(long id) {
        return file.read(reader -> reader.posts().find(id));
    }

    @Override
    public void close() {
        file.close();
    }
}
