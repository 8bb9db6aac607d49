package app.vitrine;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.plan.PlanException;
import app.vitrine.storage.OpenPlan;

/// The program with its window. The plan is opened while the toolkit starts, so that the month is there at once.
public final class App extends Application {

    private @Nullable Composition composition;
    private @Nullable Path plan;
    private @Nullable OpenPlan opened;
    private @Nullable PlanException refused;

    @Override
    public void init() {
        StartArguments arguments = StartArguments.of(getParameters().getRaw().toArray(String[]::new));
        Composition wired = new Composition(Composition.Surroundings.ofThisSystem());
        Path chosen = wired.planFor(arguments.plan());
        composition = wired;
        plan = chosen;
        try {
            opened = wired.open(chosen, false);
        } catch (PlanException problem) {
            refused = problem;
        }
    }

    @Override
    public void start(Stage stage) {
        if (composition == null || plan == null) {
            throw new IllegalStateException("Started before it was made ready");
        }
        MainWindow window = composition.window(stage);
        window.browse(address -> getHostServices().showDocument(address));
        window.awaitOthers();
        if (opened != null) {
            window.show(opened);
        } else if (refused != null) {
            window.refuse(plan, refused);
        }
    }
}
