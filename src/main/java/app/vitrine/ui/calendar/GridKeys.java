package app.vitrine.ui.calendar;

import java.time.LocalDate;

import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that belong to a month, week or day while it has the focus; all others are commands, which the window finds.
final class GridKeys {

    private static final int WEEK = 7;

    private final Control grid;
    private final CalendarContext context;
    private final UsualKeys usual;
    private final PourKeys pour;

    GridKeys(Control grid, CalendarContext context) {
        this.grid = grid;
        this.context = context;
        usual = new UsualKeys(grid, context);
        pour = new PourKeys(context.actions().pour());
    }

    void install() {
        grid.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (handled(event)) {
                event.consume();
            }
        });
    }

    private boolean handled(KeyEvent event) {
        if (pour.handled(event)) {
            return true;
        }
        if (event.isAltDown()) {
            return moved(event);
        }
        if (event.isShortcutDown()) {
            return withCtrl(event);
        }
        return event.getCode().isArrowKey() ? arrow(event) : plain(event);
    }

    private boolean plain(KeyEvent event) {
        Choice choice = context.model().choice();
        switch (event.getCode()) {
            case ENTER -> context.actions().openOrCreate();
            case SPACE -> choice.toggleFocused();
            case HOME -> go(context.model().days().get().first(), event.isShiftDown());
            case END -> go(context.model().days().get().last(), event.isShiftDown());
            default -> {
                return usual.plain(event);
            }
        }
        return true;
    }

    private boolean timed() {
        return context.model().view().get().timed();
    }

    private static boolean upOrDown(KeyCode code) {
        return days(code) == -WEEK || days(code) == WEEK;
    }

    private boolean arrow(KeyEvent event) {
        int days = days(event.getCode());
        if (timed() && upOrDown(event.getCode())) {
            context.model().choice().walk(days < 0 ? -1 : 1, event.isShiftDown());
        } else {
            go(context.model().choice().day().get().plusDays(days), event.isShiftDown());
        }
        return true;
    }

    private void go(LocalDate day, boolean extending) {
        if (extending && context.model().page().get().layout().span().contains(day)) {
            context.model().choice().extend(day);
        } else if (!extending) {
            context.model().travel().goTo(day);
        }
    }

    private boolean moved(KeyEvent event) {
        KeyCode code = event.getCode();
        if (!code.isArrowKey() || (event.isShortcutDown() && !(timed() && upOrDown(code)))) {
            return false;
        }
        boolean back = days(code) < 0;
        if (event.isShortcutDown()) {
            (back ? context.commands().minuteEarlier : context.commands().minuteLater).execute();
        } else if (upOrDown(code) && (timed() || event.isShiftDown())) {
            (back ? context.commands().earlier : context.commands().later).execute();
        } else if (!event.isShiftDown()) {
            context.actions().moveByDays(days(code));
        }
        return true;
    }

    private boolean withCtrl(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isShiftDown() || (code != KeyCode.UP && code != KeyCode.DOWN)) {
            return usual.withCtrl(event);
        }
        context.model().choice().step(code == KeyCode.UP ? -1 : 1);
        return true;
    }

    private static int days(KeyCode code) {
        return switch (code) {
            case LEFT, KP_LEFT -> -1;
            case RIGHT, KP_RIGHT -> 1;
            case UP, KP_UP -> -WEEK;
            default -> WEEK;
        };
    }
}
