package app.vitrine.ui.settings;

import java.time.Duration;

/// Does something after a while, on the thread of the screen.
@FunctionalInterface
public interface Later {

    /// @return takes it back, if it has not begun
    Runnable after(Duration delay, Runnable action);
}
