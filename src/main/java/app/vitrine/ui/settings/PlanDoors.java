package app.vitrine.ui.settings;

import java.nio.file.Path;

import app.vitrine.storage.Backup;

/// Ways out of the plan that is open: each closes it or opens another beside it. Called on the JavaFX thread; what goes
/// wrong is told where it happens.
public interface PlanDoors {

    /// For a window that nobody uses: pictures of the screens.
    PlanDoors NONE = new PlanDoors() {
        @Override
        public void goBackTo(Backup backup) {}

        @Override
        public void lookInside(Backup backup) {}

        @Override
        public void moveTo(Path folder) {}

        @Override
        public void show(Path folder) {}
    };

    /// Backs the present state up, then puts the backup in its place and opens it.
    void goBackTo(Backup backup);

    /// Opens a backup in a window of its own, only to look at.
    void lookInside(Backup backup);

    /// Moves the plan with its pictures and backups into another folder and opens it there.
    void moveTo(Path folder);

    /// Shows a folder in the system's file browser.
    void show(Path folder);
}
