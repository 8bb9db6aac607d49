package app.vitrine.ui.audience;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.persona.Persona;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.ChangeNotice;
import app.vitrine.domain.plan.ChangeNotice.Kind;
import app.vitrine.ui.mvvm.ViewModel;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.EditQueue;

/// The personas in view, and which of them is chosen. What is edited shows at once and is kept in the background.
final class AudienceViewModel extends ViewModel {

    private static final Set<Kind> CONCERNING = EnumSet.of(Kind.PERSONA, Kind.POST, Kind.CLIENT, Kind.CHANNEL,
            Kind.MEDIA);
    private static final String CHOSEN = "chosen-persona";

    private final Desk desk;
    private final EditQueue queue;
    private final ReadOnlyObjectWrapper<AudiencePage> page;
    private final ReadOnlyObjectWrapper<Optional<Persona>> chosen = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<List<Persona>> listed = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty archivedToo = new SimpleBooleanProperty();
    private final PersonaCare care;
    private final PersonaEdits edits;
    private BiConsumer<List<Client>, LongConsumer> question = (_, _) -> {};
    private long wanted;

    AudienceViewModel(Desk desk) {
        this.desk = desk;
        page = new ReadOnlyObjectWrapper<>(AudiencePage.reading(desk.scope().get(), today()));
        queue = new EditQueue(desk, this::read);
        care = new PersonaCare(desk, this);
        edits = new PersonaEdits(this);
        query.subscribe(_ -> list());
        archivedToo.subscribe(_ -> list());
    }

    private LocalDate today() {
        return LocalDate.now(desk.clock());
    }

    /// @param asked asks the person for which of several clients something new is
    void asks(BiConsumer<List<Client>, LongConsumer> asked) {
        question = asked;
    }

    void ask(List<Client> clients, LongConsumer chosen) {
        question.accept(clients, chosen);
    }

    Desk desk() {
        return desk;
    }

    ReadOnlyObjectProperty<AudiencePage> page() {
        return page.getReadOnlyProperty();
    }

    /// The one whose sheet is in view.
    ReadOnlyObjectProperty<Optional<Persona>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Those of the gallery: all that fit what is looked for.
    ReadOnlyObjectProperty<List<Persona>> listed() {
        return listed.getReadOnlyProperty();
    }

    /// What is looked for.
    StringProperty query() {
        return query;
    }

    /// Whether archived ones are listed too.
    BooleanProperty archivedToo() {
        return archivedToo;
    }

    /// What can be done with personas as a whole.
    PersonaCare care() {
        return care;
    }

    /// What can be done on the sheet.
    PersonaEdits edits() {
        return edits;
    }

    ObservableBooleanValue anyChosen() {
        return Bindings.createBooleanBinding(() -> chosen.get().isPresent(), chosen);
    }

    void choose(long id) {
        if (chosen.get().filter(known -> known.id() == id).isEmpty()) {
            wanted = id;
            settle();
            remember();
        }
    }

    /// Chooses the next in the gallery, or the one before.
    void step(int by) {
        List<Long> ids = listed.get().stream().map(Persona::id).toList();
        int now = ids.indexOf(wanted);
        int next = Math.clamp((long) now + by, 0, Math.max(0, ids.size() - 1));
        if (!ids.isEmpty()) {
            choose(ids.get(next));
        }
    }

    /// Shows a persona as soon as it has been read.
    void expect(long id) {
        wanted = id;
        query.set("");
        remember();
        read();
    }

    private void remember() {
        desk.remember(CHOSEN, Long.toString(wanted));
    }

    /// Changes the chosen persona: on the screen now, in the plan behind it.
    ///
    /// @param field what is changed; steps of undo that follow each other quickly on one field become one
    void edit(String field, UnaryOperator<Persona> change) {
        change(Optional.of(field), change);
    }

    /// The same as a step of undo of its own.
    void edit(UnaryOperator<Persona> change) {
        change(Optional.empty(), change);
    }

    private void change(Optional<String> field, UnaryOperator<Persona> change) {
        if (refused() || chosen.get().isEmpty()) {
            return;
        }
        Persona before = chosen.get().get();
        Persona after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        ChangeLabel label = ChangeLabel.of("audience.change.edit", after.name()).forClient(after.clientId());
        page.set(page.get().with(after));
        settle();
        queue.add(field.map(name -> label.typing("persona/" + after.id() + "/" + name)).orElse(label),
                writer -> writer.personas().find(after.id())
                        .ifPresent(stored -> writer.personas().save(change.apply(stored))));
    }

    /// Whether nothing can be changed; then the person is told why.
    boolean refused() {
        desk.plan().readOnlyReason().ifPresent(desk::tell);
        return desk.plan().readOnlyReason().isPresent();
    }

    EditQueue queue() {
        return queue;
    }

    @Override
    protected void onActivate() {
        ChangeListener<Scope> toScope = (_, _, _) -> read();
        desk.scope().addListener(toScope);
        whileActive(() -> desk.scope().removeListener(toScope));
        whileActive(desk.plan().onChange(this::heard));
        if (wanted == 0) {
            wanted = desk.remembered(CHOSEN).filter(text -> text.matches("\\d{1,18}")).map(Long::parseLong)
                    .orElse(0L);
        }
        read();
    }

    private void heard(ChangeNotice notice) {
        if (CONCERNING.stream().anyMatch(notice::touches)) {
            read();
        }
    }

    private void read() {
        if (active()) {
            Scope scope = desk.scope().get();
            LocalDate today = today();
            load(desk.work(), () -> desk.plan().read(plan -> AudiencePage.read(plan, scope, today)),
                    this::show, desk::tellFailure);
        }
    }

    // What is shown while something waits to be kept is newer than what was read.
    private void show(AudiencePage now) {
        if (queue.idle()) {
            page.set(now);
            settle();
        }
    }

    private void settle() {
        list();
        List<Persona> candidates = page.get().active();
        Optional<Persona> now = page.get().persona(wanted)
                .or(() -> near(candidates));
        now.ifPresent(persona -> wanted = persona.id());
        chosen.set(now);
    }

    // Where the one that was chosen is gone, the next takes its place, else the one before.
    private Optional<Persona> near(List<Persona> candidates) {
        int at = chosen.get().map(gone -> (int) candidates.stream()
                .filter(persona -> persona.position() < gone.position()).count()).orElse(0);
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(candidates.get(Math.min(at, candidates.size() - 1)));
    }

    private void list() {
        AudiencePage now = page.get();
        String words = plain(query.get());
        List<Persona> all = archivedToo.get()
                ? Stream.concat(now.active().stream(), now.archived().stream()).toList()
                : now.active();
        listed.set(all.stream().filter(persona -> words.isEmpty()
                || plain(persona.name() + " " + persona.identity().segment()).contains(words)).toList());
    }

    private static String plain(String text) {
        return java.text.Normalizer.normalize(text.strip(), java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
