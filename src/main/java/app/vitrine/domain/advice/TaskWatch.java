package app.vitrine.domain.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Task;

/// A post that is due within three days while something is still to do for it.
final class TaskWatch implements Adviser.Watch {

    private static final int AHEAD = 3;

    @Override
    public List<Finding.Tasks> look(Ground ground) {
        List<Finding.Tasks> found = new ArrayList<>();
        for (Post post : ground.inSpan()) {
            LocalDate day = post.day().orElseThrow();
            List<String> open = post.tasks().stream().filter(task -> !task.done()).map(Task::words).toList();
            boolean soon = !day.isBefore(ground.today()) && !day.isAfter(ground.today().plusDays(AHEAD));
            boolean out = !post.variants().isEmpty()
                    && post.variants().stream().allMatch(one -> one.publication().settled());
            if (!open.isEmpty() && soon && !out && !ground.paused(day)) {
                found.add(new Finding.Tasks(ground.client().id(), day, List.of(post.id()), open,
                        List.of(new Fix.Write(post.id()))));
            }
        }
        return found;
    }
}
