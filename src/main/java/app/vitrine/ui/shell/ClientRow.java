package app.vitrine.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.vitrine.domain.text.Message;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.IconButton;
import app.vitrine.ui.text.EmojiLabel;

/// A client in the list: picture, name, how much is due today, its key, and its menu.
final class ClientRow extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Words words;
    private final Button choose = new Button();
    private final EmojiLabel name = new EmojiLabel();
    private final EmojiLabel line = new EmojiLabel();
    private final HBox inner;

    ClientRow(Node picture, Words words, Runnable chosen) {
        super(4);
        this.words = words;
        getStyleClass().add("client-row");
        name.getStyleClass().add("semibold");
        line.getStyleClass().addAll("caption", "text-2");
        VBox lines = new VBox(name, line);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        inner = Words.row(10, picture, lines);
        choose.getStyleClass().setAll("button", "row-button", "client-choice");
        choose.setGraphic(inner);
        choose.setMaxWidth(Double.MAX_VALUE);
        choose.setMinWidth(0);
        inner.prefWidthProperty().bind(choose.widthProperty().subtract(20));
        choose.setOnAction(_ -> chosen.run());
        HBox.setHgrow(choose, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(choose);
    }

    void say(String title, String below, int due, Optional<String> key) {
        name.setText(title);
        line.setText(below);
        line.setVisible(!below.isEmpty());
        line.setManaged(!below.isEmpty());
        if (due > 0) {
            Label disc = new Label(Integer.toString(due));
            disc.getStyleClass().add("due");
            disc.setMinWidth(Region.USE_PREF_SIZE);
            inner.getChildren().add(disc);
        }
        key.ifPresent(keys -> inner.getChildren().add(words.key(keys)));
        String spoken = words.now(Message.counted("shell.clients.due", due));
        choose.setAccessibleText(due > 0 ? title + ", " + spoken : title);
    }

    void mark(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    void menu(List<MenuItem> items) {
        if (items.isEmpty()) {
            return;
        }
        ContextMenu menu = new ContextMenu(items.toArray(MenuItem[]::new));
        IconButton more = new IconButton(Glyph.MORE,
                words.now(Message.of("shell.client.menu", name.getText())));
        more.getStyleClass().add("small");
        more.setOnAction(_ -> menu.show(more, Side.BOTTOM, 0, 4));
        choose.setContextMenu(menu);
        getChildren().add(more);
    }
}
