package app.vitrine.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

import app.vitrine.ui.control.Avatar;
import app.vitrine.ui.shell.ClientsViewModel.Entry;
import app.vitrine.ui.task.PictureSource;

/// The window's own panels: client list, command list, shortcut sheet.
final class Panels {

    private static final int LOGO = 34;
    private static final int LAST_COMMANDS = 5;

    private final Workspace desk;
    private final OverlayHost overlays;
    private final ClientsViewModel clients;
    private final Words words;
    private final Preferences preferences;
    private final PictureSource pictures;

    Panels(Workspace desk, OverlayHost overlays, ClientsViewModel clients, Words words,
            Preferences preferences,
            PictureSource pictures) {
        this.desk = desk;
        this.overlays = overlays;
        this.clients = clients;
        this.words = words;
        this.preferences = preferences;
        this.pictures = pictures;
    }

    void clients(Region owner) {
        ClientsPopover popover = new ClientsPopover(clients, desk, overlays, words, this);
        overlays.popover(owner, popover);
        popover.begin();
    }

    void commandList() {
        CommandListViewModel model = new CommandListViewModel(desk, new CommandPlaces(desk, clients)::of,
                new Used());
        CommandListPanel panel = new CommandListPanel(model, words, overlays::close);
        overlays.openCard(panel, panel.field());
    }

    void shortcuts() {
        ShortcutPanel panel = new ShortcutPanel(desk.commands().groups(), words, overlays::close);
        overlays.openCard(panel, panel.first());
    }

    /// The client's logo, or its initials.
    Node picture(Entry entry) {
        Avatar avatar = new Avatar(entry.client().name(), entry.client().colour().id(), LOGO).square();
        entry.logo().ifPresent(logo -> pictures.request(logo, 2 * LOGO, 2 * LOGO, avatar::setImage));
        return avatar;
    }

    /// All clients in one picture: the first four.
    Node mosaic(List<Entry> entries) {
        GridPane grid = new GridPane(2, 2);
        grid.getStyleClass().add("mosaic");
        for (int i = 0; i < 4; i++) {
            grid.add(i < entries.size() ? small(entries.get(i)) : empty(), i % 2, i / 2);
        }
        return grid;
    }

    private Node small(Entry entry) {
        Avatar avatar = new Avatar(entry.client().name(), entry.client().colour().id(), LOGO / 2.0 - 1)
                .square();
        entry.logo().ifPresent(logo -> pictures.request(logo, LOGO, LOGO, avatar::setImage));
        return avatar;
    }

    private static Node empty() {
        Label place = new Label();
        place.getStyleClass().add("mosaic-empty");
        return place;
    }

    /// Remembers the last commands on this machine.
    private final class Used implements CommandListViewModel.LastUsed {

        @Override
        public List<String> ids() {
            return preferences.settings().get().lastCommands();
        }

        @Override
        public void used(String id) {
            List<String> ids = new ArrayList<>(List.of(id));
            ids().stream().filter(other -> !other.equals(id)).limit(LAST_COMMANDS - 1L).forEach(ids::add);
            preferences.change(settings -> settings.withLastCommands(ids));
        }
    }
}
