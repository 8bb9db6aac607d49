package app.vitrine.ui.calendar;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.text.EmojiLabel;

/// What will become of one post: its picture and title, when it is and when it will be.
final class PreviewRow extends HBox {

    private final Label later = new Label();
    private final Label time = new Label();

    PreviewRow(CalendarContext context, PostCard card) {
        super(8);
        Wording wording = context.wording().get();
        getStyleClass().add("preview-row");
        setAlignment(Pos.CENTER_LEFT);
        PostTilePicture picture = new PostTilePicture(context.pictures(), 38);
        picture.show(card, context.model().page().get().around());
        EmojiLabel title = new EmojiLabel(Edit.title(card, wording.messages()));
        title.getStyleClass().add("medium");
        Label now = new Label(card.day().map(wording::day).orElse(""));
        now.getStyleClass().addAll("caption", "text-2", "tabular");
        later.getStyleClass().addAll("caption", "semibold", "accent-text", "tabular");
        time.getStyleClass().addAll("caption", "text-2", "tabular");
        HBox when = new HBox(4, now, new Icon(Glyph.ARROW_RIGHT, 12), later, time);
        when.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(picture, new VBox(2, title, when));
    }

    void show(String day, String clock) {
        later.setText(day);
        time.setText(clock);
    }
}
