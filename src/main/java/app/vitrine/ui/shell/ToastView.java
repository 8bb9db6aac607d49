package app.vitrine.ui.shell;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import app.vitrine.ui.text.EmojiText;

/// The toast: goes after eight seconds, but not while the pointer or the focus is on it.
final class ToastView extends HBox {

    private final Words words;
    private final Motion motion;
    private final EmojiText sentence = new EmojiText();
    private final Button button = new Button();
    private final Button close;
    private final PauseTransition time = new PauseTransition(Duration.seconds(8));
    private Optional<Toast> shown = Optional.empty();

    ToastView(Toasts toasts, Words words, Motion motion) {
        super(10);
        this.words = words;
        this.motion = motion;
        close = words.button("shell.close", toasts::dismiss, "ghost", "small");
        getStyleClass().add("toast");
        setAccessibleRole(AccessibleRole.TEXT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setVisible(false);
        sentence.setMaxWidth(420);
        sentence.setMaxHeight(USE_PREF_SIZE);
        button.getStyleClass().addAll("soft", "small");
        getChildren().addAll(sentence, button, close);
        time.setOnFinished(_ -> toasts.dismiss());
        hoverProperty().subscribe(_ -> hold());
        focusWithinProperty().subscribe(_ -> hold());
        toasts.current().subscribe(this::show);
    }

    private void show(Optional<Toast> toast) {
        boolean before = shown.isPresent();
        shown = toast;
        if (toast.isEmpty()) {
            time.stop();
            if (before) {
                motion.leave(this, 0, 140, () -> setVisible(shown.isPresent()));
            }
            return;
        }
        fill(toast.get());
        if (!before) {
            setVisible(true);
            motion.enter(this, 12, 140);
        }
        time.stop();
        hold();
    }

    private void fill(Toast toast) {
        sentence.setText(words.now(toast.sentence()));
        setAccessibleText(words.now(toast.sentence()));
        show(button, toast.button().isPresent());
        toast.button().ifPresent(now -> {
            button.setText(words.now(now.label()));
            button.setOnAction(_ -> now.action().run());
        });
        show(close, toast.stays());
    }

    private static void show(Button node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void hold() {
        boolean held = isHover() || isFocusWithin() || shown.map(Toast::stays).orElse(true);
        if (held) {
            time.stop();
        } else {
            time.playFromStart();
        }
    }
}
