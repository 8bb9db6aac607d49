package app.vitrine.ui.sharing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
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

/// A desk on a real plan file with one client; long work is done at once, and what is said is kept as it is read.
final class SharingDesk implements Desk, AutoCloseable {

    private final Clock clock = Clock.fixed(Instant.parse("2026-12-07T08:00:00Z"), ZoneOffset.UTC);
    private final OpenPlan plan;
    private final ObjectProperty<Wording> wording = new SimpleObjectProperty<>(Wording.of(Locale.UK));
    private final ObjectProperty<Scope> scope;
    private final List<String> told = new ArrayList<>();
    private final List<Place> visited = new ArrayList<>();
    private final List<Exception> failures = new ArrayList<>();

    SharingDesk(Path folder) {
        plan = PlanFile.create(folder.resolve("plan.vitrine"), OpenOptions.USUAL.at(clock));
        Client client = plan.change(ChangeLabel.of("composer.change.new", "bakery"),
                writer -> writer.clients()
                        .save(Client.named("Maison Levain", "FR", ZoneId.of("Europe/Paris"), "fr")));
        scope = new SimpleObjectProperty<>(Scope.of(client.id()));
    }

    List<String> told() {
        return told;
    }

    List<Place> visited() {
        return visited;
    }

    List<Exception> failures() {
        return failures;
    }

    List<String> headings() {
        return plan.read(reader -> {
            List<String> headings = new ArrayList<>();
            reader.posts().extent(Scope.all()).ifPresent(span -> reader.posts().each(Scope.all(), span, 10,
                    posts -> posts.stream().map(Post::heading).forEach(headings::add)));
            return headings;
        });
    }

    @Override
    public Plan plan() {
        return plan;
    }

    @Override
    public MediaStore media() {
        return plan.media();
    }

    @Override
    public Work work() {
        return Work.immediate();
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
        visited.add(place);
    }

    @Override
    public Runnable offer(String group, List<Command> commands) {
        return () -> {};
    }

    @Override
    public void change(ChangeLabel label, Consumer<PlanWriter> edit, Message done) {
        plan.edit(label, edit);
        tell(done);
    }

    @Override
    public void tell(Message sentence) {
        told.add(wording.get().messages().text(sentence));
    }

    @Override
    public void tellFailure(Exception problem) {
        failures.add(problem);
    }

    @Override
    public void start(Message what, Job<?> job) {
        job.start();
    }

    @Override
    public void close() {
        plan.close();
    }
}
