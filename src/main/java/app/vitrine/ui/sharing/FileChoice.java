package app.vitrine.ui.sharing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;

import app.vitrine.domain.text.Wording;

/// Asks the person for files. Empty is the answer of one who thinks better of it.
public interface FileChoice {

    /// The system's own dialogs.
    ///
    /// @param owner the window that they belong to
    static FileChoice dialogs(Supplier<Window> owner, ObservableValue<Wording> wording) {
        return new FileDialogs(owner, wording);
    }

    /// A spreadsheet to bring in.
    Optional<Path> open();

    /// Where to write.
    ///
    /// @param name proposed for the file
    Optional<Path> save(String name);
}
