package app.vitrine.ui.ideas;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import app.vitrine.ui.task.PictureSource;

/// Ideas as cards below each other. One Tab stop; arrows go from card to card.
final class IdeaList extends ListView<Idea> {

    private static final PseudoClass ORIGIN = PseudoClass.getPseudoClass("origin");
    /// A card with the gap below it.
    private static final double CELL = 84;

    private final IdeasViewModel model;
    private final IdeaHands hands;
    private final Label nothing = new Label();
    private Optional<Long> held = Optional.empty();

    IdeaList(IdeasViewModel model, IdeaHands hands, PictureSource pictures) {
        this.model = model;
        this.hands = hands;
        getStyleClass().add("idea-list");
        setFixedCellSize(CELL);
        setCellFactory(_ -> new Cell(pictures));
        nothing.getStyleClass().addAll("caption", "text-3");
        nothing.setWrapText(true);
        setPlaceholder(nothing);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (handled(event)) {
                event.consume();
            }
        });
        getSelectionModel().selectedItemProperty().subscribe(this::choose);
        focusedProperty().subscribe(focused -> {
            if (focused && !getItems().isEmpty() && getSelectionModel().isEmpty()) {
                getSelectionModel().selectFirst();
            }
            if (focused) {
                choose(getSelectionModel().getSelectedItem());
            }
        });
        new CardDrag(this, hands).install();
    }

    private void choose(@Nullable Idea idea) {
        if (isFocused()) {
            model.chosen().set(Optional.ofNullable(idea));
        }
    }

    /// Shows these; the one with the focus keeps it, or gives it to the one that has taken its place.
    void show(List<Idea> ideas, String sentence) {
        nothing.setText(sentence);
        int at = getSelectionModel().getSelectedIndex();
        Optional<Long> before = selected().map(Idea::id);
        getItems().setAll(ideas);
        int same = before.map(Idea.ids(ideas)::indexOf).orElse(-1);
        int next = same >= 0 ? same : Math.min(at, ideas.size() - 1);
        if (next >= 0) {
            getSelectionModel().clearAndSelect(next);
            getFocusModel().focus(next);
        } else {
            getSelectionModel().clearSelection();
        }
        choose(getSelectionModel().getSelectedItem());
    }

    Optional<Idea> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    void select(long id) {
        int at = Idea.ids(getItems()).indexOf(id);
        if (at >= 0) {
            getSelectionModel().clearAndSelect(at);
            getFocusModel().focus(at);
            scrollTo(Math.max(0, at - 1));
        }
    }

    /// The card with the focus, where it is in view.
    Node anchor() {
        return lookupAll(".idea-cell").stream()
                .filter(node -> node instanceof Cell cell && cell.isSelected() && cell.isVisible())
                .findFirst()
                .orElse(this);
    }

    /// Leaves a dashed copy of the card that is being dragged.
    void lift(Optional<Long> id) {
        held = id;
        lookupAll(".idea-cell").forEach(node -> {
            if (node instanceof Cell cell) {
                cell.markHeld();
            }
        });
    }

    private boolean handled(KeyEvent event) {
        if (event.isShortcutDown()) {
            // What stands beside the ideas has these keys too, and must not act on what nobody looks at.
            return switch (event.getCode()) {
                case C, X, V, D, A -> true;
                default -> false;
            };
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            hands.leave();
            return true;
        }
        int side = side(event.getCode());
        if (side != 0 && !event.isAltDown()) {
            return hands.across(this, side);
        }
        return selected().map(idea -> event.isAltDown() ? moved(idea, event.getCode()) : done(idea, event))
                .orElse(event.getCode() == KeyCode.DELETE
                        || (event.isAltDown() && event.getCode().isArrowKey()));
    }

    private boolean done(Idea idea, KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> hands.plan(idea);
            case DELETE -> hands.delete(idea);
            case CONTEXT_MENU -> menu(idea);
            case F10 -> {
                if (!event.isShiftDown()) {
                    return false;
                }
                menu(idea);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean moved(Idea idea, KeyCode code) {
        if (code == KeyCode.UP || code == KeyCode.DOWN) {
            hands.raise(idea, code == KeyCode.UP);
            return true;
        }
        int side = side(code);
        return side != 0 && hands.moveAcross(this, idea, side);
    }

    private static int side(KeyCode code) {
        return switch (code) {
            case LEFT, KP_LEFT -> -1;
            case RIGHT, KP_RIGHT -> 1;
            default -> 0;
        };
    }

    private void menu(Idea idea) {
        Node card = anchor();
        Bounds bounds = card.localToScreen(card.getLayoutBounds());
        hands.menu(idea, bounds.getCenterX(), bounds.getMinY() + CELL / 2);
    }

    /// A card that is used again and again.
    private final class Cell extends ListCell<Idea> {

        private final IdeaCard card;

        Cell(PictureSource pictures) {
            card = new IdeaCard(pictures);
            getStyleClass().add("idea-cell");
            setPrefWidth(0);
            setOnContextMenuRequested(event -> {
                Idea idea = getItem();
                if (idea != null && !event.isKeyboardTrigger()) {
                    hands.menu(idea, event.getScreenX(), event.getScreenY());
                    event.consume();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Idea idea, boolean empty) {
            super.updateItem(idea, empty);
            if (idea == null || empty) {
                card.release();
                setGraphic(null);
                setAccessibleText(null);
            } else {
                IdeasPage page = model.page().get();
                card.show(idea, page, model.desk().wording().get().messages());
                setGraphic(card);
                setAccessibleText(
                        new IdeaWords(page, model.desk().wording().get().messages()).spoken(idea));
            }
            markHeld();
        }

        private void markHeld() {
            Idea idea = getItem();
            pseudoClassStateChanged(ORIGIN,
                    idea != null && held.filter(id -> id == idea.id()).isPresent());
        }
    }
}
