package app.vitrine;

import java.util.List;

import app.vitrine.storage.OpenPlan;
import app.vitrine.ui.shell.Screen;
import app.vitrine.ui.shell.ShellWindow;
import app.vitrine.ui.shell.Workspace;

/// One plan while it is open, with all that shows it.
record PlanSession(OpenPlan plan, Workspace desk, ShellWindow shell, List<Screen> inRail,
        List<Screen> atFoot) {

    PlanSession {
        inRail = List.copyOf(inRail);
        atFoot = List.copyOf(atFoot);
    }
}
