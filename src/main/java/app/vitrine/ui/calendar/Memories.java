package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.util.Optional;

import app.vitrine.domain.client.Scope;
import app.vitrine.ui.shell.Desk;

/// Where a person was in the calendar, client by client, kept on this machine from one start to the next.
final class Memories {

    private final Desk desk;

    Memories(Desk desk) {
        this.desk = desk;
    }

    Optional<Whereabouts> of(Scope scope) {
        return desk.remembered(name(scope)).map(text -> Whereabouts.of(text, LocalDate.now(desk.clock())));
    }

    void keep(Scope scope, Whereabouts now) {
        desk.remember(name(scope), now.text());
    }

    private static String name(Scope scope) {
        return scope.client().isPresent() ? "calendar." + scope.client().getAsLong() : "calendar";
    }
}
