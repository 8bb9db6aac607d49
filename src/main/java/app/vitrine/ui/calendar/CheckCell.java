package app.vitrine.ui.calendar;

import javafx.collections.SetChangeListener;
import javafx.collections.WeakSetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.post.PostCard;

/// The box that chooses a row without giving up the others.
final class CheckCell extends TableCell<PostCard, PostCard> {

    private final CalendarContext context;
    private final CheckBox box = new CheckBox();
    // Held here, since cells come and go while the choice stays.
    private final SetChangeListener<Long> chosen = _ -> show();

    CheckCell(CalendarContext context) {
        this.context = context;
        setAlignment(Pos.CENTER);
        box.setMouseTransparent(true);
        box.setFocusTraversable(false);
        context.model().choice().chosen().addListener(new WeakSetChangeListener<>(chosen));
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            PostCard card = getItem();
            if (card != null) {
                context.model().choice().toggle(card.id());
                event.consume();
            }
        });
    }

    private void show() {
        PostCard card = getItem();
        box.setSelected(card != null && context.model().choice().isChosen(card.id()));
    }

    @Override
    protected void updateItem(@Nullable PostCard card, boolean empty) {
        super.updateItem(card, empty);
        if (empty || card == null) {
            setGraphic(null);
        } else {
            show();
            box.setAccessibleText(Edit.title(card, context.wording().get().messages()));
            setGraphic(box);
        }
    }
}
