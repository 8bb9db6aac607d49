package app.vitrine.ui.shell;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
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
        List<CommandRegistry.Group> keyed = groups.stream()
                .filter(group -> group.commands().stream().anyMatch(ShortcutPanel::keyed)).toList();
        List<CommandRegistry.Group> left = left(keyed);
        HBox columns = new HBox(40, column(left, words),
                column(keyed.stream().filter(group -> !left.contains(group)).toList(), words));
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(Words.row(8, words.label("command.shortcuts", "title-2"), Words.gap(), done),
                scroll);
    }

    Node first() {
        return done;
    }

    /// Those of the left column: the longest first, each goes where there is more room.
    private static List<CommandRegistry.Group> left(List<CommandRegistry.Group> groups) {
        Set<CommandRegistry.Group> left = new HashSet<>();
        int balance = 0;
        for (CommandRegistry.Group group : groups.stream()
                .sorted(Comparator.comparingInt(ShortcutPanel::length).reversed()).toList()) {
            if (balance > 0) {
                left.add(group);
            }
            balance += balance > 0 ? -length(group) : length(group);
        }
        return groups.stream().filter(left::contains).toList();
    }

    /// In rows, of which a heading takes two.
    private static int length(CommandRegistry.Group group) {
        return 2 + (int) group.commands().stream().filter(ShortcutPanel::keyed).count();
    }

    private static boolean keyed(Command command) {
        return !command.keys().isEmpty();
    }

    private static Node column(List<CommandRegistry.Group> groups, Words words) {
        VBox column = new VBox(18);
        groups.forEach(group -> {
            VBox rows = new VBox(6, words.label(group.heading(), "title-3"));
            group.commands().stream().filter(ShortcutPanel::keyed)
                    .forEach(command -> rows.getChildren().add(row(command, words)));
            column.getChildren().add(rows);
        });
        column.setPrefWidth(380);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private static Node row(Command command, Words words) {
        HBox row = Words.row(6, words.label(command.label().key(), "text-2"), Words.gap());
        command.keys().forEach(key -> row.getChildren().add(words.key(key)));
        return row;
    }
}
