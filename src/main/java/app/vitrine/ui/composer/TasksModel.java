package app.vitrine.ui.composer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.post.Task;
import app.vitrine.domain.text.Message;
import app.vitrine.ui.shell.Desk;

/// What is to do for the post, and the lists a client keeps to begin with.
final class TasksModel {

    private static final String FACT = "task list/";

    private final Desk desk;
    private final Bench bench;
    private final ReadOnlyObjectWrapper<Map<String, List<Task>>> templates = new ReadOnlyObjectWrapper<>(
            Map.of());

    TasksModel(Desk desk, Bench bench) {
        this.desk = desk;
        this.bench = bench;
    }

    List<Task> tasks() {
        return bench.post().tasks();
    }

    /// Adds a task for each line.
    void add(String lines) {
        List<Task> fresh = lines.lines().filter(line -> !line.isBlank()).map(Task::of).toList();
        add(fresh);
    }

    private void add(List<Task> fresh) {
        edit(tasks -> {
            List<Task> all = new ArrayList<>(tasks);
            fresh.stream().filter(task -> all.stream().noneMatch(one -> one.words().equals(task.words())))
                    .forEach(all::add);
            return all;
        });
    }

    void done(int index, boolean done) {
        edit(tasks -> {
            List<Task> all = new ArrayList<>(tasks);
            if (index < all.size()) {
                all.set(index, all.get(index).withDone(done));
            }
            return all;
        });
    }

    void remove(int index) {
        edit(tasks -> {
            List<Task> all = new ArrayList<>(tasks);
            if (index < all.size()) {
                all.remove(index);
            }
            return all;
        });
    }

    // Kept as the whole list: doing it twice would add twice.
    private void edit(UnaryOperator<List<Task>> change) {
        List<Task> now = List.copyOf(change.apply(tasks()));
        bench.draft().edit(PostEdit.done("tasks", "composer.change.tasks", post -> post.withTasks(now)));
    }

    /// The client's lists by name.
    ReadOnlyObjectProperty<Map<String, List<Task>>> templates() {
        return templates.getReadOnlyProperty();
    }

    void readTemplates() {
        long client = bench.post().clientId();
        desk.work().job(() -> desk.plan().read(plan -> {
            Map<String, List<Task>> found = new TreeMap<>();
            plan.facts().startingWith(prefix(client)).forEach((name, text) -> found
                    .put(name.substring(prefix(client).length()), Task.read(text)));
            return found;
        })).onSuccess(templates::set).onFailure(desk::tellFailure).start();
    }

    private static String prefix(long client) {
        return FACT + client + "/";
    }

    /// Begins with a list: its tasks are added to what there is, none of them done.
    void take(List<Task> template) {
        add(template.stream().map(task -> task.withDone(false)).toList());
    }

    /// Keeps the present tasks as a list of the client.
    void keep(String name) {
        long client = bench.post().clientId();
        String text = Task.text(tasks().stream().map(task -> task.withDone(false)).toList());
        if (!name.isBlank() && !text.isEmpty()) {
            desk.change(ChangeLabel.of("composer.change.task-list", name.strip()).forClient(client),
                    plan -> plan.facts().put(prefix(client) + name.strip(), text),
                    Message.of("composer.tasks.kept", name.strip()));
            readTemplates();
        }
    }

    void forget(String name) {
        long client = bench.post().clientId();
        desk.change(ChangeLabel.of("composer.change.task-list-gone", name).forClient(client),
                plan -> plan.facts().remove(prefix(client) + name),
                Message.of("composer.tasks.forgotten", name));
        readTemplates();
    }
}
