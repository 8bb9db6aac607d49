package app.vitrine.ui.sharing;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.text.Wording;

/// The system's own dialogs for files.
final class FileDialogs implements FileChoice {

    private final Supplier<Window> owner;
    private final ObservableValue<Wording> wording;

    FileDialogs(Supplier<Window> owner, ObservableValue<Wording> wording) {
        this.owner = owner;
        this.wording = wording;
    }

    @Override
    public Optional<Path> open() {
        FileChooser chooser = chooser("sharing.import.choose");
        chooser.getExtensionFilters().addAll(
                filter("sharing.files.sheets", "*.csv", "*.tsv", "*.txt", "*.xlsx"),
                filter("sharing.files.all", "*"));
        return path(chooser.showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> save(String name) {
        FileChooser chooser = chooser("sharing.export.choose");
        chooser.getExtensionFilters().add(filter("sharing.files.csv", "*.csv"));
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(owner.get()));
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text(title));
        return chooser;
    }

    private FileChooser.ExtensionFilter filter(String key, String... endings) {
        return new FileChooser.ExtensionFilter(text(key), endings);
    }

    private String text(String key) {
        return wording.getValue().messages().text(key);
    }

    private static Optional<Path> path(@Nullable File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
