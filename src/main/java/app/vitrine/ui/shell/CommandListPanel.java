package app.vitrine.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.vitrine.domain.text.Message;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.shell.CommandListViewModel.Line;

/// The command list: the focus stays in its field while arrows move through the list.
final class CommandListPanel extends VBox {

    private static final double ROW = 39;
    private static final double HEADING = 30;
    private static final int MOST_ROWS = 12;

    private final TextField field = new TextField();
    private final ListView<Line> list = new ListView<>();
    private final Label nothing = new Label();
    private final CommandListViewModel model;
    private final Words words;
    private final Runnable close;

    CommandListPanel(CommandListViewModel model, Words words, Runnable close) {
        this.model = model;
        this.words = words;
        this.close = close;
        getStyleClass().addAll("modal-sheet", "command-list");
        setMaxSize(900, USE_PREF_SIZE);
        accessibleTextProperty().bind(words.of("command.commands"));
        field.promptTextProperty().bind(words.of("shell.commands.prompt"));
        field.accessibleTextProperty().bind(words.of("shell.commands.prompt"));
        field.getStyleClass().add("bare");
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox top = Words.row(10, new Icon(Glyph.SEARCH, Icon.LARGE), field, words.key("Ctrl+K"));
        top.getStyleClass().add("command-field");
        list.setCellFactory(_ -> new CommandCell(words, this::run));
        list.setFocusTraversable(false);
        nothing.getStyleClass().addAll("text-2", "command-nothing");
        getChildren().addAll(top, nothing, list, foot());
        field.textProperty().bindBidirectional(model.words());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.lines().subscribe(this::show);
        model.words().subscribe(this::sayNothing);
        model.activate();
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                model.deactivate();
            }
        });
    }

    TextField field() {
        return field;
    }

    private Node foot() {
        HBox foot = Words.row(8, words.key("Up+Down"),
                words.label("shell.commands.choose", "caption", "text-2"),
                words.key("Enter"), words.label("shell.commands.do", "caption", "text-2"), words.key(">"),
                words.label("shell.commands.only", "caption", "text-2"));
        foot.getStyleClass().add("command-foot");
        return foot;
    }

    private void show(List<Line> lines) {
        list.getItems().setAll(lines);
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(Math.min(lines.size(), MOST_ROWS) * ROW + headings(lines) * HEADING + 6);
        list.setVisible(!lines.isEmpty());
        list.setManaged(!lines.isEmpty());
        sayNothing();
    }

    private void sayNothing() {
        boolean empty = model.lines().get().isEmpty() && !model.words().get().isBlank();
        nothing.setText(empty
                ? words.now(Message.of("shell.commands.nothing",
                        model.words().get().strip()))
                : "");
        nothing.setVisible(empty);
        nothing.setManaged(empty);
    }

    private static long headings(List<Line> lines) {
        return lines.stream().map(Line::heading).distinct().count();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            choose(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            Line line = list.getSelectionModel().getSelectedItem();
            if (line != null) {
                run(line);
            }
            event.consume();
        }
    }

    private void choose(int by) {
        int size = list.getItems().size();
        if (size > 0) {
            list.getSelectionModel()
                    .select(Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size));
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        }
    }

    // Closed first, so that what the command opens finds the focus where it was.
    private void run(Line line) {
        if (line.executable()) {
            close.run();
            line.action().run();
        }
    }
}
