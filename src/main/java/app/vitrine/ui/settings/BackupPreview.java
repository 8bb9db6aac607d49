package app.vitrine.ui.settings;

import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.text.Message;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.Picture;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.mvvm.Command;
import app.vitrine.ui.task.PictureSource;
import app.vitrine.ui.text.EmojiLabel;
import app.vitrine.ui.text.EmojiText;

/// Then and now in figures, the posts that would go, and the ways on.
final class BackupPreview {

    private static final double SIDE = 66;
    private static final int DOUBLE = 132;
    private static final int LINES = 4;

    private final BackupsViewModel model;
    private final Words words;
    private final PictureSource pictures;
    private final VBox facts = new VBox(12);

    BackupPreview(BackupsViewModel model, Words words, PictureSource pictures) {
        this.model = model;
        this.words = words;
        this.pictures = pictures;
    }

    VBox node() {
        Label when = new Label();
        when.getStyleClass().add("title-2");
        Runnable name = () -> when
                .setText(model.chosen.get().map(entry -> model.when(entry.backup())).orElse(""));
        model.chosen.subscribe(name);
        words.wording().subscribe(name);
        model.entries.subscribe(name);
        Label state = words.label(model.chosen.flatMap(now -> words.of(now
                .filter(BackupsViewModel.Entry::readable).isPresent()
                        ? "settings.backups.sound"
                        : "settings.backups.unreadable.long")),
                "caption", "text-2");
        StackPane badge = new StackPane(new Icon(Glyph.HISTORY, 20, "accent"));
        badge.getStyleClass().add("badge");
        model.comparison().subscribe(this::show);
        words.wording().subscribe(_ -> show(model.comparison().get()));
        StackPane sign = new StackPane(new Icon(Glyph.INFO, 16, "accent"));
        sign.setMinWidth(StackPane.USE_PREF_SIZE);
        HBox note = Words.row(10, sign,
                words.text(words.of("settings.backups.note"), "caption", "text-2"));
        HBox.setHgrow(note.getChildren().getLast(), Priority.ALWAYS);
        HBox buttons = Words.row(8, button("settings.backups.look", model.lookInside, "ghost"), Words.gap(),
                button("settings.backups.go-back", model.goBack, "primary"));
        VBox box = new VBox(14, Words.row(12, badge, new VBox(1, when, state)), facts, note, buttons);
        box.getStyleClass().add("backup-preview");
        return box;
    }

    private Button button(String key, Command command, String style) {
        Button button = words.button(key, command::execute, style);
        command.executable().subscribe(can -> button.setDisable(!can));
        return button;
    }

    private void show(Optional<Comparison> comparison) {
        facts.getChildren().clear();
        comparison.ifPresent(known -> {
            facts.getChildren().add(table(known));
            if (!known.going().isEmpty()) {
                facts.getChildren().addAll(
                        words.label(words.of(Message.counted("settings.backups.going", known.gone())),
                                "caption",
                                "text-2"),
                        going(known));
            }
        });
    }

    private GridPane table(Comparison known) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("then-now");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(name, right(70), right(84), right(130));
        grid.addRow(0, new Label(), words.label("settings.backups.then", "small", "text-2"),
                words.label("settings.backups.now", "small", "text-2"), new Label());
        row(grid, 1, "settings.backups.count.posts", known.then().posts(), known.now().posts(),
                known.gone() > 0
                        ? Optional.of(Message.counted("settings.backups.would-go", known.gone()))
                        : known.back() > 0
                                ? Optional.of(Message.counted("settings.backups.come-back", known.back()))
                                : Optional.empty());
        row(grid, 2, "settings.backups.count.changed", -1, -1, known.changed() > 0
                ? Optional.of(Message.counted("settings.backups.change-back", known.changed()))
                : Optional.empty());
        row(grid, 3, "settings.backups.count.clients", known.then().clients(), known.now().clients(),
                Optional.empty());
        row(grid, 4, "settings.backups.count.media", known.then().media(), known.now().media(),
                known.then().media() < known.now().media()
                        ? Optional.of(Message.of("settings.backups.stay"))
                        : Optional.empty());
        return grid;
    }

    private static ColumnConstraints right(double width) {
        ColumnConstraints column = new ColumnConstraints(width);
        column.setHalignment(HPos.RIGHT);
        return column;
    }

    private void row(GridPane grid, int row, String key, long then, long now, Optional<Message> remark) {
        Label said = words.label(
                words.of(remark.orElse(Message.of(then == now
                        ? "settings.backups.same"
                        : "settings.backups.other"))),
                "caption");
        said.getStyleClass().addAll(remark.isPresent()
                ? new String[]{"warn-text", "semibold"}
                : new String[]{"text-3"});
        grid.addRow(row, words.label(key, "text-2"), figure(then, "tabular"),
                figure(now, "tabular", "semibold"),
                said);
    }

    private Label figure(long number, String... styles) {
        Label label = new Label(number < 0 ? "" : words.wording().getValue().number(number));
        label.getStyleClass().addAll(styles);
        return label;
    }

    private HBox going(Comparison known) {
        HBox row = new HBox(8);
        known.going().stream().map(this::tile).forEach(row.getChildren()::add);
        return row;
    }

    private Node tile(PostCard card) {
        Picture picture = new Picture(null, SIDE, SIDE, 10);
        card.picture().ifPresent(
                known -> pictures.request(known, DOUBLE, DOUBLE, picture::setImage));
        EmojiLabel heading = new EmojiLabel(
                card.day().map(words.wording().getValue()::day).orElse(card.heading()));
        heading.getStyleClass().addAll("small", "text-2");
        heading.setMaxWidth(SIDE);
        StackPane shown = new StackPane(picture);
        shown.setMinSize(SIDE, SIDE);
        shown.setMaxSize(SIDE, SIDE);
        if (card.picture().isEmpty()) {
            shown.getChildren().add(opening(card));
        }
        VBox tile = new VBox(3, shown, heading);
        tile.setPrefWidth(SIDE);
        tile.setAccessibleText(card.heading());
        return tile;
    }

    // Without a picture the post is known by how it begins.
    private static EmojiText opening(PostCard card) {
        EmojiText text = new EmojiText(card.heading());
        text.setMaxLines(LINES);
        text.getStyleClass().addAll("small", "text-2", "going-words");
        return text;
    }
}
