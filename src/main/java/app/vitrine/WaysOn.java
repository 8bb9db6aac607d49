package app.vitrine;

import java.nio.file.Path;

import app.vitrine.ui.shell.StartScenes;

/// The ways on from a plan that cannot be shown.
final class WaysOn implements StartScenes.Ways {

    private final MainWindow window;
    private final PlanCommands commands;
    private final Path plan;

    WaysOn(MainWindow window, PlanCommands commands, Path plan) {
        this.window = window;
        this.commands = commands;
        this.plan = plan;
    }

    @Override
    public void tryAgain() {
        window.open(plan, false);
    }

    @Override
    public void onlyLook() {
        window.open(plan, true);
    }

    @Override
    public void open(Path other) {
        window.open(other, false);
    }

    @Override
    public void chooseOther() {
        commands.chooseOther();
    }

    @Override
    public void leave() {
        window.leave();
    }
}
