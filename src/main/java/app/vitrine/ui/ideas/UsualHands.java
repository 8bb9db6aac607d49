package app.vitrine.ui.ideas;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.BiConsumer;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.post.Priority;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Place;

/// What is done with an idea alike in the drawer and on the screen.
abstract class UsualHands implements IdeaHands {

    private final IdeasViewModel model;
    private final Overlays overlays;

    UsualHands(IdeasViewModel model, Overlays overlays) {
        this.model = model;
        this.overlays = overlays;
    }

    /// The list with the focus.
    abstract IdeaList list();

    @Override
    public void open(Idea idea) {
        model.desk().go(new Place.Post(idea.id()));
    }

    @Override
    public void delete(Idea idea) {
        model.edits().delete(idea.card());
    }

    @Override
    public void raise(Idea idea, boolean up) {
        Priority now = idea.card().priority();
        model.edits().priority(idea.card(), up ? now.higher() : now.lower());
    }

    @Override
    public void menu(Idea idea, double screenX, double screenY) {
        new IdeaMenu(model, this).show(list(), idea, screenX, screenY);
    }

    /// Asks for the day of an idea.
    ///
    /// @param focused offered where it is not over yet
    void ask(Idea idea, LocalDate focused, BiConsumer<LocalDate, Optional<LocalTime>> then) {
        Desk desk = model.desk();
        Optional<Client> client = model.page().get().client(idea.card().clientId());
        LocalDateTime now = LocalDateTime
                .now(client.map(one -> desk.clock().withZone(one.zone())).orElse(desk.clock()));
        LocalDate offered = focused.isBefore(now.toLocalDate()) ? now.toLocalDate() : focused;
        PlanPane pane = new PlanPane(desk.wording().get(), now, client, model.edits().title(idea.card()),
                offered,
                (day, time) -> {
                    overlays.closePopover();
                    then.accept(day, time);
                });
        pane.getStylesheets().add(IdeasDrawer.styleSheet());
        overlays.popover(list().anchor(), pane);
    }
}
