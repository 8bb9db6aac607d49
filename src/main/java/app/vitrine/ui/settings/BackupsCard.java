package app.vitrine.ui.settings;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.mvvm.Command;
import app.vitrine.ui.settings.BackupsViewModel.Entry;
import app.vitrine.ui.task.PictureSource;

/// The backups with what going back to the chosen one would mean.
final class BackupsCard {

    private static final double ROW = 38;

    private final BackupsViewModel model;
    private final Words words;
    private final PictureSource pictures;
    private final ListView<Entry> list = new ListView<>();

    BackupsCard(BackupsViewModel model, Words words, PictureSource pictures) {
        this.model = model;
        this.words = words;
        this.pictures = pictures;
    }

    VBox node() {
        Label hint = words.text(words.of("settings.backups.hint"), "caption", "text-2");
        hint.setMinWidth(0);
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        Button make = button(Glyph.PLUS, "settings.backups.make", model.make);
        Label title = words.label("settings.backups", "title-2");
        title.setMinWidth(Label.USE_PREF_SIZE);
        HBox heading = Words.row(10, title, hint, make);
        VBox preview = new BackupPreview(model, words, pictures).node();
        preview.visibleProperty().bind(model.chosen.map(Optional::isPresent));
        preview.managedProperty().bind(preview.visibleProperty());
        VBox card = SettingRow.card(heading, list(), preview);
        VBox.setVgrow(list, Priority.ALWAYS);
        card.getStyleClass().add("backups-card");
        card.setMaxHeight(Double.MAX_VALUE);
        return card;
    }

    private Button button(Glyph glyph, String key, Command command) {
        Button button = words.button(glyph, key, command::execute, "small");
        button.setMinWidth(Button.USE_PREF_SIZE);
        command.executable().subscribe(can -> button.setDisable(!can));
        return button;
    }

    private ListView<Entry> list() {
        list.setItems(model.entries);
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("backup-list");
        list.setCellFactory(_ -> new BackupCell(model, words));
        list.accessibleTextProperty().bind(words.of("settings.backups"));
        list.setMinHeight(3 * ROW);
        list.setPrefHeight(7 * ROW);
        list.setPlaceholder(words.text(model.listed().flatMap(
                read -> words.of(read ? "settings.backups.none" : "settings.backups.reading")), "text-2"));
        words.wording().subscribe(_ -> list.refresh());
        model.chosen.subscribe(now -> now.ifPresent(list.getSelectionModel()::select));
        // A list that was read anew gives up its selection.
        model.entries.subscribe(() -> model.chosen.get().ifPresent(list.getSelectionModel()::select));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, entry) -> {
            if (entry != null) {
                model.chosen.set(Optional.of(entry));
            }
        });
        return list;
    }
}
