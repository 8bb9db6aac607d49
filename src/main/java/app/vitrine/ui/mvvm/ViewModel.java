package app.vitrine.ui.mvvm;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import app.vitrine.work.Job;
import app.vitrine.work.Work;

/// What a screen knows and can do, without its nodes. It is active while its screen shows: then it listens, and
/// reads again when it is told of a change. Answers that come after it asked anew, or was deactivated, are dropped.
public abstract class ViewModel {

    private final AtomicInteger generation = new AtomicInteger();
    private final List<Runnable> releases = new ArrayList<>();
    private boolean active;

    public final void activate() {
        if (!active) {
            active = true;
            onActivate();
        }
    }

    public final void deactivate() {
        if (active) {
            active = false;
            generation.incrementAndGet();
            releases.forEach(Runnable::run);
            releases.clear();
            onDeactivate();
        }
    }

    public final boolean active() {
        return active;
    }

    /// Listen and read here; what is listened to is given to [#whileActive].
    protected abstract void onActivate();

    protected void onDeactivate() {}

    /// Run when the screen is hidden: the other half of a subscription.
    protected final void whileActive(Runnable release) {
        releases.add(release);
    }

    /// Reads in the background and applies the answer, unless a newer reading has begun or the screen is hidden.
    protected final <T> void load(Work work, Job.Plain<T> query, Consumer<? super T> apply,
            Consumer<? super Exception> failed) {
        int mine = generation.incrementAndGet();
        work.job(query).onSuccess(answer -> {
            if (mine == generation.get()) {
                apply.accept(answer);
            }
        }).onFailure(problem -> {
            if (mine == generation.get()) {
                failed.accept(problem);
            }
        }).start();
    }
}
