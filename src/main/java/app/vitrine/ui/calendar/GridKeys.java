package app.vitrine.ui.calendar;

import java.time.LocalDate;

import javafx.geometry.Bounds;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that belong to a month, week or day while it has the focus; all others are commands, which the window finds.
final class GridKeys {

    private static final int WEEK = 7;

    private final Control grid;
    private final CalendarContext context;

    GridKeys(Control grid, CalendarContext context) {
        this.grid = grid;
        this.context = context;
    }

    void install() {
        grid.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (handled(event)) {
                event.consume();
            }
        });
    }

    private boolean handled(KeyEvent event) {
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
            case DELETE -> context.commands().delete.execute();
            case PAGE_UP -> context.commands().previous.execute();
            case PAGE_DOWN -> context.commands().next.execute();
            case HOME -> go(context.model().days().get().first(), event.isShiftDown());
            case END -> go(context.model().days().get().last(), event.isShiftDown());
            case CONTEXT_MENU -> menu();
            case F10, ESCAPE -> {
                return menuOrClear(event);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean menuOrClear(KeyEvent event) {
        if (event.getCode() == KeyCode.F10 && event.isShiftDown()) {
            menu();
            return true;
        }
        if (event.getCode() == KeyCode.ESCAPE && !context.model().choice().chosen().isEmpty()) {
            context.model().choice().clear();
            return true;
        }
        return false;
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
            context.model().goTo(day);
        }
    }

    private boolean moved(KeyEvent event) {
        KeyCode code = event.getCode();
        if (!code.isArrowKey() || (event.isShortcutDown() && !(timed() && upOrDown(code)))) {
            return false;
        }
        boolean back = days(code) < 0;
        if (event.isShortcutDown()) {
            context.actions().moveByMinutes(back ? -1 : 1);
        } else if (upOrDown(code) && (timed() || event.isShiftDown())) {
            (back ? context.commands().earlier : context.commands().later).execute();
        } else if (!event.isShiftDown()) {
            context.actions().moveByDays(days(code));
        }
        return true;
    }

    private boolean withCtrl(KeyEvent event) {
        CalendarCommands commands = context.commands();
        if (event.isShiftDown()) {
            return false;
        }
        switch (event.getCode()) {
            case UP -> context.model().choice().step(-1);
            case DOWN -> context.model().choice().step(1);
            case C -> commands.copy.execute();
            case X -> commands.cut.execute();
            case V -> commands.paste.execute();
            case D -> commands.duplicate.execute();
            case A -> commands.selectAll.execute();
            default -> {
                return false;
            }
        }
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

    private void menu() {
        Bounds bounds = grid.localToScreen(grid.getLayoutBounds());
        new PostMenu(context).show(grid, bounds.getCenterX(), bounds.getCenterY());
    }
}
