package app.vitrine.ui.shell;

import java.util.List;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.text.Messages;
import app.vitrine.ui.control.Avatar;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.IconButton;
import app.vitrine.ui.text.EmojiLabel;

/// Asks for which client something new is, where all are in view.
public final class ClientChoice implements Sheet {

    private static final double WIDTH = 420;
    private static final double HEAD = 72;
    private static final double ROW = 48;
    private static final int MOST = 8;
    private static final double AVATAR = 28;

    private final VBox content = new VBox(8);
    private final VBox rows = new VBox(2);
    private final String name;

    /// @param chosen takes the client's number once one was chosen
    public ClientChoice(List<Client> clients, Messages messages, Overlays overlays, LongConsumer chosen) {
        name = messages.text("shell.which-client");
        Label title = new Label(name);
        title.getStyleClass().add("title-2");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        IconButton close = new IconButton(Glyph.CLOSE, messages.text("shell.close"));
        close.setOnAction(_ -> overlays.close());
        HBox head = new HBox(8, title, gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        clients.forEach(client -> rows.getChildren().add(row(client, () -> {
            overlays.close();
            chosen.accept(client.id());
        })));
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        content.getStyleClass().add("client-question");
        content.getChildren().addAll(head, scroll);
    }

    private static Button row(Client client, Runnable action) {
        Button button = new Button(null, new HBox(10,
                new Avatar(client.name(), client.colour().id(), AVATAR).square(),
                new EmojiLabel(client.name())));
        ((HBox) button.getGraphic()).setAlignment(Pos.CENTER_LEFT);
        button.getStyleClass().setAll("button", "row-button");
        button.setAccessibleText(client.name());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(ROW - 2);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void step(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0) {
            int at = 0;
            for (int i = 0; i < rows.getChildren().size(); i++) {
                at = rows.getChildren().get(i).isFocused() ? i : at;
            }
            rows.getChildren().get(Math.floorMod(at + by, rows.getChildren().size())).requestFocus();
            event.consume();
        }
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double height() {
        return HEAD + Math.min(rows.getChildren().size(), MOST) * ROW + 16;
    }

    @Override
    public void opened() {
        rows.getChildren().getFirst().requestFocus();
    }

    @Override
    public boolean closing() {
        return true;
    }
}
