package app.vitrine.ui.shell;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.vitrine.domain.post.PostCard;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;

/// The search field of the header; results drop down below it while it has the focus.
final class SearchBox extends StackPane {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double WIDTH = 180;
    private static final double ROOM_FOR_KEY = 160;

    private final TextField field = new TextField();
    private final SearchViewModel model;
    private final ListView<PostCard> list = new ListView<>();
    private final VBox panel = new VBox(list);
    private final Label nothing;

    SearchBox(SearchViewModel model, Words words, Workspace desk) {
        this.model = model;
        getStyleClass().add("search-box");
        setMinWidth(110);
        setPrefWidth(WIDTH);
        field.promptTextProperty().bind(words.of("shell.search.prompt"));
        field.accessibleTextProperty().bind(words.of("shell.search.prompt"));
        field.textProperty().bindBidirectional(model.words());
        nothing = words.label("shell.search.nothing", "text-2");
        list.setCellFactory(_ -> new PostCell(desk, this::open));
        list.setFocusTraversable(false);
        panel.getStyleClass().addAll("popover-card", "search-results");
        panel.getChildren().add(nothing);
        panel.setManaged(false);
        panel.setVisible(false);
        Icon icon = new Icon(Glyph.SEARCH);
        Label key = words.key("Ctrl+F");
        key.setMouseTransparent(true);
        key.visibleProperty().bind(field.textProperty().isEmpty().and(field.focusedProperty().not())
                .and(widthProperty().greaterThan(ROOM_FOR_KEY)));
        widthProperty()
                .subscribe(width -> pseudoClassStateChanged(NARROW, width.doubleValue() <= ROOM_FOR_KEY));
        StackPane.setAlignment(icon, Pos.CENTER_LEFT);
        StackPane.setAlignment(key, Pos.CENTER_RIGHT);
        getChildren().addAll(field, icon, key);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().subscribe(this::focused);
        model.results().subscribe(this::show);
    }

    /// The panel with results, to lie over the window.
    VBox panel() {
        return panel;
    }

    void begin() {
        field.requestFocus();
        field.selectAll();
    }

    private void focused(boolean now) {
        if (now) {
            model.activate();
        } else if (!panel.isHover()) {
            model.deactivate();
        }
    }

    private void show(SearchViewModel.Results results) {
        List<PostCard> cards = results.cards();
        list.getItems().setAll(cards);
        list.getSelectionModel().selectFirst();
        list.setVisible(!cards.isEmpty());
        list.setManaged(!cards.isEmpty());
        list.setPrefHeight(Math.min(cards.size(), 9) * 52.0 + 4);
        nothing.setVisible(cards.isEmpty());
        nothing.setManaged(cards.isEmpty());
        panel.setVisible(!results.words().isEmpty());
    }

    private void key(KeyEvent event) {
        boolean used = true;
        switch (event.getCode()) {
            case KeyCode.DOWN -> choose(1);
            case KeyCode.UP -> choose(-1);
            case KeyCode.ENTER -> {
                PostCard card = list.getSelectionModel().getSelectedItem();
                if (card != null) {
                    open(card);
                }
            }
            case KeyCode.ESCAPE -> leave();
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private void choose(int by) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            list.getSelectionModel()
                    .select(Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last));
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        }
    }

    private void open(PostCard card) {
        leave();
        model.open(card);
    }

    private void leave() {
        field.clear();
        model.deactivate();
        panel.setVisible(false);
        getParent().requestFocus();
    }
}
