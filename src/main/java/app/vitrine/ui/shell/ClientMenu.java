package app.vitrine.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;

/// What can be done with a client of the list. What nothing opens is not offered.
final class ClientMenu {

    private final Client client;
    private final ClientsViewModel clients;
    private final Workspace desk;
    private final Overlays overlays;
    private final Words words;

    ClientMenu(Client client, ClientsViewModel clients, Workspace desk, Overlays overlays, Words words) {
        this.client = client;
        this.clients = clients;
        this.desk = desk;
        this.overlays = overlays;
        this.words = words;
    }

    List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        place(items, "shell.client.edit", Glyph.EDIT, new Place.ClientEditor(Optional.of(client.id())));
        items.add(item("shell.client.alone", Glyph.EXTERNAL, () -> desk.show(Scope.of(client.id()))));
        place(items, "shell.client.hand-over", Glyph.DOWNLOAD, new Place.HandOver(client.id()));
        items.add(item("shell.client.archive", Glyph.ARCHIVE, () -> clients.archive(client)));
        place(items, "shell.client.erase", Glyph.TRASH, new Place.EraseClient(client.id()));
        return items;
    }

    private void place(List<MenuItem> items, String key, Glyph glyph, Place place) {
        if (desk.places().opens(place.getClass())) {
            items.add(item(key, glyph, () -> desk.go(place)));
        }
    }

    private MenuItem item(String key, Glyph glyph, Runnable action) {
        MenuItem item = new MenuItem(null, new Icon(glyph));
        item.textProperty().bind(words.of(key));
        item.setOnAction(_ -> {
            overlays.closePopover();
            action.run();
        });
        return item;
    }
}
