package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.text.Wording;

/// All posts of a day, for days that cannot show them all.
final class DayPopover {

    private static final double WIDTH = 280;
    private static final double ROW = 40;
    private static final double MOST = 420;

    private final CalendarContext context;

    DayPopover(CalendarContext context) {
        this.context = context;
    }

    void open(DayCell cell) {
        open(cell.anchor(), cell.day());
    }

    void open(Node anchor, LocalDate day) {
        context.model().choice().focus(day);
        Wording wording = context.wording().get();
        List<PostCard> cards = context.model().page().get().on(day);
        Label name = new Label(wording.longDay(day));
        name.getStyleClass().add("title-3");
        Label count = new Label(wording.messages().count("calendar.count", cards.size()));
        count.getStyleClass().addAll("small", "text-2");
        VBox rows = new VBox(4);
        rows.getStyleClass().add("day-popover-rows");
        cards.forEach(card -> rows.getChildren().add(row(card)));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(MOST);
        scroll.setPrefHeight(Math.min(MOST, cards.size() * (ROW + 4) + 4));
        VBox content = new VBox(8, new VBox(name, count), scroll);
        content.getStyleClass().add("day-popover");
        content.setPrefWidth(WIDTH);
        context.popover(anchor, content);
    }

    private Button row(PostCard card) {
        PostTile tile = new PostTile(Density.ROW, context.pictures());
        tile.setManaged(true);
        tile.setMouseTransparent(true);
        tile.setMinHeight(ROW);
        tile.setPrefHeight(ROW);
        tile.setMaxHeight(ROW);
        tile.show(card, context.model().page().get().around(), context.wording().get(), false);
        Button button = new Button(null, new StackPane(tile));
        button.getStyleClass().setAll("tile-button", "focus-ring");
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setAccessibleText(tile.spoken());
        button.setMaxWidth(Double.MAX_VALUE);
        tile.prefWidthProperty().bind(button.widthProperty());
        button.setOnAction(_ -> {
            context.overlays().closePopover();
            context.model().choice().focus(card);
            context.actions().open(card.id());
        });
        return button;
    }
}
