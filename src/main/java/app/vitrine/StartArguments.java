package app.vitrine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the program was asked for: a window, or a command.
///
/// @param plan    the plan to open in the window
/// @param orDemo  where to draw the demonstration instead, if no window can be opened
/// @param command words of a command that works without a display; empty for the window
record StartArguments(Optional<Path> plan, Optional<Path> orDemo, List<String> command) {

    StartArguments {
        command = List.copyOf(command);
    }

    static StartArguments of(String... words) {
        List<String> rest = new ArrayList<>(List.of(words));
        if (!rest.isEmpty() && !rest.getFirst().startsWith("--") && !isPlan(rest.getFirst())) {
            return new StartArguments(Optional.empty(), Optional.empty(), rest);
        }
        Optional<Path> plan = take(rest, "--plan");
        Optional<Path> demo = take(rest, "--or-demo");
        if (!rest.isEmpty() && isPlan(rest.getFirst())) {
            plan = Optional.of(Path.of(rest.removeFirst()));
        }
        return new StartArguments(plan, demo, rest);
    }

    private static boolean isPlan(String word) {
        return word.endsWith(".vitrine") || word.endsWith(".vitrinepack");
    }

    private static Optional<Path> take(List<String> words, String option) {
        int at = words.indexOf(option);
        if (at < 0 || at + 1 >= words.size()) {
            return Optional.empty();
        }
        Path path = Path.of(words.get(at + 1));
        words.subList(at, at + 2).clear();
        return Optional.of(path);
    }
}
