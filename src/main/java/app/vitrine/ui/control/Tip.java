package app.vitrine.ui.control;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/// Words that appear when the pointer rests on something. Each tooltip is a window with a scene of its own, so it is
/// made when the pointer first comes.
public final class Tip {

    private final Node owner;
    private final Supplier<@Nullable String> words;
    private @Nullable Tooltip tooltip;

    private Tip(Node owner, Supplier<@Nullable String> words) {
        this.owner = owner;
        this.words = words;
    }

    /// @param words asked for each time the pointer comes
    public static void on(Node owner, Supplier<@Nullable String> words) {
        Tip tip = new Tip(owner, words);
        owner.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> tip.fill());
    }

    private void fill() {
        if (tooltip == null) {
            tooltip = new Tooltip();
            Tooltip.install(owner, tooltip);
        }
        tooltip.setText(words.get());
    }
}
