package app.vitrine.ui.shell;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.text.EmojiLabel;

/// A post in the results of a search: what it is called, and when it is due.
final class PostCell extends ListCell<PostCard> {

    private final Workspace desk;
    private final EmojiLabel heading = new EmojiLabel();
    private final Label when = new Label();
    private final VBox lines = new VBox(1, heading, when);

    PostCell(Workspace desk, Consumer<PostCard> open) {
        this.desk = desk;
        heading.getStyleClass().add("medium");
        when.getStyleClass().addAll("caption", "text-2");
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable PostCard card, boolean empty) {
        super.updateItem(card, empty);
        if (empty || card == null) {
            setGraphic(null);
            return;
        }
        heading.setText(card.heading());
        when.setText(when(card, desk.wording().get()));
        setGraphic(lines);
    }

    static String when(PostCard card, Wording wording) {
        return card.day()
                .map(day -> wording.day(day) + card.time().map(time -> ", " + wording.time(time)).orElse(""))
                .orElseGet(() -> wording.messages().text("shell.no-day"));
    }
}
