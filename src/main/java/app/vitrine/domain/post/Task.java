package app.vitrine.domain.post;

import java.util.List;
import java.util.stream.Collectors;

/// Something to do for a post, such as “shoot the photo”.
///
/// @param words one line
public record Task(String words, boolean done) {

    private static final String DONE = "x ";
    private static final String OPEN = "- ";

    public Task {
        words = words.replace('\n', ' ').strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A task has words");
        }
    }

    public static Task of(String words) {
        return new Task(words, false);
    }

    public Task withDone(boolean now) {
        return new Task(words, now);
    }

    /// A line for each: `x` where it is done, `-` where it is not.
    public static String text(List<Task> tasks) {
        return tasks.stream().map(task -> (task.done() ? DONE : OPEN) + task.words())
                .collect(Collectors.joining("\n"));
    }

    /// Reads what [#text] wrote.
    public static List<Task> read(String text) {
        return text.lines().filter(line -> line.length() > OPEN.length())
                .map(line -> new Task(line.substring(OPEN.length()), line.startsWith(DONE))).toList();
    }

    public static int done(List<Task> tasks) {
        return (int) tasks.stream().filter(Task::done).count();
    }
}
