package app.vitrine.ui.settings;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

import app.vitrine.domain.text.Message;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.shell.Desk;

/// Where the plan lives: seen, copied, moved.
final class PlanCard {

    private static final long MEGABYTE = 1_000_000;
    private static final String PACK = ".vitrinepack";

    private final SettingsViewModel model;
    private final Desk desk;
    private final PlanDoors doors;
    private final Words words;

    PlanCard(SettingsViewModel model, Desk desk, PlanDoors doors, Words words) {
        this.model = model;
        this.desk = desk;
        this.doors = doors;
        this.words = words;
    }

    VBox node() {
        Button copyPath = words.icon(Glyph.COPY, "settings.place.copy-path", this::copyPath);
        Button show = words.button("settings.place.show", () -> doors.show(folder()), "small");
        Button move = words.button("settings.place.move", this::move, "small");
        Button save = words.button(Glyph.DOWNLOAD, "settings.copy.save", this::saveCopy, "small");
        return SettingRow.card(words.label("settings.place", "title-2"),
                SettingRow.of(place(), copyPath, show, move),
                SettingRow.hinted(words, "settings.copy", "settings.copy.hint", save));
    }

    private VBox place() {
        Label path = new Label(model.file().toString());
        path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        path.setTooltip(new Tooltip(model.file().toString()));
        path.getStyleClass().add("medium");
        path.setMinWidth(0);
        StackPane folder = new StackPane(new Icon(Glyph.FOLDER));
        folder.setMinWidth(StackPane.USE_PREF_SIZE);
        HBox line = Words.row(8, folder, path);
        Label room = words
                .label(model.room().flatMap(now -> words.of("settings.place.room", megabytes(now.plan()),
                        megabytes(now.media()))), "caption", "text-2");
        VBox box = new VBox(1, line, room);
        box.setMinWidth(0);
        return box;
    }

    // Rounded up: a plan never takes nothing.
    private static long megabytes(long bytes) {
        return (bytes + MEGABYTE - 1) / MEGABYTE;
    }

    private Path folder() {
        return Optional.ofNullable(model.file().toAbsolutePath().getParent()).orElse(model.file());
    }

    private void copyPath() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.file().toString());
        Clipboard.getSystemClipboard().setContent(content);
        desk.tell(Message.of("settings.place.copied"));
    }

    private void move() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.now().text("settings.place.move.title"));
        chooser.setInitialDirectory(folder().toFile());
        Optional.ofNullable(chooser.showDialog(null)).map(File::toPath).ifPresent(doors::moveTo);
    }

    void saveCopy() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.now().text("settings.copy"));
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(words.now().text("settings.copy.files"), "*" + PACK));
        chooser.setInitialFileName(String.valueOf(model.file().getFileName()).replace(".vitrine", "") + PACK);
        Optional.ofNullable(chooser.showSaveDialog(null)).map(File::toPath).ifPresent(model::saveCopy);
    }
}
