package app.vitrine.ui.composer;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.vitrine.domain.post.Task;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.IconButton;
import app.vitrine.ui.text.EmojiField;
import app.vitrine.ui.text.EmojiLabel;

/// What is to do for the post: boxes to tick, a field that takes the next, and lists to begin with.
final class TasksView extends VBox {

    private static final List<String> SHIPPED = List.of("photo", "approval", "video");

    private final TasksModel model;
    private final Bench bench;
    private final Label count = new Label();
    private final VBox rows = new VBox(4);
    private final EmojiField field = new EmojiField(true, _ -> {});
    private final MenuButton lists = new MenuButton();
    private List<Task> shown = List.of();

    TasksView(ComposerViewModel composer) {
        super(8);
        model = composer.tasks();
        bench = composer.bench();
        count.getStyleClass().addAll("caption", "text-2");
        lists.setText(bench.say("composer.tasks.lists"));
        lists.getStyleClass().addAll("ghost", "small");
        lists.setOnShowing(_ -> fillLists());
        HBox head = new HBox(8, Nodes.label(bench.say("composer.tasks"), "title-3"), count, Nodes.gap(),
                lists);
        head.setAlignment(Pos.CENTER_LEFT);
        field.named(bench.say("composer.tasks.add")).onEnter(this::add);
        getChildren().addAll(head, rows, field);
        bench.follow(this::refresh);
        // A menu that is empty does not open.
        lists.getItems().add(new MenuItem());
    }

    private void add() {
        model.add(field.textProperty().get());
        field.show("");
    }

    private void refresh() {
        List<Task> now = model.tasks();
        count.setText(now.isEmpty() ? "" : bench.say("composer.tasks.count", Task.done(now), now.size()));
        if (now.equals(shown)) {
            return;
        }
        int focused = focusedRow();
        shown = now;
        rows.getChildren().clear();
        for (int i = 0; i < now.size(); i++) {
            rows.getChildren().add(row(i, now.get(i)));
        }
        if (focused >= 0 && !rows.getChildren().isEmpty()) {
            focus(Math.min(focused, rows.getChildren().size() - 1));
        }
    }

    private int focusedRow() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (int i = 0; owner != null && i < rows.getChildren().size(); i++) {
            if (owner.getParent() != null && owner.getParent().equals(rows.getChildren().get(i))) {
                return i;
            }
        }
        return -1;
    }

    private void focus(int index) {
        if (rows.getChildren().get(index) instanceof HBox row) {
            row.getChildren().getFirst().requestFocus();
        }
    }

    private HBox row(int index, Task task) {
        EmojiLabel words = new EmojiLabel(task.words());
        words.getStyleClass().add(task.done() ? "task-done" : "task-open");
        CheckBox box = new CheckBox();
        box.setGraphic(words);
        box.setContentDisplay(ContentDisplay.RIGHT);
        box.setAccessibleText(task.words());
        box.setSelected(task.done());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(_ -> model.done(index, box.isSelected()));
        HBox.setHgrow(box, Priority.ALWAYS);
        IconButton remove = new IconButton(Glyph.CLOSE, bench.say("composer.tasks.remove", task.words()));
        remove.getStyleClass().add("small");
        remove.setOnAction(_ -> model.remove(index));
        HBox row = new HBox(6, box, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void fillLists() {
        List<MenuItem> items = new ArrayList<>();
        SHIPPED.forEach(name -> items.add(item(bench.say("composer.tasks.list." + name),
                () -> model.add(bench.say("composer.tasks.list." + name + ".tasks").replace(" / ", "\n")))));
        model.templates().get().forEach((name, tasks) -> items.add(item(name, () -> model.take(tasks))));
        items.add(new SeparatorMenuItem());
        if (!model.tasks().isEmpty()) {
            TextField name = new TextField();
            name.setPromptText(bench.say("composer.tasks.keep"));
            name.setAccessibleText(bench.say("composer.tasks.keep"));
            CustomMenuItem keep = new CustomMenuItem(name, false);
            name.setOnAction(_ -> {
                lists.hide();
                model.keep(name.getText());
            });
            items.add(keep);
        }
        if (!model.templates().get().isEmpty()) {
            Menu forget = new Menu(bench.say("composer.tasks.forget"));
            model.templates().get().keySet()
                    .forEach(name -> forget.getItems().add(item(name, () -> model.forget(name))));
            items.add(forget);
        }
        lists.getItems().setAll(items);
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
