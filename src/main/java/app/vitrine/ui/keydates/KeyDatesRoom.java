package app.vitrine.ui.keydates;

import java.nio.file.Path;

import app.vitrine.exchange.keydates.KeyDateSource;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Place;
import app.vitrine.ui.shell.Sheet;

/// Makes the sheets of key dates.
public final class KeyDatesRoom {

    private final Desk desk;
    private final Overlays overlays;
    private final KeyDateSource source;
    private final CalendarFiles files;

    public KeyDatesRoom(Desk desk, Overlays overlays, KeyDateSource source, CalendarFiles files) {
        this.desk = desk;
        this.overlays = overlays;
        this.source = source;
        this.files = files;
    }

    /// All key dates of a client.
    public Sheet sheet(Place.KeyDates place) {
        return new KeyDatesSheet(new KeyDatesViewModel(desk, source, place), desk, overlays, files);
    }

    /// The dates of a calendar file.
    public Sheet sheet(Path file) {
        return new CalendarFileSheet(new CalendarFileViewModel(desk, file, overlays::close), desk.wording(),
                overlays);
    }
}
