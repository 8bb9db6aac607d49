package app.vitrine.ui.ideas;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

/// Follows whether keys are meant for the ideas: from when a list of them gets the focus until anything else of the
/// screen does. What opens above the screen, such as the command list, changes nothing.
final class Engagement {

    private final Node screen;
    private final IdeasViewModel model;

    private Engagement(Node screen, IdeasViewModel model) {
        this.screen = screen;
        this.model = model;
    }

    /// @param screen what holds the lists
    static void follow(Node screen, IdeasViewModel model) {
        Engagement engagement = new Engagement(screen, model);
        ChangeListener<Node> moved = (_, _, owner) -> engagement.moved(owner);
        screen.sceneProperty().addListener((_, before, now) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(moved);
            }
            if (now != null) {
                now.focusOwnerProperty().addListener(moved);
                engagement.moved(now.getFocusOwner());
            } else {
                model.engaged().set(false);
            }
        });
    }

    private void moved(@Nullable Node owner) {
        if (owner instanceof IdeaList && within(owner, screen)) {
            model.engaged().set(true);
        } else if (owner != null && beside(owner)) {
            model.engaged().set(false);
        }
    }

    /// Whether a node lies beside the screen or in it, rather than above the whole window.
    private boolean beside(Node owner) {
        Scene scene = owner.getScene();
        Parent up = screen.getParent();
        while (up != null && !within(owner, up)) {
            up = up.getParent();
        }
        return up == null || scene == null || !up.getStyleClass().contains("shell");
    }

    private static boolean within(@Nullable Node node, Node ancestor) {
        Node at = node;
        while (at != null && !at.equals(ancestor)) {
            at = at.getParent();
        }
        return at != null;
    }
}
