package app.vitrine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import app.vitrine.domain.text.Message;
import app.vitrine.storage.PlanFile;

/// The sample plan: a file of its own, which can be left and removed at any time and written anew at any time.
final class Samples implements SampleDoors {

    private final MainWindow window;
    private final Composition composition;

    Samples(MainWindow window, Composition composition) {
        this.window = window;
        this.composition = composition;
    }

    @Override
    public void open() {
        composition.work().job(composition::sample)
                .onSuccess(plan -> window.letGo(() -> window.open(plan, false)))
                .onFailure(window::tellFailure).start();
    }

    @Override
    public boolean is(Path plan) {
        return plan.equals(composition.sampleFile());
    }

    @Override
    public void leave() {
        window.letGo(() -> window.open(own(), false));
    }

    @Override
    public void remove() {
        window.letGo(() -> composition.work().job(this::removed)
                .onSuccess(_ -> window.open(own(), false, desk -> desk.tell(
                        Message.of("shell.sample.removed"), Message.of("shell.sample.again"), this::open)))
                .onFailure(problem -> window.open(own(), false, desk -> desk.tellFailure(problem))).start());
    }

    private boolean removed() throws IOException {
        PlanFile.remove(composition.sampleFile());
        composition.preferences().change(settings -> settings.withRecentPlans(
                settings.recentPlans().stream().filter(plan -> !is(plan)).toList()));
        return true;
    }

    /// The plan that was open before the sample, else the one in the platform's data folder.
    private Path own() {
        Optional<Path> before = composition.preferences().settings().get().recentPlans().stream()
                .filter(plan -> !is(plan)).findFirst();
        return before.filter(plan -> plan.toFile().exists())
                .orElseGet(() -> composition.ownPlan());
    }
}
