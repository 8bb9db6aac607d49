package app.vitrine.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.vitrine.ui.mvvm.Command;

/// F1: every key that works now, by group.
final class ShortcutPanel extends VBox {

    private final Button done;

    ShortcutPanel(List<CommandRegistry.Group> groups, Words words, Runnable close) {
        super(12);
        getStyleClass().addAll("modal-sheet", "shortcuts");
        setMaxSize(820, 620);
        accessibleTextProperty().bind(words.of("command.shortcuts"));
        done = words.button("shell.close", close);
        FlowPane columns = new FlowPane(24, 20);
        groups.stream()
                .filter(group -> group.commands().stream().anyMatch(command -> !command.keys().isEmpty()))
                .forEach(group -> columns.getChildren().add(column(group, words)));
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(Words.row(8, words.label("command.shortcuts", "title-2"), Words.gap(), done),
                scroll);
    }

    Node first() {
        return done;
    }

    private static Node column(CommandRegistry.Group group, Words words) {
        VBox column = new VBox(6, words.label(group.heading(), "title-3"));
        column.setPrefWidth(360);
        group.commands().stream().filter(command -> !command.keys().isEmpty())
                .forEach(command -> column.getChildren().add(row(command, words)));
        return column;
    }

    private static Node row(Command command, Words words) {
        HBox row = Words.row(6, words.label(command.label().key(), "text-2"), Words.gap());
        command.keys().forEach(key -> row.getChildren().add(words.key(key)));
        return row;
    }
}
