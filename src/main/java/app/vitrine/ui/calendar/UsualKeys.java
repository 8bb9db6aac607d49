package app.vitrine.ui.calendar;

import javafx.geometry.Bounds;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import app.vitrine.ui.mvvm.Command;

/// The keys that mean the same wherever posts stand.
final class UsualKeys {

    private final Control owner;
    private final CalendarContext context;

    UsualKeys(Control owner, CalendarContext context) {
        this.owner = owner;
        this.context = context;
    }

    /// Delete and the pages, then [#menuOrClear].
    ///
    /// @return whether the key was one of them
    boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case DELETE -> context.commands().delete.execute();
            case PAGE_UP -> turn(event, context.commands().weekUp, context.commands().previous);
            case PAGE_DOWN -> turn(event, context.commands().weekDown, context.commands().next);
            default -> {
                return menuOrClear(event);
            }
        }
        return true;
    }

    private static void turn(KeyEvent event, Command little, Command far) {
        (event.isShiftDown() ? little : far).execute();
    }

    /// Opens the menu of what is chosen, or gives the choice up.
    ///
    /// @return whether the key meant that
    boolean menuOrClear(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.CONTEXT_MENU || (code == KeyCode.F10 && event.isShiftDown())) {
            Bounds bounds = owner.localToScreen(owner.getLayoutBounds());
            new PostMenu(context).show(owner, bounds.getCenterX(), bounds.getCenterY());
            return true;
        }
        if (code == KeyCode.ESCAPE && !context.model().choice().chosen().isEmpty()) {
            context.model().choice().clear();
            return true;
        }
        return false;
    }

    /// With Ctrl and no other.
    ///
    /// @return whether the key was one of them
    boolean withCtrl(KeyEvent event) {
        CalendarCommands commands = context.commands();
        if (event.isShiftDown() || event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
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
}
