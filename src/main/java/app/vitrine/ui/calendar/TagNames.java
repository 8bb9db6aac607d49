package app.vitrine.ui.calendar;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

import app.vitrine.domain.client.Scope;
import app.vitrine.ui.shell.Desk;

/// The tags in use, read when somebody asks for them: a large plan has thousands, and the month does without.
final class TagNames {

    private TagNames() {}

    static void read(CalendarContext context, Consumer<SortedSet<String>> then) {
        Desk desk = context.model().desk();
        Scope scope = context.model().page().get().around().scope();
        desk.work().job(() -> desk.plan().read(plan -> new TreeSet<>(plan.posts().tags(scope).keySet())))
                .onSuccess(then).onFailure(desk::tellFailure).start();
    }
}
