package app.vitrine.ui.shell;

import java.nio.file.Path;
import javafx.scene.Parent;

import app.vitrine.domain.plan.PlanException;

/// What fills the window where a plan cannot be shown. Loads no storage.
public interface StartScenes {

    /// The ways on from there; each may be called on the JavaFX thread.
    interface Ways {

        void tryAgain();

        /// Opens it only to look at.
        void onlyLook();

        void open(Path other);

        /// Lets the person choose a file.
        void chooseOther();

        void leave();
    }

    /// While a plan is being closed or opened and that takes a while.
    Parent waiting();

    /// A plan that could not be opened.
    Parent refused(Path plan, PlanException problem, Ways ways);
}
