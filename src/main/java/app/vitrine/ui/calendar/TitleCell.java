package app.vitrine.ui.calendar;

import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.post.PostCard;
import app.vitrine.ui.text.EmojiLabel;
import app.vitrine.ui.text.PostEditor;

/// The title of a post, which F2 turns into a field. Enter keeps what is written, Escape does not.
final class TitleCell extends TableCell<PostCard, PostCard> {

    private final CalendarContext context;
    private final EmojiLabel label = new EmojiLabel();

    TitleCell(CalendarContext context) {
        this.context = context;
        label.getStyleClass().add("medium");
    }

    @Override
    protected void updateItem(@Nullable PostCard card, boolean empty) {
        super.updateItem(card, empty);
        if (empty || card == null) {
            setGraphic(null);
        } else {
            label.setText(Edit.title(card, context.wording().get().messages()));
            setGraphic(label);
        }
    }

    @Override
    public void startEdit() {
        PostCard card = getItem();
        if (card == null) {
            return;
        }
        super.startEdit();
        PostEditor field = PostEditor.create();
        field.setText(card.heading());
        field.node().getStyleClass().addAll("emoji-field", "one-line", "title-field");
        field.node().addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, field, card));
        field.node().addEventHandler(KeyEvent.KEY_PRESSED, TitleCell::keepBlank);
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now && isEditing()) {
                keep(field, card);
            }
        });
        setGraphic(field.node());
        field.requestFocus();
        field.select(0, card.heading().length());
    }

    private void key(KeyEvent event, PostEditor field, PostCard card) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            keep(field, card);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            cancelEdit();
        }
    }

    // The table would take a blank for its own key, and end the editing.
    private static void keepBlank(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            event.consume();
        }
    }

    private void keep(PostEditor field, PostCard card) {
        String title = field.getText().replace('\n', ' ').strip();
        cancelEdit();
        if (!title.equals(card.heading())) {
            new BulkEdits(context.model().desk()).title(card, title);
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        setGraphic(getItem() == null ? null : label);
        if (getTableView() != null) {
            getTableView().requestFocus();
        }
    }
}
