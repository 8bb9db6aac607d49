package app.vitrine.ui.composer;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Question;
import app.vitrine.ui.shell.Sheet;

/// A window's overlay layer, as far as the composer needs it.
final class TestOverlays extends StackPane implements Overlays {

    private Optional<Sheet> sheet = Optional.empty();
    private final Pane popovers = new Pane();
    private Optional<Question> asked = Optional.empty();

    TestOverlays() {
        getStyleClass().add("scrim");
        popovers.setPickOnBounds(false);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
            }
        });
    }

    @Override
    public void open(Sheet opened) {
        sheet = Optional.of(opened);
        StackPane card = new StackPane(opened.content());
        card.getStyleClass().add("sheet");
        card.setMaxSize(opened.width(), opened.height());
        getChildren().setAll(card, popovers);
        applyCss();
        layout();
        opened.opened();
    }

    /// Gives one of the answers to what was asked last.
    void answer(String key) {
        asked.orElseThrow().answers().stream().filter(answer -> answer.label().key().equals(key)).findFirst()
                .orElseThrow().then().run();
        asked = Optional.empty();
    }

    boolean isAsking() {
        return asked.isPresent();
    }

    boolean isOpen() {
        return sheet.isPresent();
    }

    @Override
    public void close() {
        if (!popovers.getChildren().isEmpty()) {
            closePopover();
        } else if (sheet.isPresent() && sheet.get().closing()) {
            sheet = Optional.empty();
            getChildren().clear();
        }
    }

    @Override
    public void popover(Node owner, Node content) {
        StackPane card = new StackPane(content);
        card.getStyleClass().add("popover-card");
        Bounds at = popovers.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        card.relocate(at.getMinX(), at.getMaxY() + 6);
        popovers.getChildren().setAll(card);
    }

    @Override
    public void closePopover() {
        popovers.getChildren().clear();
    }

    @Override
    public void ask(Question question) {
        asked = Optional.of(question);
    }
}
