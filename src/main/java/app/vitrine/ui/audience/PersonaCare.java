package app.vitrine.ui.audience;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.persona.Persona;
import app.vitrine.domain.persona.Template;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.domain.text.Message;
import app.vitrine.exchange.personas.PersonaTemplates;
import app.vitrine.ui.shell.Desk;

/// Making, copying, archiving, merging and deleting personas.
final class PersonaCare {

    private final Desk desk;
    private final AudienceViewModel model;
    private final ReadOnlyObjectWrapper<List<Template>> templates = new ReadOnlyObjectWrapper<>(List.of());

    PersonaCare(Desk desk, AudienceViewModel model) {
        this.desk = desk;
        this.model = model;
    }

    /// What a persona can begin with; empty until they have been read.
    ReadOnlyObjectProperty<List<Template>> templates() {
        return templates.getReadOnlyProperty();
    }

    void readTemplates() {
        var locale = desk.wording().get().locale();
        desk.work().job(() -> PersonaTemplates.of(locale)).onSuccess(templates::set)
                .onFailure(desk::tellFailure).start();
    }

    /// One of whom nothing is said yet.
    void blank() {
        String name = desk.wording().get().messages().text("audience.new.name");
        add(Persona.named(name, Palette.BUTTER), true);
    }

    void from(Template template) {
        add(template.persona(), false);
    }

    void copy(Persona persona) {
        String name = desk.wording().get().messages().text("audience.copy.name", persona.name());
        add(persona.copy(name), false);
    }

    private void add(Persona fresh, boolean nextColour) {
        if (model.refused()) {
            return;
        }
        // A copy belongs to the client of the first, whoever is in view.
        List<Client> clients = model.page().get().clients();
        if (fresh.clientId() != 0) {
            add(fresh.clientId(), fresh, nextColour);
        } else if (clients.size() == 1) {
            add(clients.getFirst().id(), fresh, nextColour);
        } else {
            model.ask(clients, owner -> add(owner, fresh, nextColour));
        }
    }

    private void add(long owner, Persona fresh, boolean nextColour) {
        desk.work().job(() -> desk.plan().change(
                ChangeLabel.of("audience.change.add", fresh.name()).forClient(owner),
                writer -> save(writer, owner, fresh, nextColour))).onSuccess(stored -> {
                    desk.tellChange("audience.change.add", Message.of("audience.done.add", stored.name()));
                    model.expect(stored.id());
                }).onFailure(desk::tellFailure).start();
    }

    private static Persona save(PlanWriter writer, long client, Persona fresh, boolean nextColour) {
        List<Persona> known = writer.personas().personas(Scope.of(client));
        int last = known.stream().mapToInt(Persona::position).max().orElse(-1);
        Palette colour = nextColour ? Palette.nth(known.size()) : fresh.identity().colour();
        return writer.personas().save(
                fresh.at(client, last + 1).withIdentity(identity -> identity.withColour(colour)));
    }

    void archive(Persona persona, boolean away) {
        if (model.refused()) {
            return;
        }
        String what = away ? "archive" : "bring-back";
        desk.change(label(what, persona),
                writer -> writer.personas().find(persona.id())
                        .ifPresent(stored -> writer.personas().save(stored.withArchived(away))),
                Message.of("audience.done." + what, persona.name()));
    }

    /// Posts that were for it stay, and say so.
    void delete(Persona persona) {
        if (model.refused()) {
            return;
        }
        int posts = model.page().get().posts(persona);
        desk.change(label("delete", persona), writer -> writer.personas().remove(persona), posts == 0
                ? Message.of("audience.done.delete", persona.name())
                : Message.counted("audience.done.delete.posts", posts, persona.name()));
    }

    /// Those that a persona can become one with.
    List<Persona> others(Persona persona) {
        return model.page().get().active().stream()
                .filter(other -> other.id() != persona.id() && other.clientId() == persona.clientId())
                .toList();
    }

    void merge(Persona into, Persona other) {
        if (model.refused()) {
            return;
        }
        desk.change(ChangeLabel.of("audience.change.merge", other.name(), into.name())
                .forClient(into.clientId()), writer -> {
                    Optional<Persona> one = writer.personas().find(into.id());
                    Optional<Persona> two = writer.personas().find(other.id());
                    if (one.isPresent() && two.isPresent()) {
                        writer.personas().merge(one.get(), two.get());
                    }
                }, Message.of("audience.done.merge", other.name(), into.name()));
        model.expect(into.id());
    }

    private static ChangeLabel label(String what, Persona persona) {
        return ChangeLabel.of("audience.change." + what, persona.name()).forClient(persona.clientId());
    }
}
