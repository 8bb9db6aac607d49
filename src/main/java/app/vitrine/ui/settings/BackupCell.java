package app.vitrine.ui.settings;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.text.Message;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.settings.BackupsViewModel.Entry;

/// A backup as a line to choose: when it was made and how many posts it holds.
final class BackupCell extends ListCell<Entry> {

    private static final PseudoClass UNREADABLE = PseudoClass.getPseudoClass("unreadable");

    private final BackupsViewModel model;
    private final Words words;
    private final Label when = new Label();
    private final Label why = new Label();
    private final Label posts = new Label();
    private final HBox row;

    BackupCell(BackupsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("backup-cell");
        Region disc = new Region();
        disc.getStyleClass().add("radio-disc");
        when.getStyleClass().add("when");
        why.getStyleClass().addAll("caption", "text-3");
        posts.getStyleClass().addAll("caption", "text-2");
        row = Words.row(12, disc, when, why, Words.gap(), posts);
        row.getStyleClass().add("backup-row");
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (entry == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(UNREADABLE, false);
        } else {
            when.setText(model.when(entry.backup()));
            why.setText(model.why(entry.backup()));
            posts.setText(entry.readable()
                    ? words.now().text(Message.counted("settings.backups.posts", entry.posts().getAsLong()))
                    : words.now().text("settings.backups.unreadable"));
            pseudoClassStateChanged(UNREADABLE, !entry.readable());
            setAccessibleText(Stream.of(when, why, posts).map(Label::getText).filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", ")));
            setGraphic(row);
        }
    }
}
