package app.vitrine.ui.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import app.vitrine.domain.plan.Change;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.History;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.mvvm.Command;
import app.vitrine.ui.mvvm.ViewModel;
import app.vitrine.ui.shell.Matching.Match;
import app.vitrine.ui.shell.Matching.Stretch;

/// Ctrl+K: commands, then places, then posts that fit what is typed; with nothing typed, what was used last and then
/// every command by its group.
final class CommandListViewModel extends ViewModel {

    /// One line of the list.
    ///
    /// @param heading message key of what it stands under
    /// @param bold   stretches of the label that were typed
    /// @param detail at the right: keys apart, a reason why it cannot be done, or when a post is due
    record Line(String heading, String label, List<Stretch> bold, String detail, List<String> keys,
            boolean executable,
            Runnable action) {

        Line {
            bold = List.copyOf(bold);
            keys = List.copyOf(keys);
        }
    }

    private static final String RECENT = "shell.commands.recent";
    private static final String COMMAND = "shell.commands.command";
    private static final String PLACE = "shell.commands.place";
    private static final String POST = "shell.commands.post";
    private static final int MOST_OF_A_KIND = 8;
    private static final int LAST_USED = 5;
    /// By how much a command that is found by other words than its own comes later.
    private static final int OTHER_WORDS = 100;
    private static final String EVERYWHERE = "shell.group.everywhere";
    /// The command that opened this list.
    private static final String SELF = "commands";

    private final Workspace desk;
    private final List<CommandRegistry.Group> groups;
    private final List<Command> commands;
    private final Function<String, List<Places.Named>> targets;
    private final SearchViewModel search;
    private final LastUsed lastUsed;
    private final Map<String, Message> back = new HashMap<>();
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());

    /// The commands used last, the newest first.
    interface LastUsed {

        List<String> ids();

        void used(String id);
    }

    /// @param targets where one can go, by what is typed
    CommandListViewModel(Workspace desk, Function<String, List<Places.Named>> targets,
            LastUsed lastUsed) {
        this.desk = desk;
        this.groups = desk.commands().groups();
        this.commands = groups.stream().flatMap(group -> group.commands().stream()).toList();
        this.targets = targets;
        this.lastUsed = lastUsed;
        this.search = new SearchViewModel(desk, MOST_OF_A_KIND);
        search.results().addListener(_ -> update());
        words.addListener(_ -> typed());
    }

    StringProperty words() {
        return words;
    }

    ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    @Override
    protected void onActivate() {
        search.activate();
        update();
        load(desk.work(), () -> {
            History history = desk.plan().history();
            return Map.of("undo", what(history.nextUndo(), "shell.nothing-to-undo"), "redo",
                    what(history.nextRedo(), "shell.nothing-to-redo"));
        }, known -> {
            back.putAll(known);
            update();
        }, desk::tellFailure);
    }

    /// What undo and redo would take back.
    private static Message what(Optional<Change> change, String none) {
        return change.map(Change::label).map(ChangeLabel::message).orElseGet(() -> Message.of(none));
    }

    @Override
    protected void onDeactivate() {
        search.deactivate();
    }

    private boolean commandsOnly() {
        return words.get().startsWith(">");
    }

    private String asked() {
        return (commandsOnly() ? words.get().substring(1) : words.get()).strip();
    }

    private void typed() {
        search.words().set(commandsOnly() ? "" : asked());
        update();
    }

    private void update() {
        String asked = asked();
        List<Line> all = new ArrayList<>();
        if (asked.isEmpty() && !commandsOnly()) {
            all.addAll(everything());
        } else {
            all.addAll(matchingCommands(asked));
        }
        if (!asked.isEmpty() && !commandsOnly()) {
            all.addAll(matchingPlaces(asked));
            search.results().get().cards().stream().map(card -> line(card, asked)).forEach(all::add);
        }
        lines.set(List.copyOf(all));
    }

    /// The last used, then all others; those that work everywhere last.
    private List<Line> everything() {
        List<Command> recent = lastUsed.ids().stream()
                .flatMap(id -> commands.stream().filter(command -> command.id().equals(id)))
                .limit(LAST_USED).toList();
        List<Line> all = new ArrayList<>(
                recent.stream().map(command -> line(RECENT, command, List.of())).toList());
        List<CommandRegistry.Group> order = new ArrayList<>(groups);
        order.sort(Comparator.comparing(group -> EVERYWHERE.equals(group.heading())));
        order.forEach(group -> group.commands().stream().filter(command -> !recent.contains(command))
                .filter(command -> !SELF.equals(command.id()))
                .forEach(command -> all.add(line(group.heading(), command, List.of()))));
        return all;
    }

    private List<Line> matchingCommands(String asked) {
        Map<String, String> also = also();
        return commands.stream()
                .map(command -> ranked(label(command), asked,
                        (_, match) -> line(COMMAND, command, match.stretches()))
                        .or(() -> ranked(label(command) + " " + also.getOrDefault(command.id(), ""), asked,
                                (_, _) -> line(COMMAND, command, List.of())).map(Ranked::later)))
                .flatMap(Optional::stream).sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::line).limit(asked.isEmpty() ? Long.MAX_VALUE : MOST_OF_A_KIND).toList();
    }

    private List<Line> matchingPlaces(String asked) {
        return targets.apply(asked).stream().map(target -> ranked(target.label(), asked, (label,
                match) -> new Line(PLACE, label, match.stretches(), target.detail(), List.of(), true,
                        target.go())))
                .flatMap(Optional::stream).sorted(Comparator.comparingInt(Ranked::rank)).map(Ranked::line)
                .limit(MOST_OF_A_KIND).toList();
    }

    /// A line with how well it fits.
    private record Ranked(int rank, Line line) {

        Ranked later() {
            return new Ranked(rank + OTHER_WORDS, line);
        }
    }

    /// Makes the line of a label that fits.
    private interface LineOf {
        Line of(String label, Match match);
    }

    private static Optional<Ranked> ranked(String label, String asked, LineOf line) {
        return Matching.match(label, asked).map(match -> new Ranked(match.rank(), line.of(label, match)));
    }

    private Line line(String heading, Command command, List<Stretch> bold) {
        boolean executable = command.executable().get();
        String reason = executable
                ? Optional.ofNullable(back.get(command.id())).map(desk.wording().get().messages()::text)
                        .orElse("")
                : command.reason().map(desk.wording().get().messages()::text).orElse("");
        return new Line(heading, label(command), bold, reason, command.keys(), executable, () -> {
            lastUsed.used(command.id());
            command.execute();
        });
    }

    private Line line(PostCard card, String asked) {
        Wording wording = desk.wording().get();
        String when = card.day()
                .map(day -> wording.day(day) + card.time().map(time -> ", " + wording.time(time))
                        .orElse(""))
                .orElse("");
        return new Line(POST, card.heading(), Matching.match(card.heading(), asked).map(Match::stretches)
                .orElse(List.of()), when, List.of(), true, () -> search.open(card));
    }

    /// Other words that people have for a command, by its id.
    private Map<String, String> also() {
        return Arrays.stream(desk.wording().get().messages().text("shell.commands.also").split(";", -1))
                .map(entry -> entry.strip().split(" ", 2))
                .collect(Collectors.toMap(entry -> entry[0], entry -> entry[1]));
    }

    private String label(Command command) {
        return desk.wording().get().messages().text(command.label());
    }
}
