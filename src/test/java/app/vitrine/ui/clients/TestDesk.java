package app.vitrine.ui.clients;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.MediaStore;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.plan.PlanWriter;
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

/// A desk on a real plan file that remembers what was said.
final class TestDesk implements Desk, AutoCloseable {

    static final Instant NOW = Instant.parse("2026-12-07T08:00:00Z");

    private final OpenPlan file;
    private final Work work;
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final ObjectProperty<Wording> wording;
    private final ObjectProperty<Scope> scope;
    private final List<Message> told = new ArrayList<>();
    private final List<Exception> failures = new ArrayList<>();

    TestDesk(Path folder, Work work, Locale locale) {
        this.work = work;
        file = PlanFile.create(folder.resolve("test.vitrine"), OpenOptions.USUAL.at(clock));
        wording = new SimpleObjectProperty<>(Wording.of(locale));
        scope = new SimpleObjectProperty<>(Scope.all());
    }

    static TestDesk at(Path folder) {
        return new TestDesk(folder, Work.immediate(), Locale.UK);
    }

    List<Message> told() {
        return told;
    }

    List<Exception> failures() {
        return failures;
    }

    @Override
    public Plan plan() {
        return file;
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
    public void go(Place place) {}

    @Override
    public Runnable offer(String group, List<Command> commands) {
        return () -> {};
    }

    @Override
    public void change(ChangeLabel label, Consumer<PlanWriter> edit, Message done) {
        file.edit(label, edit);
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

    @Override
    public void close() {
        file.close();
    }
}
