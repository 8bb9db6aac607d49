package app.vitrine.ui.composer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.vitrine.ui.text.EmojiImages;

/// All emoji to choose from, the last chosen ones first.
final class EmojiPicker extends VBox {

    private static final int COLUMNS = 9;
    private static final int PICTURE = 24;
    private static final double ROW = 40;

    private final List<String> recent;
    private final Consumer<String> picked;

    /// @param recent the last chosen ones; a choice is noted there
    EmojiPicker(Bench bench, List<String> recent, Consumer<String> picked) {
        super(6);
        this.recent = recent;
        this.picked = picked;
        getStyleClass().add("emoji-picker");
        if (!recent.isEmpty()) {
            HBox row = new HBox();
            recent.forEach(sequence -> row.getChildren().add(choice(sequence)));
            getChildren().addAll(
                    Nodes.label(bench.say("composer.emoji.recent"), "caption", "semibold", "text-2"),
                    row);
        }
        ListView<List<String>> rows = new ListView<>(FXCollections.observableArrayList(rows()));
        rows.setFixedCellSize(ROW);
        rows.setCellFactory(_ -> new Row());
        rows.setFocusTraversable(false);
        getChildren().addAll(Nodes.label(bench.say("composer.emoji.all"), "caption", "semibold", "text-2"),
                rows);
    }

    private static List<List<String>> rows() {
        List<String> all = EmojiImages.choices().stream().map(EmojiImages.Choice::sequence).toList();
        List<List<String>> rows = new ArrayList<>();
        for (int start = 0; start < all.size(); start += COLUMNS) {
            rows.add(all.subList(start, Math.min(all.size(), start + COLUMNS)));
        }
        return rows;
    }

    private Button choice(String sequence) {
        ImageView view = new ImageView(EmojiImages.image(sequence, PICTURE).orElse(null));
        view.setFitWidth(PICTURE);
        view.setFitHeight(PICTURE);
        Button button = new Button(null, view);
        button.getStyleClass().setAll("button", "emoji-choice");
        button.setAccessibleText(sequence.codePoints().mapToObj(Character::getName)
                .collect(java.util.stream.Collectors.joining(", ")));
        button.setOnAction(_ -> {
            recent.remove(sequence);
            recent.addFirst(sequence);
            if (recent.size() > COLUMNS) {
                recent.removeLast();
            }
            picked.accept(sequence);
        });
        return button;
    }

    /// Nine emoji side by side.
    private final class Row extends ListCell<List<String>> {

        private final HBox row = new HBox();

        @Override
        protected void updateItem(@Nullable List<String> item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
            } else {
                row.getChildren().setAll(item.stream().map(EmojiPicker.this::choice).toList());
                setGraphic(row);
            }
        }
    }
}
