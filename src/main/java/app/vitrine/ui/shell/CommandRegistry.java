package app.vitrine.ui.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import app.vitrine.ui.mvvm.Command;

/// The commands that can be given now. Those of the window itself always work; those of screens lie in layers, one a
/// sheet, of which only the topmost is heard, so that keys never act behind a scrim.
final class CommandRegistry {

    /// Commands that belong together in the shortcut sheet.
    ///
    /// @param heading message key
    record Group(String heading, List<Command> commands) {

        Group {
            commands = List.copyOf(commands);
        }
    }

    /// An offer in a layer, told apart from another of the same commands.
    private record Offer(long number, Group group) {}

    private final List<Group> always = new ArrayList<>();
    private final List<Command> quiet = new ArrayList<>();
    private final Deque<List<Offer>> layers = new ArrayDeque<>();

    private long offers;
    private int expected;

    CommandRegistry() {
        layers.push(new ArrayList<>());
    }

    void offerAlways(String heading, List<Command> commands) {
        always.add(new Group(heading, commands));
    }

    /// Keys that stand in no list, and rest while a sheet is open.
    void offerQuietly(List<Command> commands) {
        quiet.addAll(commands);
    }

    /// Adds to the topmost layer.
    ///
    /// @return takes them away
    Runnable offer(String heading, List<Command> commands) {
        Offer offer = new Offer(++offers, new Group(heading, commands));
        List<Offer> layer = layers.element();
        layer.add(offer);
        return () -> layer.removeIf(other -> other.number() == offer.number());
    }

    /// A sheet opens: what was offered so far rests.
    void push() {
        layers.push(new ArrayList<>());
    }

    /// The topmost sheet closed.
    void pop() {
        if (layers.size() > 1) {
            layers.pop();
        }
    }

    /// A sheet was asked for that does not show yet: what is typed meanwhile is meant for it.
    ///
    /// @return called once it shows, or does not come
    Runnable expectSheet() {
        expected++;
        return () -> expected--;
    }

    /// Whether no sheet is on its way.
    boolean settled() {
        return expected == 0;
    }

    /// Whether a letter alone may be a command: neither while a sheet is open nor while one is on its way.
    boolean lettersAct() {
        return layers.size() == 1 && settled();
    }

    List<Group> groups() {
        return Stream.concat(layers.element().stream().map(Offer::group), always.stream()).toList();
    }

    /// The command that answers and can be executed; what was offered last goes first, so that a screen may give a
    /// key its own meaning.
    Optional<Command> find(Predicate<Command> answers) {
        Stream<Command> listed = Stream
                .concat(layers.element().reversed().stream().map(Offer::group), always.stream())
                .flatMap(group -> group.commands().stream());
        return Stream.concat(listed, layers.size() == 1 ? quiet.stream() : Stream.of()).filter(answers)
                .filter(command -> command.executable().get()).findFirst();
    }
}
