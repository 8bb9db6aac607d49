package app.vitrine.ui.sharing;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.function.Consumer;

import app.vitrine.exchange.intake.MediaIntake;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Place;
import app.vitrine.ui.shell.Sheet;
import app.vitrine.ui.task.PictureSource;

/// Makes the sheets through which plans go out and come in.
public final class Sharing {

    private final Desk desk;
    private final Overlays overlays;
    private final MediaIntake media;
    private final PictureSource pictures;
    private final Consumer<Path> folders;
    private final Runnable backup;
    private final FileChoice dialogs;

    /// @param media  takes the files in that rows name
    /// @param backup makes a backup of the plan, before a large import; called in the background
    /// @param pictures small pictures of what rows name
    /// @param folders  shows a folder in the system's file browser
    public Sharing(Desk desk, Overlays overlays, FileChoice dialogs, MediaIntake media, Runnable backup,
            PictureSource pictures, Consumer<Path> folders) {
        this.desk = desk;
        this.overlays = overlays;
        this.media = media;
        this.pictures = pictures;
        this.folders = folders;
        this.backup = backup;
        this.dialogs = dialogs;
    }

    /// Hands out the plan of the client in view, at first the month in view.
    public Sheet exportSheet(YearMonth shown) {
        ExportViewModel model = new ExportViewModel(desk, folders);
        model.begin(shown);
        return new ExportSheet(model, desk.wording(), overlays, dialogs);
    }

    /// Brings in the file of the place; without one the person is asked for it.
    public Sheet importSheet(Place.Import place) {
        return new ImportSheet(new ImportViewModel(desk, media, backup), desk.wording(), overlays, dialogs,
                pictures, place.file());
    }
}
