package app.vitrine.ui.paper;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;
import app.vitrine.exchange.paper.PaperSize;

/// Where paper goes: to a file that the person names, or to a printer.
public interface PaperTargets {

    /// How printing began.
    enum Printing {
        STARTED, CANCELLED, NO_PRINTER, FAILED
    }

    /// @param name proposed, with its ending
    /// @return empty for one who thinks better of it
    Optional<Path> save(String name);

    /// Asks for a printer and hands the pages to it.
    Printing print(List<Image> pages, PaperSize size);

    /// The system's own dialogs.
    ///
    /// @param owner the window that they belong to
    static PaperTargets dialogs(Supplier<Window> owner, ObservableValue<Wording> wording) {
        return new PaperTargets() {

            @Override
            public Optional<Path> save(String name) {
                Messages messages = wording.getValue().messages();
                FileChooser chooser = new FileChooser();
                chooser.setTitle(messages.text("paper.choose"));
                boolean picture = name.endsWith(PaperViewModel.PICTURE);
                chooser.getExtensionFilters().add(picture
                        ? new FileChooser.ExtensionFilter(messages.text("paper.files.png"), "*.png")
                        : new FileChooser.ExtensionFilter(messages.text("paper.files.pdf"), "*.pdf"));
                chooser.setInitialFileName(name);
                return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
            }

            @Override
            public Printing print(List<Image> pages, PaperSize size) {
                return Printer.print(owner.get(), pages, size);
            }
        };
    }
}
