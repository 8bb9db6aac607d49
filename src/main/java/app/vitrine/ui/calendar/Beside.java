package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.vitrine.domain.post.PostCard;

/// What stands beside a view and takes tiles that are dragged out of it.
final class Beside {

    private final List<Target> targets = new ArrayList<>();

    /// A place outside of the view.
    interface Target {

        /// Whether a point of the window is in it.
        boolean holds(double sceneX, double sceneY);

        /// Shows what a tile would do at a point.
        ///
        /// @return the day that it would go to; empty where it would go nowhere
        Optional<LocalDate> aim(double sceneX, double sceneY);

        /// Nothing comes any more.
        void leave();

        /// Takes posts that were let go over it.
        ///
        /// @return whether that is its own business, whatever day it named
        default boolean take(List<PostCard> cards, boolean copy) {
            return false;
        }

        /// Shows what is held over it.
        default void hold(List<PostCard> cards) {}
    }

    void add(Target target) {
        targets.add(target);
    }

    /// The place at a point of the window.
    Optional<Target> at(double sceneX, double sceneY) {
        targets.stream().filter(target -> !target.holds(sceneX, sceneY)).forEach(Target::leave);
        return targets.stream().filter(target -> target.holds(sceneX, sceneY)).findFirst();
    }

    void leave() {
        targets.forEach(Target::leave);
    }
}
