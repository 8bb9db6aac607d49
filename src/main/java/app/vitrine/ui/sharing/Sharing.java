package app.vitrine.ui.sharing;

import java.util.function.Supplier;
import javafx.stage.Window;

import app.vitrine.exchange.intake.MediaIntake;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Place;
import app.vitrine.ui.shell.Sheet;

/// Makes the sheets through which plans go out and come in.
public final class Sharing {

    private final Desk desk;
    private final Overlays overlays;
    private final MediaIntake media;
    private final Runnable backup;
    private final FileDialogs dialogs;

    /// @param owner  the window that file dialogs belong to
    /// @param media  takes the files in that rows name
    /// @param backup makes a backup of the plan, before a large import; called in the background
    public Sharing(Desk desk, Overlays overlays, Supplier<Window> owner, MediaIntake media, Runnable backup) {
        this.desk = desk;
        this.overlays = overlays;
        this.media = media;
        this.backup = backup;
        this.dialogs = new FileDialogs(owner, desk.wording());
    }

    /// Hands out the plan of the client in view.
    public Sheet exportSheet() {
        return new ExportSheet(new ExportViewModel(desk), desk.wording(), overlays, dialogs);
    }

    /// Brings in the file of the place; without one the person is asked for it.
    public Sheet importSheet(Place.Import place) {
        return new ImportSheet(new ImportViewModel(desk, media, backup), desk.wording(), overlays, dialogs,
                place.file());
    }
}
