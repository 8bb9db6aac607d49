package app.vitrine.ui.results;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;

/// Asks the person for exports. None are the answer of one who thinks better of it.
@FunctionalInterface
public interface ResultFiles {

    List<Path> choose();

    /// The system's own dialog.
    ///
    /// @param owner the window that it belongs to
    static ResultFiles dialogs(Supplier<Window> owner, ObservableValue<Wording> wording) {
        return () -> {
            Messages messages = wording.getValue().messages();
            FileChooser chooser = new FileChooser();
            chooser.setTitle(messages.text("results.choose"));
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(messages.text("results.exports"),
                            "*.csv", "*.tsv", "*.txt", "*.xlsx", "*.xls", "*.zip"));
            return Optional.ofNullable(chooser.showOpenMultipleDialog(owner.get())).orElse(List.of()).stream()
                    .map(File::toPath).toList();
        };
    }
}
