package app.vitrine.ui.advice;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.text.Messages;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.IconButton;
import app.vitrine.ui.control.Mark;
import app.vitrine.ui.control.NetworkLogo;
import app.vitrine.ui.control.StatusMark;
import app.vitrine.ui.task.PictureSource;
import app.vitrine.ui.text.EmojiLabel;

/// What was found, why it matters, the posts it is about, and what can be done.
final class FindingCard extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private static final int LOGOS = 6;
    private static final double LOGO = 13;

    private final Card card;
    private final Deeds deeds;

    /// What a card can do.
    interface Deeds {

        void choose(Card card);

        void mend(Card card, Card.Way way);

        void accept(Card card);

        void silence(Card card);
    }

    FindingCard(Card card, Messages messages, PictureSource pictures, Deeds deeds) {
        this.card = card;
        this.deeds = deeds;
        getStyleClass().add("finding");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(messages.text("advice.card.name", card.title(), card.reason()));
        setAccessibleHelp(card.ways().stream().findFirst().map(way -> messages.text("advice.card.keys",
                way.words())).orElseGet(() -> messages.text("advice.card.keys-accept")));
        Label reason = new Label(card.reason());
        reason.getStyleClass().addAll("caption", "text-2");
        reason.setWrapText(true);
        reason.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head(messages), reason);
        card.rows().forEach(row -> getChildren().add(row(pictures, row)));
        if (card.more() > 0) {
            Label more = new Label(messages.count("advice.more", card.more()));
            more.getStyleClass().addAll("caption", "text-2");
            getChildren().add(more);
        }
        getChildren().add(buttons(messages));
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> deeds.choose(card));
        setOnKeyPressed(this::act);
    }

    Card card() {
        return card;
    }

    void mark(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    private HBox head(Messages messages) {
        Label title = new Label(card.title());
        title.getStyleClass().add("semibold");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        IconButton more = new IconButton(Glyph.MORE, messages.text("advice.card.more", card.title()));
        more.getStyleClass().add("small");
        more.setOnAction(_ -> {
            MenuItem silence = new MenuItem(messages.text("advice.silence",
                    messages.text("advice.kind." + card.finding().kind().id())));
            silence.setOnAction(_ -> deeds.silence(card));
            new ContextMenu(silence).show(more, Side.BOTTOM, 0, 4);
        });
        HBox head = new HBox(8, new StatusMark(Mark.LOOK, 16), title, more);
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("finding-head");
        return head;
    }

    private static HBox row(PictureSource pictures, Card.Row row) {
        EmojiLabel title = new EmojiLabel(row.title());
        title.getStyleClass().add("medium");
        title.setMinWidth(0);
        Label when = new Label(row.when());
        when.getStyleClass().addAll("caption", "text-2", "tabular");
        HBox below = new HBox(6, when);
        below.setAlignment(Pos.CENTER_LEFT);
        row.post().channels().stream().map(PostCard.Outlet::network).distinct().limit(LOGOS)
                .forEach(network -> below.getChildren().add(new NetworkLogo(network, LOGO)));
        VBox words = new VBox(2, title, below);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(10, new RowPicture(pictures, row.post()), words);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private FlowPane buttons(Messages messages) {
        FlowPane buttons = new FlowPane(8, 8);
        buttons.getStyleClass().add("finding-buttons");
        card.ways().forEach(way -> buttons.getChildren().add(button(way.words(),
                buttons.getChildren().isEmpty(), () -> deeds.mend(card, way))));
        buttons.getChildren().add(button(messages.text("advice.accept"), false, () -> deeds.accept(card)));
        return buttons;
    }

    private Button button(String words, boolean first, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().add("small");
        if (first) {
            button.getStyleClass().add("soft");
        }
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void act(KeyEvent event) {
        if (!isFocused()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, SPACE -> {
                event.consume();
                card.ways().stream().findFirst().ifPresent(way -> deeds.mend(card, way));
            }
            case DELETE, BACK_SPACE -> {
                event.consume();
                deeds.accept(card);
            }
            default -> {
            }
        }
    }
}
