package app.vitrine.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.ChangeNotice;
import app.vitrine.domain.plan.ChangeNotice.Kind;
import app.vitrine.domain.plan.History;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.text.Message;
import app.vitrine.ui.mvvm.Command;

/// Undo and redo of the whole plan: takes the last change back in the background, goes where it can be seen and says
/// what it was.
final class Undoing {

    /// More posts than these are not left chosen: the next key would change them all.
    private static final int MOST_CHOSEN = 12;

    private final Workspace desk;

    /// What was taken back or repeated, with a place where it shows.
    private record Outcome(ChangeNotice notice, List<PostCard> cards) {}

    Undoing(Workspace desk) {
        this.desk = desk;
    }

    List<Command> commands() {
        return List.of(Command.of("undo", () -> run(true), "Ctrl+Z"),
                Command.of("redo", () -> run(false), "Ctrl+Shift+Z", "Ctrl+Y"));
    }

    private void run(boolean undo) {
        desk.work().job(() -> {
            History history = desk.plan().history();
            history.closeRun();
            return (undo ? history.undo() : history.redo()).map(this::withPlace);
        }).onSuccess(outcome -> outcome.ifPresentOrElse(done -> tell(done, undo),
                () -> desk.tell(Message.of(undo ? "shell.nothing-to-undo" : "shell.nothing-to-redo"))))
                .onFailure(desk::tellFailure).start();
    }

    private Outcome withPlace(ChangeNotice notice) {
        Set<Long> posts = notice.touched().getOrDefault(Kind.POST, Set.of());
        return new Outcome(notice,
                posts.isEmpty()
                        ? List.of()
                        : desk.plan().read((PlanReader reader) -> reader.posts().cards(posts)));
    }

    private void tell(Outcome outcome, boolean undo) {
        go(outcome);
        String what = desk.wording().get().messages().text(outcome.notice().change().label().message());
        Message sentence = Message.of(undo ? "shell.undone" : "shell.redone", what);
        Toast.Button back = new Toast.Button(Message.of(undo ? "shell.redo" : "shell.undo"),
                () -> run(!undo));
        desk.toasts().show(Toast.with(sentence, back, OptionalLong.of(outcome.notice().change().id())));
    }

    private void go(Outcome outcome) {
        OptionalLong client = outcome.cards().stream().mapToLong(PostCard::clientId).findFirst();
        if (client.isEmpty()) {
            client = outcome.notice().change().label().clientId();
        }
        client.ifPresent(this::look);
        Optional<PostCard> dated = outcome.cards().stream().filter(card -> card.day().isPresent())
                .findFirst();
        List<Long> few = outcome.cards().size() > MOST_CHOSEN
                ? List.of()
                : outcome.cards().stream().map(PostCard::id).toList();
        dated.ifPresent(first -> desk.go(new Place.Calendar(first.day(), few)));
    }

    private void look(long clientId) {
        OptionalLong shown = desk.scope().get().client();
        if (shown.isPresent() && shown.getAsLong() != clientId) {
            desk.show(Scope.of(clientId));
        }
    }
}
