package app.vitrine.ui.composer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.vitrine.ui.text.EmojiImages;
import app.vitrine.ui.text.EmojiNames;

/// All emoji to choose from, found by English and French words, the last chosen ones first. The focus stays in the
/// field: arrows move the choice, Enter takes it.
final class EmojiPicker extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int PICTURE = 24;
    private static final double ROW = 40;
    private static final int TONES = 6;

    private final Bench bench;
    private final EmojiModel model;
    private final Consumer<String> picked;
    private final TextField field = new TextField();
    private final Label found = Nodes.label("", "caption", "text-3");
    private final ListView<Row> rows = new ListView<>();
    private final EmojiCell large = new EmojiCell(32);
    private final Label name = Nodes.label("", "body", "semibold");
    private final List<ToggleButton> tones = new ArrayList<>();

    /// A row of the list: words above a group, or emoji.
    ///
    /// @param first place of its first emoji among all that are shown
    private record Row(String words, int first, List<String> emoji) {}

    EmojiPicker(Bench bench, EmojiHabits habits, Consumer<String> picked) {
        super(6);
        this.bench = bench;
        this.picked = picked;
        model = new EmojiModel(habits, EmojiImages.choices());
        getStyleClass().add("emoji-picker");
        field.setPromptText(bench.say("composer.emoji.search"));
        field.setAccessibleText(bench.say("composer.emoji.search"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.query().bind(field.textProperty());
        rows.setFixedCellSize(ROW);
        rows.setCellFactory(_ -> new RowCell());
        rows.setFocusTraversable(false);
        HBox search = new HBox(8, field, found);
        HBox.setHgrow(field, javafx.scene.layout.Priority.ALWAYS);
        search.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(search, Nodes.label(bench.say("composer.emoji.hint"), "small", "text-3"), rows,
                foot());
        model.shown().subscribe(this::fill);
        model.chosen().addListener((_, _, _) -> choose());
        bench.desk().work().job(EmojiNames::new).onSuccess(model::named).onFailure(bench.desk()::tellFailure)
                .start();
        fill();
    }

    private HBox foot() {
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, javafx.scene.layout.Priority.ALWAYS);
        HBox foot = new HBox(8, large, name);
        for (int tone = 0; tone < TONES; tone++) {
            int wanted = tone;
            EmojiCell hand = new EmojiCell(16);
            hand.show(EmojiImages.toned("✋", tone));
            ToggleButton button = new ToggleButton(null, hand);
            button.getStyleClass().setAll("toggle-button", "emoji-tone");
            button.setAccessibleText(bench.say("composer.emoji.tone." + tone));
            button.setTooltip(new javafx.scene.control.Tooltip(button.getAccessibleText()));
            button.setOnAction(_ -> model.tone(wanted));
            tones.add(button);
            foot.getChildren().add(button);
        }
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("emoji-foot");
        return foot;
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP, DOWN -> model.row(event.getCode() == KeyCode.DOWN);
            case LEFT -> model.step(-1);
            case RIGHT -> model.step(1);
            case ENTER -> model.choice().ifPresent(this::pick);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pick(String sequence) {
        model.chose(sequence);
        picked.accept(sequence);
    }

    private void fill() {
        int recent = model.recent();
        int all = model.shown().size();
        List<Row> now = new ArrayList<>();
        if (recent > 0) {
            now.add(words(bench.say("composer.emoji.recent")));
            cut(now, 0, recent);
        }
        boolean reading = model.names().get().isEmpty();
        if (!model.searching()) {
            now.add(words(bench.say("composer.emoji.all")));
        } else if (all == 0 && !reading) {
            now.add(words(bench.say("composer.emoji.none", field.getText().strip())));
        }
        cut(now, recent, all);
        rows.getItems().setAll(now);
        found.setText(model.searching() ? bench.wording().messages().count("composer.emoji.found", all) : "");
        tones.forEach(button -> button.setSelected(tones.indexOf(button) == model.tone()));
        choose();
    }

    private static Row words(String words) {
        return new Row(words, 0, List.of());
    }

    private void cut(List<Row> rows, int from, int to) {
        for (int start = from; start < to; start += EmojiHabits.MOST) {
            rows.add(new Row("", start,
                    List.copyOf(model.shown().subList(start, Math.min(to, start + EmojiHabits.MOST)))));
        }
    }

    private void choose() {
        String sequence = model.choice().orElse("");
        large.show(sequence);
        name.setText(named(sequence));
        field.setAccessibleHelp(name.getText());
        for (Row row : rows.getItems()) {
            int place = model.chosen().get() - row.first();
            if (place >= 0 && place < row.emoji().size()) {
                rows.scrollTo(Math.max(0, rows.getItems().indexOf(row) - 2));
            }
        }
        rows.refresh();
    }

    private String named(String sequence) {
        return model.names().get().flatMap(names -> names.name(sequence, bench.wording().locale()))
                .orElse("");
    }

    /// Nine emoji side by side, or the words above a group.
    private final class RowCell extends ListCell<Row> {

        private final Label words = Nodes.label("", "caption", "semibold", "text-2");
        private final HBox line = new HBox();
        private final List<EmojiCell> cells = new ArrayList<>();

        RowCell() {
            for (int column = 0; column < EmojiHabits.MOST; column++) {
                EmojiCell cell = new EmojiCell(PICTURE);
                cell.getStyleClass().add("emoji-choice");
                cell.setOnMouseClicked(_ -> pick(cell.sequence()));
                cells.add(cell);
            }
            line.getChildren().setAll(cells);
        }

        @Override
        protected void updateItem(@Nullable Row item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            words.setText(item.words());
            setGraphic(item.emoji().isEmpty() ? words : line);
            for (int column = 0; column < cells.size(); column++) {
                EmojiCell cell = cells.get(column);
                boolean there = column < item.emoji().size();
                cell.show(there ? item.emoji().get(column) : "");
                cell.setAccessibleText(named(cell.sequence()));
                cell.setVisible(there);
                cell.pseudoClassStateChanged(CHOSEN,
                        there && item.first() + column == model.chosen().get());
            }
        }
    }
}
