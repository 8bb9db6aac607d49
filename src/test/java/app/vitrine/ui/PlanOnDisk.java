package app.vitrine.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.vitrine.domain.text.Wording;
import app.vitrine.storage.OpenOptions;
import app.vitrine.storage.OpenPlan;
import app.vitrine.storage.PlanFile;
import app.vitrine.ui.shell.Place;
import app.vitrine.ui.shell.Places;
import app.vitrine.ui.shell.Workspace;
import app.vitrine.work.Work;

/// A real plan file with the desk that view models meet in the window, all work done at once on the calling thread.
public final class PlanOnDisk implements AutoCloseable {

    public final OpenPlan plan;
    public final Workspace desk;
    /// Where the view model wanted to go.
    public final List<Place> visited = new ArrayList<>();

    /// @param folder an empty folder
    public PlanOnDisk(Path folder, Clock clock) {
        plan = PlanFile.create(folder.resolve("plan.vitrine"), OpenOptions.USUAL.at(clock));
        Places places = new Places().on(Place.Calendar.class, visited::add)
                .on(Place.Import.class, visited::add)
                .on(Place.NewPost.class, visited::add).on(Place.PlanFile.class, visited::add);
        Map<String, String> remembered = new HashMap<>();
        desk = new Workspace(new Workspace.Tools(plan, plan.media(), Work.immediate(), Runnable::run, clock,
                new ReadOnlyObjectWrapper<>(Wording.of(Locale.UK)), new Workspace.Memory() {
                    @Override
                    public Optional<String> get(String name) {
                        return Optional.ofNullable(remembered.get(name));
                    }

                    @Override
                    public void put(String name, String value) {
                        remembered.put(name, value);
                    }
                }), places);
    }

    @Override
    public void close() {
        plan.close();
    }
}
