package app.vitrine;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;

import app.vitrine.domain.text.Message;
import app.vitrine.storage.Backup;
import app.vitrine.storage.PlanFile;
import app.vitrine.ui.settings.PlanDoors;
import app.vitrine.ui.shell.Desk;

/// What the settings do with the plan of a window as a file. The plan is closed first; whatever comes of it, a plan is
/// open again afterwards.
final class WindowDoors implements PlanDoors {

    private final MainWindow window;
    private final Composition composition;
    private Consumer<String> browser = _ -> {};

    WindowDoors(MainWindow window, Composition composition) {
        this.window = window;
        this.composition = composition;
    }

    void browse(Consumer<String> shows) {
        browser = shows;
    }

    @Override
    public void goBackTo(Backup backup) {
        closed(plan -> {
            PlanFile.restore(plan, backup, composition.options());
            return plan;
        }, (desk, _) -> desk.tell(Message.of("settings.backups.restored")));
    }

    @Override
    public void lookInside(Backup backup) {
        String name = window.plan().map(plan -> PlanCommands.name(plan.path())).orElse("");
        composition.work().job(() -> composition.open(backup.file(), true))
                .onSuccess(plan -> window.lookAt(plan,
                        composition.preferences().wording().get().messages().text(
                                "settings.backups.look.title",
                                name)))
                .onFailure(window::tellFailure).start();
    }

    @Override
    public void moveTo(Path folder) {
        closed(plan -> PlanFile.move(plan, folder),
                (desk, plan) -> desk.tell(Message.of("settings.place.moved", plan.toString())));
    }

    @Override
    public void show(Path folder) {
        browser.accept(folder.toUri().toString());
    }

    /// Something that is said once a plan is open again.
    private interface Telling {
        void say(Desk desk, Path plan);
    }

    private void closed(Function<Path, Path> work, Telling done) {
        window.plan().map(plan -> plan.path()).ifPresent(plan -> window.letGo(
                () -> composition.work().job(() -> work.apply(plan))
                        .onSuccess(now -> window.open(now, false, desk -> done.say(desk, now)))
                        .onFailure(problem -> window.open(plan, false, desk -> desk.tellFailure(problem)))
                        .start()));
    }
}
