package app.vitrine.ui.calendar;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a view while pictures are poured over it.
final class PourKeys {

    private static final int WEEK = 7;
    private static final int STEP = 15;

    private final Pour pour;

    PourKeys(Pour pour) {
        this.pour = pour;
    }

    /// @return whether the key was meant for what is poured
    boolean handled(KeyEvent event) {
        if (!pour.active() || event.isShortcutDown()) {
            return false;
        }
        KeyCode code = event.getCode();
        return event.isAltDown() ? moved(code, event.isShiftDown()) : plain(code);
    }

    private boolean plain(KeyCode code) {
        switch (code) {
            case LEFT, KP_LEFT -> pour.step(-1);
            case RIGHT, KP_RIGHT -> pour.step(1);
            case ENTER -> pour.keep();
            case DELETE, BACK_SPACE -> pour.remove();
            case ESCAPE -> pour.dropAll();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean moved(KeyCode code, boolean times) {
        int way = switch (code) {
            case LEFT, KP_LEFT, UP, KP_UP -> -1;
            case RIGHT, KP_RIGHT, DOWN, KP_DOWN -> 1;
            default -> 0;
        };
        boolean upright = code == KeyCode.UP || code == KeyCode.DOWN || code == KeyCode.KP_UP
                || code == KeyCode.KP_DOWN;
        if (way == 0) {
            return false;
        }
        if (upright && times) {
            pour.moveByMinutes((long) way * STEP);
        } else {
            pour.moveByDays((long) way * (upright ? WEEK : 1));
        }
        return true;
    }
}
