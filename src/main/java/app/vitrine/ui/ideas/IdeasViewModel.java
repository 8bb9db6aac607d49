package app.vitrine.ui.ideas;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.idea.IdeaLine;
import app.vitrine.domain.plan.ChangeNotice;
import app.vitrine.ui.mvvm.ViewModel;
import app.vitrine.ui.shell.Desk;

/// The ideas in view, which of them are asked for and in which order, and the line that notes a new one.
final class IdeasViewModel extends ViewModel {

    private static final String ORDER = "ideas-order";

    private final Desk desk;
    private final IdeaEdits edits;
    private final ReadOnlyObjectWrapper<IdeasPage> page;
    private final ReadOnlyObjectWrapper<List<Idea>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<IdeaOrder> order = new SimpleObjectProperty<>(IdeaOrder.NEWEST);
    private final ObjectProperty<IdeaFilter> filter = new SimpleObjectProperty<>(IdeaFilter.ALL);
    private final ObjectProperty<Optional<Client>> client = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Idea>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty engaged = new SimpleBooleanProperty();

    IdeasViewModel(Desk desk) {
        this.desk = desk;
        edits = new IdeaEdits(desk);
        page = new ReadOnlyObjectWrapper<>(IdeasPage.reading(desk.scope().get()));
        if (desk.remembered(ORDER).filter(IdeaOrder.PRIORITY.id()::equals).isPresent()) {
            order.set(IdeaOrder.PRIORITY);
        }
        order.subscribe((_, now) -> desk.remember(ORDER, now.id()));
        order.subscribe(this::arrange);
        filter.subscribe(this::arrange);
    }

    @Override
    protected void onActivate() {
        ChangeListener<Scope> toScope = (_, _, _) -> {
            filter.set(IdeaFilter.ALL);
            read();
        };
        desk.scope().addListener(toScope);
        whileActive(() -> desk.scope().removeListener(toScope));
        whileActive(desk.plan().onChange(notice -> {
            if (notice.touched().keySet().stream().anyMatch(IdeasViewModel::concerns)) {
                desk.work().job(() -> true).onSuccess(_ -> read()).start();
            }
        }));
        // The drawer and the screen share the order.
        order.set(desk.remembered(ORDER).filter(IdeaOrder.PRIORITY.id()::equals).isPresent()
                ? IdeaOrder.PRIORITY
                : IdeaOrder.NEWEST);
        read();
    }

    private static boolean concerns(ChangeNotice.Kind kind) {
        return switch (kind) {
            case CLIENT, POST, PILLAR, CAMPAIGN, MEDIA -> true;
            case CHANNEL, FACT, RESULT_IMPORT, NOTE, SERIES, KEY_DATE, PERSONA -> false;
        };
    }

    private void read() {
        if (active()) {
            Scope scope = desk.scope().get();
            load(desk.work(), () -> desk.plan().read(plan -> IdeasPage.read(plan, scope)), this::show,
                    desk::tellFailure);
        }
    }

    private void show(IdeasPage now) {
        client.set(client.get().flatMap(one -> now.client(one.id()))
                .or(() -> now.clients().stream().findFirst()));
        page.set(now);
        if (filter.get().tag().filter(tag -> !now.tags().contains(tag)).isPresent()) {
            filter.set(IdeaFilter.ALL);
        }
        arrange();
    }

    private void arrange() {
        shown.set(order.get().sorted(page.get().ideas()).stream().filter(filter.get()::fits).toList());
        chosen.set(chosen.get().flatMap(idea -> page.get().idea(idea.id())));
    }

    /// What a line says.
    IdeaLine reading(String line) {
        String language = desk.wording().get().messages().language();
        boolean french = "fr".equals(language) || client.get().filter(
                one -> "fr".equals(Locale.forLanguageTag(one.language()).getLanguage())).isPresent();
        IdeaLine read = IdeaLine.read(line, french);
        return new IdeaLine(read.title(), read.tags().stream().map(this::known).toList(), read.priority());
    }

    // A tag that differs from one in use by its capitals alone is that one.
    private String known(String tag) {
        return page.get().tags().stream().filter(tag::equalsIgnoreCase).findFirst().orElse(tag);
    }

    /// Notes an idea for the client that is chosen.
    ///
    /// @return whether the line says one
    boolean note(String line) {
        IdeaLine read = reading(line);
        if (read.title().isBlank() || client.get().isEmpty()) {
            return false;
        }
        boolean hidden = (filter.get().starred() && read.priority().level() == 0)
                || filter.get().tag().filter(tag -> !read.tags().contains(tag)).isPresent();
        if (hidden) {
            filter.set(IdeaFilter.ALL);
        }
        edits.note(client.get().get().id(), read);
        return true;
    }

    IdeaEdits edits() {
        return edits;
    }

    Desk desk() {
        return desk;
    }

    /// All there is.
    ReadOnlyObjectProperty<IdeasPage> page() {
        return page.getReadOnlyProperty();
    }

    /// What is asked for, in order.
    ReadOnlyObjectProperty<List<Idea>> shown() {
        return shown.getReadOnlyProperty();
    }

    ObjectProperty<IdeaOrder> order() {
        return order;
    }

    ObjectProperty<IdeaFilter> filter() {
        return filter;
    }

    /// Whose the next idea is.
    ObjectProperty<Optional<Client>> client() {
        return client;
    }

    /// The idea with the focus.
    ObjectProperty<Optional<Idea>> chosen() {
        return chosen;
    }

    /// Whether keys are meant for the ideas rather than for what stands beside them.
    BooleanProperty engaged() {
        return engaged;
    }
}
