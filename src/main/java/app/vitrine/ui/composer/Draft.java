package app.vitrine.ui.composer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.text.Message;
import app.vitrine.ui.shell.Desk;

/// The post on screen: what is kept, with what was done since on top. Typing is kept after a moment, everything
/// else at once; what cannot be kept stays on screen and is tried again.
final class Draft {

    /// From the first letter not yet kept to the attempt to keep it.
    static final Duration PAUSE = Duration.ofMillis(800);
    static final Duration RETRY = Duration.ofSeconds(4);

    private final Desk desk;
    private final Later later;
    private final ReadOnlyObjectWrapper<Post> post;
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(Saving.NOTHING);
    private final Map<String, PostEdit> waiting = new LinkedHashMap<>();
    private final List<PostEdit> inFlight = new ArrayList<>();
    private final List<Runnable> onceKept = new ArrayList<>();
    private Post kept;
    private Runnable timer = () -> {};
    private boolean timing;
    private boolean busy;
    private boolean runOpen;
    private boolean endRun;
    private boolean created;
    private volatile long id;

    Draft(Desk desk, Later later) {
        this.desk = desk;
        this.later = later;
        this.kept = Post.draft(0, desk.clock().instant());
        this.post = new ReadOnlyObjectWrapper<>(kept);
    }

    /// Puts a post on screen: one of the plan, or a new one that is in no plan until something is entered.
    void begin(Post start) {
        kept = start;
        id = start.id();
        created = id == 0;
        post.set(start);
        if (id != 0) {
            saving.set(Saving.saved(desk.clock().instant()));
        }
    }

    /// Whether it was new when it was opened.
    boolean created() {
        return created;
    }

    ReadOnlyObjectProperty<Post> post() {
        return post.getReadOnlyProperty();
    }

    Post get() {
        return post.get();
    }

    ReadOnlyObjectProperty<Saving> saving() {
        return saving.getReadOnlyProperty();
    }

    /// Key of the post in the plan, 0 while it is not there; may be asked on any thread.
    long id() {
        return id;
    }

    boolean settled() {
        return !busy && waiting.isEmpty();
    }

    void edit(PostEdit edit) {
        Post next = edit.change().apply(post.get());
        if (next.equals(post.get()) && edit.beside().isEmpty()) {
            return;
        }
        waiting.remove(edit.field());
        waiting.put(edit.field(), edit);
        post.set(next);
        if (unchangedNew()) {
            waiting.clear();
            return;
        }
        saving.set(saving.get().pending());
        if (edit.typing()) {
            runOpen = true;
            arm(PAUSE);
        } else {
            save();
        }
    }

    /// A field was left: keeps what waits at once and ends the run of typing.
    void leaveField() {
        endRun = runOpen;
        save();
    }

    /// Keeps what waits at once; then, and only if all of it was kept, calls `done`.
    void settle(Runnable done) {
        endRun = runOpen;
        if (settled() && !endRun) {
            done.run();
        } else {
            onceKept.add(done);
            save();
        }
    }

    /// The post as it stands in the plan by now: shows it, with what is not kept yet on top.
    void take(Post stored) {
        kept = stored;
        id = stored.id();
        Post shown = stored;
        for (PostEdit edit : inFlight) {
            shown = edit.change().apply(shown);
        }
        for (PostEdit edit : waiting.values()) {
            shown = edit.change().apply(shown);
        }
        post.set(shown);
    }

    void stop() {
        timer.run();
    }

    private boolean unchangedNew() {
        return id == 0 && !busy && post.get().equals(kept)
                && waiting.values().stream().allMatch(edit -> edit.beside().isEmpty());
    }

    private void arm(Duration delay) {
        if (!timing) {
            timing = true;
            timer = later.after(delay, () -> {
                timing = false;
                save();
            });
        }
    }

    private void save() {
        if (busy || (waiting.isEmpty() && !endRun)) {
            return;
        }
        timer.run();
        timing = false;
        busy = true;
        inFlight.addAll(waiting.values());
        waiting.clear();
        boolean ending = endRun;
        endRun = false;
        Batch batch = new Batch(post.get(), List.copyOf(inFlight), ending);
        desk.work().job(() -> batch.write(desk.plan())).onSuccess(stored -> {
            runOpen = runOpen && !ending;
            finished(stored);
        }).onFailure(this::failed).start();
    }

    private void finished(Post stored) {
        busy = false;
        inFlight.clear();
        take(stored);
        if (waiting.isEmpty() && !endRun) {
            saving.set(id == 0 ? Saving.NOTHING : Saving.saved(desk.clock().instant()));
            List<Runnable> calls = List.copyOf(onceKept);
            onceKept.clear();
            calls.forEach(Runnable::run);
        } else if (onceKept.isEmpty() && !endRun) {
            arm(PAUSE);
        } else {
            save();
        }
    }

    private void failed(Exception problem) {
        busy = false;
        Map<String, PostEdit> newer = new LinkedHashMap<>(waiting);
        waiting.clear();
        inFlight.forEach(edit -> waiting.put(edit.field(), edit));
        newer.forEach((field, edit) -> {
            waiting.remove(field);
            waiting.put(field, edit);
        });
        inFlight.clear();
        onceKept.clear();
        saving.set(saving.get().failed(sentence(problem)));
        arm(RETRY);
    }

    static Message sentence(Exception problem) {
        return problem instanceof PlanException plan ? plan.sentence() : Message.of("composer.save.failed");
    }
}
