package app.vitrine.ui.shell;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.Change;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.MediaStore;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.mvvm.Command;
import app.vitrine.work.Job;
import app.vitrine.work.Work;

/// The desk of one open plan: what the window and its screens share, without nodes.
public final class Workspace implements Desk {

    /// The plan with what belongs to it and to the machine.
    ///
    /// @param memory what the interface remembers of this plan
    public record Tools(Plan plan, MediaStore media, Work work, Executor delivery, Clock clock,
            ReadOnlyObjectProperty<Wording> wording, Memory memory) {}

    /// What the interface remembers of the plan on this machine.
    public interface Memory {

        Optional<String> get(String name);

        /// An empty value forgets.
        void put(String name, String value);
    }

    private static final String SCOPE = "scope";

    private final Tools tools;
    private final Places places;
    private final CommandRegistry commands = new CommandRegistry();
    private final Toasts toasts = new Toasts();
    private final LongWork longWork = new LongWork();
    private final ReadOnlyObjectWrapper<Scope> scope = new ReadOnlyObjectWrapper<>(Scope.all());
    private Consumer<Place> screens = _ -> {};

    public Workspace(Tools tools, Places places) {
        this.tools = tools;
        this.places = places;
        scope.set(rememberedScope());
    }

    /// Begins to follow the plan.
    ///
    /// @return ends it
    public Runnable follow() {
        return plan()
                .onChange(notice -> tools.delivery().execute(() -> toasts.changed(notice.change().id())));
    }

    CommandRegistry commands() {
        return commands;
    }

    Toasts toasts() {
        return toasts;
    }

    LongWork longWork() {
        return longWork;
    }

    Places places() {
        return places;
    }

    Executor delivery() {
        return tools.delivery();
    }

    /// Where places go that no sheet opens: the screens.
    void screensOpen(Consumer<Place> opener) {
        screens = opener;
    }

    @Override
    public Plan plan() {
        return tools.plan();
    }

    @Override
    public MediaStore media() {
        return tools.media();
    }

    @Override
    public Work work() {
        return tools.work();
    }

    @Override
    public Clock clock() {
        return tools.clock();
    }

    @Override
    public ReadOnlyObjectProperty<Wording> wording() {
        return tools.wording();
    }

    @Override
    public ReadOnlyObjectProperty<Scope> scope() {
        return scope.getReadOnlyProperty();
    }

    @Override
    public void show(Scope wanted) {
        if (!wanted.equals(scope.get())) {
            scope.set(wanted);
            remember(SCOPE, wanted.client().isPresent() ? Long.toString(wanted.client().getAsLong()) : "");
        }
    }

    @Override
    public void go(Place place) {
        if (!places.open(place)) {
            screens.accept(place);
        }
    }

    @Override
    public Runnable offer(String group, List<Command> offered) {
        return commands.offer(group, offered);
    }

    @Override
    public void change(ChangeLabel label, Consumer<PlanWriter> edit, Message done) {
        work().job(() -> {
            plan().edit(label, edit);
            return last(label.message().key());
        }).onSuccess(id -> tell(done, id)).onFailure(this::tellFailure).start();
    }

    @Override
    public void tellChange(String key, Message done) {
        work().job(() -> last(key)).onSuccess(id -> tell(done, id)).onFailure(this::tellFailure).start();
    }

    // Another change may have been kept in between: its toast is then the one with Undo.
    private Optional<Long> last(String key) {
        return plan().history().nextUndo().filter(change -> change.label().message().key().equals(key))
                .map(Change::id);
    }

    private void tell(Message done, Optional<Long> id) {
        toasts.show(id.map(change -> undoable(done, change)).orElse(Toast.plain(done)));
    }

    @Override
    public void tell(Message sentence, Message button, Runnable action) {
        toasts.show(Toast.with(sentence, new Toast.Button(button, () -> {
            toasts.dismiss();
            action.run();
        }), OptionalLong.empty()));
    }

    @Override
    public void tell(Message sentence) {
        toasts.show(Toast.plain(sentence));
    }

    @Override
    public void tellFailure(Exception problem) {
        if (problem instanceof PlanException plain) {
            toasts.show(Toast.failure(plain.sentence()));
        } else if (!(problem instanceof CancellationException)) {
            Failures.log(problem);
            toasts.show(Toast.failure(Message.of("shell.failure")));
        }
    }

    @Override
    public Optional<String> remembered(String name) {
        return tools.memory().get(name);
    }

    @Override
    public void remember(String name, String value) {
        tools.memory().put(name, value);
    }

    @Override
    public void start(Message what, Job<?> job) {
        longWork.start(what, job);
    }

    private Toast undoable(Message done, long changeId) {
        Toast.Button undo = new Toast.Button(Message.of("shell.undo"), () -> takeBack(changeId));
        return Toast.with(done, undo, OptionalLong.of(changeId));
    }

    private void takeBack(long changeId) {
        toasts.dismiss();
        work().job(() -> plan().history().undoIfLast(changeId)).onSuccess(notice -> tell(
                notice.isPresent() ? Message.of("shell.taken-back") : Message.of("shell.no-longer-last")))
                .onFailure(this::tellFailure).start();
    }

    private Scope rememberedScope() {
        return remembered(SCOPE).filter(text -> text.matches("\\d{1,18}"))
                .map(text -> Scope.of(Long.parseLong(text))).orElse(Scope.all());
    }
}
