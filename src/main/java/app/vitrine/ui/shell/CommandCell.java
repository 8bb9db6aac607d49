package app.vitrine.ui.shell;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.text.Message;
import app.vitrine.ui.shell.CommandListViewModel.Line;
import app.vitrine.ui.shell.Matching.Stretch;
import app.vitrine.ui.text.EmojiLabel;

/// A line of the command list, with the heading of its kind above the first of them.
final class CommandCell extends ListCell<Line> {

    private final Words words;
    private final Label heading = new Label();
    private final HBox label = new HBox();
    private final EmojiLabel detail = new EmojiLabel();
    private final HBox keys = new HBox(4);
    private final HBox row = Words.row(10, label, Words.gap(), detail, keys);
    private final VBox lines = new VBox(heading, row);

    CommandCell(Words words, Consumer<Line> run) {
        this.words = words;
        heading.getStyleClass().addAll("small", "semibold", "text-2", "command-heading");
        detail.getStyleClass().addAll("caption", "text-2");
        row.getStyleClass().add("command-row");
        HBox.setHgrow(label, Priority.SOMETIMES);
        label.setMinWidth(0);
        label.setAlignment(Pos.CENTER_LEFT);
        keys.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("command-cell");
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                run.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        boolean first = getIndex() == 0 || !getListView().getItems().get(getIndex() - 1).heading()
                .equals(line.heading());
        heading.setVisible(first);
        heading.setManaged(first);
        heading.setText(words.now(Message.of(line.heading())));
        parts(line);
        detail.setText(line.detail());
        keys.getChildren().setAll(line.keys().stream().limit(1).map(words::key).toList());
        row.setOpacity(line.executable() ? 1 : 0.6);
        setAccessibleText(line.label() + " " + line.detail());
        setGraphic(lines);
    }

    private void parts(Line line) {
        label.getChildren().clear();
        int done = 0;
        for (Stretch stretch : line.bold().stream().sorted((a, b) -> a.start() - b.start()).toList()) {
            if (stretch.start() >= done) {
                part(line.label().substring(done, stretch.start()), "medium");
                part(line.label().substring(stretch.start(), stretch.end()), "bold", "accent-text");
                done = stretch.end();
            }
        }
        part(line.label().substring(done), "medium");
    }

    private void part(String text, String... styles) {
        if (!text.isEmpty()) {
            EmojiLabel part = new EmojiLabel(text);
            part.getStyleClass().addAll(styles);
            label.getChildren().add(part);
        }
    }
}
