package app.vitrine.ui.clients;

import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Place;
import app.vitrine.ui.shell.Sheet;

/// Makes the sheets in which clients are edited.
public final class Clients {

    private final Desk desk;
    private final Overlays overlays;

    public Clients(Desk desk, Overlays overlays) {
        this.desk = desk;
        this.overlays = overlays;
    }

    /// The sheet of a client, or of a new one, which is in the plan once something was entered.
    public Sheet sheet(Place.ClientEditor place) {
        return new ClientSheet(new ClientViewModel(desk, place.clientId()), overlays, desk.wording());
    }
}
