package app.vitrine.ui.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.vitrine.domain.advice.Kind;
import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.advice.AdviceViewModel.State;
import app.vitrine.ui.control.EmptyState;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.IconButton;
import app.vitrine.ui.task.PictureSource;

/// The cards below each other, with what they are about above and what is watched below.
final class FindingList extends VBox {

    private static final double WIDTH = 320;
    private static final double ART = 192;

    private final AdviceViewModel model;
    private final ObservableValue<Wording> wording;
    private final PictureSource pictures;
    private final Around around;
    private final Label title = new Label();
    private final Label span = new Label();
    private final IconButton close = new IconButton(Glyph.CLOSE, "×");
    private final VBox cards = new VBox(10);
    private final ScrollPane scroll = new ScrollPane(cards);
    private final Label off = new Label();
    private final Button kinds = new Button();
    private boolean entering;

    /// What it asks of the screen around it.
    interface Around {

        /// Shows the posts of the card in hand.
        void point();

        /// Closes the pane.
        void leave();

        /// Shows a small panel beside a node.
        void popover(Node owner, Node content);
    }

    private final class Deeds implements FindingCard.Deeds {

        @Override
        public void choose(Card card) {
            model.chosen().set(Optional.of(card.key()));
            around.point();
        }

        @Override
        public void mend(Card card, Card.Way way) {
            choose(card);
            entering = true;
            model.mend(card, way);
        }

        @Override
        public void accept(Card card) {
            choose(card);
            entering = true;
            model.accept(card);
        }

        @Override
        public void silence(Card card) {
            entering = true;
            model.watch(card.finding().kind(), false);
        }
    }

    FindingList(AdviceViewModel model, ObservableValue<Wording> wording, PictureSource pictures,
            Around around) {
        this.model = model;
        this.wording = wording;
        this.pictures = pictures;
        this.around = around;
        getStyleClass().add("advice");
        getStylesheets().add(Objects.requireNonNull(
                FindingList.class.getResource("/app/vitrine/ui/advice/advice.css")).toExternalForm());
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        cards.getStyleClass().add("advice-cards");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("advice-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), scroll, foot());
        addEventHandler(KeyEvent.KEY_PRESSED, this::act);
        model.state().subscribe(_ -> show());
        model.open().subscribe(_ -> show());
        wording.subscribe(_ -> show());
        model.chosen().subscribe(_ -> mark());
    }

    private HBox head() {
        title.getStyleClass().add("title-3");
        span.getStyleClass().addAll("caption", "text-2");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        close.getStyleClass().add("small");
        close.setOnAction(_ -> around.leave());
        HBox head = new HBox(8, title, span, gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("advice-head");
        return head;
    }

    private HBox foot() {
        off.getStyleClass().addAll("caption", "text-2");
        kinds.getStyleClass().addAll("ghost", "small");
        kinds.setMinWidth(USE_PREF_SIZE);
        kinds.setOnAction(_ -> chooseKinds());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(8, off, gap, kinds);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("advice-foot");
        return foot;
    }

    private void show() {
        State now = model.state().get();
        Messages messages = wording.getValue().messages();
        String named = AdviceWords.of(now.span(), wording.getValue());
        title.setText(messages.count("advice.title", now.count()));
        span.setText(named);
        close.setWords(messages.text("advice.close"));
        off.setText(now.off().isEmpty()
                ? ""
                : messages.count("advice.off", now.off().size(), Kind.values().length));
        kinds.setText(messages.text("advice.kinds"));
        if (model.open().get()) {
            fill(now, messages, named);
        }
    }

    // A card that says the same as before stays the node it was: it may be under the pointer or have the focus.
    private void fill(State now, Messages messages, String named) {
        boolean held = holdsFocus();
        List<Node> next = new ArrayList<>();
        for (Card card : now.cards()) {
            next.add(cards().stream().filter(node -> node.card().equals(card)).findFirst()
                    .orElseGet(() -> new FindingCard(card, messages, pictures, new Deeds())));
        }
        if (next.isEmpty() && now.read()) {
            next.add(well(messages, named));
        }
        if (now.more() > 0) {
            Label more = new Label(messages.count("advice.rest", now.more()));
            more.getStyleClass().addAll("caption", "text-2");
            more.setWrapText(true);
            next.add(more);
        }
        if (!next.equals(cards.getChildren())) {
            cards.getChildren().setAll(next);
        }
        mark();
        if ((held || entering) && !holdsFocus()) {
            enter();
        }
    }

    private boolean holdsFocus() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(this)) {
                return true;
            }
        }
        return false;
    }

    private static Node well(Messages messages, String named) {
        Image art = new Image(Objects.requireNonNull(FindingList.class
                .getResource("/app/vitrine/assets/art/croissant-1080x1350.png")).toExternalForm(), ART, 0,
                true, true, true);
        return new EmptyState(List.of(art), messages.text("advice.well", named));
    }

    private List<FindingCard> cards() {
        return cards.getChildren().stream().filter(FindingCard.class::isInstance)
                .map(FindingCard.class::cast).toList();
    }

    private void mark() {
        cards().forEach(node -> node.mark(isChosen(node)));
    }

    private boolean isChosen(FindingCard node) {
        return Optional.of(node.card().key()).equals(model.chosen().get());
    }

    /// Puts the focus on the card in hand, or on the first.
    void enter() {
        entering = false;
        settle();
        if (model.chosen().get().isEmpty() && !model.state().get().cards().isEmpty()) {
            model.chosen().set(Optional.of(model.state().get().cards().getFirst().key()));
        }
        cards().stream().filter(this::isChosen).findFirst().ifPresentOrElse(node -> {
            node.requestFocus();
            reveal(node);
            around.point();
        }, close::requestFocus);
    }

    // A pane that has just come has no inner nodes before its styles are known, and no place before it is laid out.
    private void settle() {
        if (getScene() != null) {
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
        }
    }

    private void reveal(Node node) {
        double room = scroll.getViewportBounds().getHeight();
        double most = cards.getHeight() - room;
        Bounds at = node.getBoundsInParent();
        double top = scroll.getVvalue() * most;
        if (most > 0 && (at.getMinY() < top || at.getMaxY() > top + room)) {
            scroll.setVvalue(Math.clamp((at.getMinY() - 10) / most, 0, 1));
        }
    }

    void chooseKinds() {
        settle();
        Messages messages = wording.getValue().messages();
        Label heading = new Label(messages.text("advice.kinds"));
        heading.getStyleClass().add("title-3");
        VBox choice = new VBox(8, heading);
        for (Kind kind : Kind.values()) {
            CheckBox box = new CheckBox(messages.text("advice.kind." + kind.id()));
            box.setSelected(!model.state().get().off().contains(kind));
            box.setOnAction(_ -> model.watch(kind, box.isSelected()));
            choice.getChildren().add(box);
        }
        choice.getStyleClass().add("advice-kinds");
        choice.getStylesheets().setAll(getStylesheets());
        around.popover(kinds, choice);
    }

    private void act(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(event, true);
            case UP -> step(event, false);
            case ESCAPE -> {
                event.consume();
                around.leave();
            }
            default -> {
            }
        }
    }

    private void step(KeyEvent event, boolean forward) {
        event.consume();
        model.step(forward);
        enter();
    }
}
