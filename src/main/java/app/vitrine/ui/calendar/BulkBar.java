package app.vitrine.ui.calendar;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.text.Messages;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.IconButton;

/// Rises with the second chosen post: each button shows what it would do to one of them, then does it to all as one
/// step of undo.
final class BulkBar extends HBox {

    private static final int FROM = 2;
    private static final int PICTURES = 3;
    private static final double PICTURE = 28;

    private final CalendarContext context;
    private final BulkPopovers popovers;
    private final HBox pictures = new HBox(-8);
    private final Label count = new Label();
    private boolean narrow;

    BulkBar(CalendarContext context) {
        super(2);
        this.context = context;
        popovers = new BulkPopovers(context);
        getStyleClass().addAll("bulk-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        count.getStyleClass().addAll("title-3", "bulk-count");
        count.setMinWidth(USE_PREF_SIZE);
        pictures.setAlignment(Pos.CENTER_LEFT);
        pictures.setMinWidth(USE_PREF_SIZE);
        context.wording().subscribe(_ -> build());
        context.model().choice().chosen().addListener((SetChangeListener<Long>) _ -> refresh());
        context.model().page().subscribe(_ -> refresh());
    }

    private void build() {
        Messages messages = context.wording().get().messages();
        Button delete = button(Glyph.TRASH, messages.text("calendar.bulk.delete"),
                _ -> context.commands().delete.execute());
        delete.getStyleClass().add("bulk-delete");
        IconButton close = new IconButton(Glyph.CLOSE, messages.text("calendar.bulk.close"));
        close.getStyleClass().add("small");
        close.setOnAction(_ -> context.model().choice().clear());
        getChildren().setAll(pictures, count, line(),
                button(Glyph.CHECK, messages.text("calendar.bulk.status"), popovers::status),
                button(Glyph.CALENDAR, messages.text("calendar.bulk.day"), popovers::day),
                button(Glyph.ARROW_RIGHT, messages.text("calendar.bulk.shift"), popovers::shift),
                button(Glyph.BOLT, messages.text("calendar.bulk.slot"),
                        _ -> context.commands().nextSlot.execute()),
                button(Glyph.CLOCK, messages.text("calendar.bulk.time"), popovers::time),
                button(Glyph.SEND, messages.text("calendar.bulk.channel"), popovers::channel),
                button(Glyph.PALETTE, messages.text("calendar.bulk.pillar"), popovers::pillar),
                button(Glyph.FLAG, messages.text("calendar.bulk.campaign"), popovers::campaign),
                button(Glyph.TAG, messages.text("calendar.bulk.tag"), popovers::tag), line(), delete, close);
        narrow(narrow);
        refresh();
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().addAll("hairline-vertical", "bulk-line");
        return line;
    }

    private static Button button(Glyph glyph, String words, Consumer<Node> action) {
        Button button = new Button(words, new Icon(glyph, Icon.SMALL));
        button.getStyleClass().add("ghost");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.accept(button));
        return button;
    }

    /// Shows the buttons by their signs alone where there is no room for their words.
    void narrow(boolean now) {
        narrow = now;
        lookupAll(".ghost").forEach(node -> {
            if (node instanceof Button button && button.getText() != null) {
                button.setContentDisplay(now ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
                button.setTooltip(now ? new Tooltip(button.getText()) : null);
            }
        });
    }

    private void refresh() {
        List<PostCard> cards = context.model().choice().chosenCards();
        boolean shown = cards.size() >= FROM;
        setVisible(shown);
        if (shown) {
            count.setText(context.wording().get().messages().text("calendar.bulk.chosen", cards.size()));
            pictures.getChildren().setAll(cards.stream().limit(PICTURES).map(card -> {
                PostTilePicture picture = new PostTilePicture(context.pictures(), PICTURE);
                picture.getStyleClass().add("bulk-picture");
                picture.show(card, context.model().page().get().around());
                return picture;
            }).toList());
        }
    }
}
