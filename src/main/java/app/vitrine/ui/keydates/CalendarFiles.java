package app.vitrine.ui.keydates;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;

/// Asks the person for a calendar file. Empty is the answer of one who thinks better of it.
@FunctionalInterface
public interface CalendarFiles {

    Optional<Path> choose();

    /// The system's own dialog.
    ///
    /// @param owner the window that it belongs to
    static CalendarFiles dialogs(Supplier<Window> owner, ObservableValue<Wording> wording) {
        return () -> {
            Messages messages = wording.getValue().messages();
            FileChooser chooser = new FileChooser();
            chooser.setTitle(messages.text("keydates.file.choose"));
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(
                    messages.text("keydates.file.kinds"), "*.ics", "*.ical", "*.ifb", "*.icalendar"));
            return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
        };
    }
}
