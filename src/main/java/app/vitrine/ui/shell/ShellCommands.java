package app.vitrine.ui.shell;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;

import app.vitrine.domain.text.Message;
import app.vitrine.ui.mvvm.Command;

/// The window's own commands.
final class ShellCommands {

    /// What only the window with its nodes can do.
    interface Window {

        void commandList();

        void shortcuts();

        void search();

        void clients();

        void nextRegion(boolean forward);

        void show(Screen screen);
    }

    private final Workspace desk;
    private final Window window;
    private final ClientsViewModel clients;

    ShellCommands(Workspace desk, Window window, ClientsViewModel clients) {
        this.desk = desk;
        this.window = window;
        this.clients = clients;
    }

    /// Those that work above every sheet too.
    List<Command> always() {
        List<Command> commands = new ArrayList<>(List.of(
                Command.of("commands", window::commandList, "Ctrl+K"),
                Command.of("shortcuts", window::shortcuts, "F1"),
                Command.of("next-region", () -> window.nextRegion(true), "F6"),
                Command.of("previous-region", () -> window.nextRegion(false), "Shift+F6")));
        commands.addAll(new Undoing(desk).commands());
        return commands;
    }

    /// Those that rest while a sheet is open.
    List<Command> window() {
        List<Command> commands = new ArrayList<>();
        if (desk.places().opens(Place.NewPost.class)) {
            commands.add(newPost());
        }
        quickAdd().ifPresent(commands::add);
        commands.add(Command.of("search", window::search, "Ctrl+F", "/"));
        addPlace(commands, "import", new Place.Import(Optional.empty()), "Ctrl+I");
        addPlace(commands, "export", new Place.Export(), "Ctrl+E");
        addPlace(commands, "paper", new Place.Paper(), "Ctrl+P");
        commands.add(Command.of("settings", () -> desk.go(new Place.Settings()), "Ctrl+,"));
        return commands;
    }

    /// Starts a post, on no particular day.
    Command newPost() {
        return Command.of("new-post",
                () -> desk.go(new Place.NewPost(Optional.<LocalDate>empty(), Optional.<LocalTime>empty())),
                "Ctrl+N");
    }

    /// Makes a post from one sentence, where that can be done.
    Optional<Command> quickAdd() {
        return desk.places().opens(Place.QuickAdd.class)
                ? Optional.of(Command.of("quick-add", () -> desk.go(new Place.QuickAdd()), "Q"))
                : Optional.empty();
    }

    /// Switching between clients, and between the places of the rail.
    List<Command> switching(List<Screen> screens) {
        List<Command> commands = new ArrayList<>();
        commands.add(Command.of("clients", window::clients, "Ctrl+Shift+1", "Ctrl+1…9"));
        commands.add(Command.of("all-clients", () -> clients.choose(0), "Ctrl+0"));
        addPlace(commands, "add-client", new Place.ClientEditor(Optional.empty()));
        if (desk.places().opens(Place.ClientEditor.class)) {
            commands.add(Command.of("edit-client", this::editClient, Bindings.createBooleanBinding(
                    () -> desk.scope().get().client().isPresent(), desk.scope()),
                    Message.of("shell.one-client")));
        }
        for (int i = 0; i < screens.size(); i++) {
            Screen screen = screens.get(i);
            commands.add(Command.of("screen-" + screen.id(), () -> window.show(screen), "Alt+" + (i + 1)));
        }
        return commands;
    }

    private void editClient() {
        OptionalLong client = desk.scope().get().client();
        if (client.isPresent()) {
            desk.go(new Place.ClientEditor(Optional.of(client.getAsLong())));
        }
    }

    /// Ctrl+1…9, which stand in lists as one.
    List<Command> quiet() {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(number -> Command.of("clients", () -> clients.choose(number), "Ctrl+" + number))
                .toList();
    }

    private void addPlace(List<Command> commands, String id, Place place, String... keys) {
        if (desk.places().opens(place.getClass())) {
            commands.add(Command.of(id, () -> desk.go(place), keys));
        }
    }
}
