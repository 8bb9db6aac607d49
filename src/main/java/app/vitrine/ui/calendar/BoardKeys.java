package app.vitrine.ui.calendar;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import app.vitrine.domain.post.PostCard;

/// The keys of the board while it has the focus: arrows go between tiles and columns, with Alt the post goes along.
final class BoardKeys {

    private final StatusBoard board;
    private final BoardPane pane;
    private final CalendarContext context;
    private final UsualKeys usual;

    BoardKeys(StatusBoard board, BoardPane pane, CalendarContext context) {
        this.board = board;
        this.pane = pane;
        this.context = context;
        usual = new UsualKeys(board, context);
    }

    void install() {
        board.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (handled(event)) {
                event.consume();
            }
        });
    }

    private boolean handled(KeyEvent event) {
        if (event.isShortcutDown()) {
            return usual.withCtrl(event);
        }
        return event.isAltDown() ? moved(event.getCode()) : plain(event);
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case UP, KP_UP -> go(0, -1, event.isShiftDown());
            case DOWN, KP_DOWN -> go(0, 1, event.isShiftDown());
            case LEFT, KP_LEFT -> go(-1, 0, event.isShiftDown());
            case RIGHT, KP_RIGHT -> go(1, 0, event.isShiftDown());
            case HOME -> go(0, -Integer.MAX_VALUE / 2, event.isShiftDown());
            case END -> go(0, Integer.MAX_VALUE / 2, event.isShiftDown());
            case ENTER -> context.commands().open.execute();
            case SPACE -> context.model().choice().post().get()
                    .ifPresent(context.model().choice()::toggle);
            default -> {
                return usual.plain(event);
            }
        }
        return true;
    }

    // To the post so many places on, in this column or one beside it that has posts.
    private void go(int columns, int places, boolean extending) {
        List<BoardLayout.Column> filled = pane.places().columns().stream()
                .filter(column -> !column.cards().isEmpty()).toList();
        if (filled.isEmpty()) {
            return;
        }
        Choice choice = context.model().choice();
        Optional<BoardLayout.Column> now = choice.post().get().flatMap(pane.places()::columnOf);
        if (now.isEmpty()) {
            choice.focus(filled.getFirst().cards().getFirst());
            return;
        }
        int at = PostEdits.ids(now.get().cards()).indexOf(choice.post().get().orElseThrow());
        BoardLayout.Column to = filled
                .get(Math.clamp(filled.indexOf(now.get()) + columns, 0, filled.size() - 1));
        PostCard next = to.cards().get(Math.clamp(at + places, 0, to.cards().size() - 1));
        if (extending) {
            choice.post().get().ifPresent(choice.chosen()::add);
            choice.chosen().add(next.id());
        }
        choice.focus(next);
    }

    private boolean moved(KeyCode code) {
        boolean forward = code == KeyCode.RIGHT || code == KeyCode.KP_RIGHT;
        if (!forward && code != KeyCode.LEFT && code != KeyCode.KP_LEFT) {
            return false;
        }
        context.actions().stepStatus(forward);
        return true;
    }
}
