package app.vitrine.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.text.Message;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.shell.ClientsViewModel.Entry;
import app.vitrine.ui.shell.ClientsViewModel.State;
import app.vitrine.ui.text.EmojiLabel;

/// The list that drops down from the switcher: all clients, each client, and what can be done with them.
final class ClientsPopover extends VBox {

    /// How far a row moves before a press is a drag.
    private static final double DRAG = 4;

    private final ClientsViewModel clients;
    private final Workspace desk;
    private final Overlays overlays;
    private final Words words;
    private final Panels panels;
    private final TextField filter = new TextField();
    private final VBox rows = new VBox(2);
    private boolean listsArchived;
    private double dragFrom;

    ClientsPopover(ClientsViewModel clients, Workspace desk, Overlays overlays, Words words, Panels panels) {
        super(6);
        this.clients = clients;
        this.desk = desk;
        this.overlays = overlays;
        this.words = words;
        this.panels = panels;
        getStyleClass().add("clients");
        filter.promptTextProperty().bind(words.of("shell.clients.find"));
        filter.accessibleTextProperty().bind(words.of("shell.clients.find"));
        filter.textProperty().subscribe(_ -> fill(clients.state().get()));
        clients.state().subscribe(this::fill);
        getChildren().addAll(filter, rows);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    void begin() {
        if (filter.isManaged()) {
            filter.requestFocus();
        }
    }

    private void fill(State state) {
        boolean several = state.entries().size() > 1;
        filter.setVisible(several);
        filter.setManaged(several);
        rows.getChildren().clear();
        if (several && filter.getText().isBlank()) {
            rows.getChildren().add(all(state.entries()));
        }
        for (int i = 0; i < state.entries().size(); i++) {
            Entry entry = state.entries().get(i);
            if (filter.getText().isBlank()
                    || Matching.match(entry.client().name(), filter.getText()).isPresent()) {
                rows.getChildren().add(row(entry, i + 1));
            }
        }
        archived(state.archived());
        if (desk.places().opens(Place.ClientEditor.class)) {
            Button add = words.button("command.add-client", () -> {
                overlays.closePopover();
                desk.go(new Place.ClientEditor(Optional.empty()));
            }, "row-button", "client-action");
            add.setGraphic(new Icon(Glyph.PLUS));
            rows.getChildren().add(add);
        }
    }

    /// One line that says how many are archived, and lists them when it is pressed.
    private void archived(List<Client> gone) {
        if (gone.isEmpty()) {
            return;
        }
        Button line = words.button(Message.counted("shell.clients.archived", gone.size()), () -> {
            listsArchived = !listsArchived;
            fill(clients.state().get());
        }, "row-button", "client-action");
        line.setGraphic(new Icon(Glyph.ARCHIVE));
        rows.getChildren().add(line);
        if (listsArchived) {
            gone.forEach(client -> {
                EmojiLabel name = new EmojiLabel(client.name());
                name.getStyleClass().add("text-2");
                Button back = words.button("shell.clients.bring-back", () -> clients.bringBack(client),
                        "small");
                back.setMinWidth(USE_PREF_SIZE);
                back.setAccessibleText(
                        words.now(Message.of("shell.clients.bring-back.name", client.name())));
                HBox row = Words.row(8, name, Words.gap(), back);
                row.getStyleClass().add("client-archived");
                rows.getChildren().add(row);
            });
        }
    }

    /// A row is dragged to its place in the order.
    private void draggable(ClientRow row, long clientId) {
        row.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> dragFrom = event.getSceneY());
        row.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            row.setViewOrder(-1);
            row.setTranslateY(event.getSceneY() - dragFrom);
            event.consume();
        });
        row.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            int by = (int) Math.round(row.getTranslateY() / (row.getHeight() + rows.getSpacing()));
            boolean dragged = Math.abs(row.getTranslateY()) > DRAG;
            row.setTranslateY(0);
            row.setViewOrder(0);
            if (dragged) {
                event.consume();
                clients.move(clientId, by);
            }
        });
    }

    private ClientRow all(List<Entry> entries) {
        ClientRow row = new ClientRow(panels.mosaic(entries), words, () -> choose(Scope.all()));
        row.say(words.now(Message.of("shell.all-clients")), "", 0, Optional.of("Ctrl+0"));
        row.mark(desk.scope().get() instanceof Scope.All);
        return row;
    }

    private ClientRow row(Entry entry, int number) {
        ClientRow row = new ClientRow(panels.picture(entry), words,
                () -> choose(Scope.of(entry.client().id())));
        row.say(entry.client().name(), entry.client().line(), entry.due(),
                number <= 9 ? Optional.of("Ctrl+" + number) : Optional.empty());
        row.mark(desk.scope().get().equals(Scope.of(entry.client().id())));
        draggable(row, entry.client().id());
        row.menu(new ClientMenu(entry.client(), clients, desk, overlays, words).items());
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
                clients.move(entry.client().id(), event.getCode() == KeyCode.UP ? -1 : 1);
                event.consume();
            }
        });
        return row;
    }

    private void choose(Scope scope) {
        overlays.closePopover();
        desk.show(scope);
    }

    private void key(KeyEvent event) {
        if (!event.isAltDown() && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
            List<Node> stops = new ArrayList<>(Traversal.stops(rows));
            stops.removeIf(node -> !(node instanceof Button) || node.getStyleClass().contains("icon-button"));
            int now = stops.indexOf(getScene().getFocusOwner());
            int next = event.getCode() == KeyCode.DOWN ? now + 1 : now - 1;
            if (next < 0) {
                filter.requestFocus();
            } else if (next < stops.size()) {
                stops.get(next).requestFocus();
            }
            event.consume();
        }
    }
}
