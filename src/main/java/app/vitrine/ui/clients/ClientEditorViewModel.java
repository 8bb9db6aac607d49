package app.vitrine.ui.clients;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Countries;
import app.vitrine.domain.client.Home;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.media.Picture;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.ChangeNotice;
import app.vitrine.domain.plan.ChangeNotice.Kind;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.text.Message;
import app.vitrine.mediafiles.MediaImport;
import app.vitrine.mediafiles.MediaRefused;
import app.vitrine.ui.mvvm.ViewModel;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.EditQueue;

/// A client's page. Every edit is kept at once and can be undone; what is typed into one field is one step.
final class ClientEditorViewModel extends ViewModel {

    /// All that the page shows.
    record State(Client client, Optional<Picture> logo, List<Channel> channels, List<Pillar> pillars,
            List<Campaign> campaigns) {}

    private final ReadOnlyObjectWrapper<Optional<State>> state = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final Desk desk;
    private final MediaImport media;
    private final EditQueue queue;
    private final ClientRoom.Regions regionsOf;
    private final ReadOnlyObjectWrapper<Map<String, String>> regions = new ReadOnlyObjectWrapper<>(Map.of());
    private String country = "";
    private long clientId;

    /// @param clientId 0 for a client that is to be made
    ClientEditorViewModel(Desk desk, MediaImport media, ClientRoom.Regions regions, long clientId) {
        this.desk = desk;
        this.media = media;
        this.regionsOf = regions;
        this.clientId = clientId;
        this.queue = new EditQueue(desk, this::read);
    }

    /// As it is kept; empty before it is made or read.
    ReadOnlyObjectProperty<Optional<State>> state() {
        return state.getReadOnlyProperty();
    }

    /// What is proposed for a new client.
    Home home() {
        return Home.of(desk.wording().get().locale(), Locale.getDefault(), desk.clock().getZone());
    }

    boolean isNew() {
        return clientId == 0;
    }

    long clientId() {
        return clientId;
    }

    /// Makes the client and shows it in the window.
    ///
    /// @param name not blank
    void create(String name, String country, String language) {
        ZoneId zone = home().zoneIn(country);
        Client fresh = Client.named(name.strip(), country, zone, language);
        desk.work()
                .job(() -> desk.plan().change(ChangeLabel.of("clients.change.add", fresh.name()), writer -> {
                    int others = writer.clients().all().size();
                    return writer.clients().save(fresh.withColour(Palette.nth(others + 3))).id();
                })).onSuccess(id -> {
                    clientId = id;
                    desk.show(Scope.of(id));
                    read();
                }).onFailure(desk::tellFailure).start();
    }

    void name(String name) {
        if (!name.isBlank()) {
            edit("name", client -> client.withName(name.strip()));
        }
    }

    void line(String line) {
        edit("line", client -> client.withLine(line));
    }

    void voice(String voice) {
        edit("voice", client -> client.withVoice(voice));
    }

    void colour(Palette colour) {
        edit("colour", client -> client.withColour(colour));
    }

    /// A country brings its zone, as long as the zone was the one of the country before.
    void country(String country) {
        edit("country", client -> {
            boolean usual = Countries.zoneOf(client.country()).filter(client.zone()::equals).isPresent();
            Optional<ZoneId> zone = Countries.zoneOf(country).filter(_ -> usual);
            return client.withCountry(country).withZone(zone.orElse(client.zone()));
        });
    }

    /// Where in its country the client is; empty for nowhere in particular.
    void region(String code) {
        edit("region", client -> client.withRegion(code));
    }

    /// The regions of its country by their codes; empty until they are known.
    ReadOnlyObjectProperty<Map<String, String>> regions() {
        return regions.getReadOnlyProperty();
    }

    private void askForRegions(String of) {
        if (!of.equals(country)) {
            country = of;
            regions.set(Map.of());
            desk.work().job(() -> regionsOf.of(of, desk.wording().get().locale())).onSuccess(found -> {
                if (of.equals(country)) {
                    regions.set(Map.copyOf(found));
                }
            }).onFailure(desk::tellFailure).start();
        }
    }

    void zone(ZoneId zone) {
        edit("zone", client -> client.withZone(zone));
    }

    void reviewed(boolean reviewed) {
        edit("reviewed", client -> client.withReviewed(reviewed));
    }

    void addLanguage(String tag) {
        edit("languages/" + tag, client -> {
            List<String> languages = new ArrayList<>(client.languages());
            languages.remove(tag);
            languages.add(tag);
            return client.withLanguages(languages);
        });
    }

    /// Makes a language the usual one.
    void firstLanguage(String tag) {
        edit("languages/" + tag, client -> {
            List<String> languages = new ArrayList<>(client.languages());
            languages.remove(tag);
            languages.addFirst(tag);
            return client.withLanguages(languages);
        });
    }

    /// The last language stays: a client writes in one at least.
    void removeLanguage(String tag) {
        edit("languages/" + tag, client -> {
            List<String> languages = new ArrayList<>(client.languages());
            languages.remove(tag);
            return languages.isEmpty() ? client : client.withLanguages(languages);
        });
    }

    void logo(Path file) {
        desk.work().job(() -> media.keep(file)).onSuccess(kept -> queue.add(label(), writer -> {
            long item = media.item(writer, clientId, kept).id();
            writer.clients().find(clientId)
                    .ifPresent(client -> writer.clients().save(client.withLogo(Optional.of(item))));
        })).onFailure(this::tell).start();
    }

    void noLogo() {
        edit("logo", client -> client.withLogo(Optional.empty()));
    }

    void archived(boolean archived) {
        state.get().ifPresent(now -> {
            String key = archived ? "archive" : "bring-back";
            desk.change(ChangeLabel.of("clients.change." + key, now.client().name()).forClient(clientId),
                    writer -> writer.clients().find(clientId)
                            .ifPresent(client -> writer.clients().save(client.withArchived(archived))),
                    Message.of("clients.done." + key, now.client().name()));
        });
    }

    /// The parts below share the queue, so that edits of one page stay in order.
    EditQueue queue() {
        return queue;
    }

    @Override
    protected void onActivate() {
        whileActive(desk.plan().onChange(this::changed));
        read();
    }

    private void changed(ChangeNotice notice) {
        if (notice.touches(Kind.CLIENT) || notice.touches(Kind.CHANNEL) || notice.touches(Kind.PILLAR)
                || notice.touches(Kind.CAMPAIGN)) {
            read();
        }
    }

    private void read() {
        if (clientId != 0) {
            load(desk.work(), () -> desk.plan().read(this::query), this::apply, desk::tellFailure);
        }
    }

    // What is shown while something waits to be kept is newer than what was read.
    private void apply(Optional<State> read) {
        if (queue.idle()) {
            state.set(read);
            read.ifPresent(now -> askForRegions(now.client().country()));
        }
    }

    private Optional<State> query(PlanReader reader) {
        return reader.clients().find(clientId).map(client -> new State(client,
                client.logo().flatMap(id -> reader.media().find(id)).map(MediaItem::picture),
                reader.clients().channels(clientId), reader.campaigns().pillars(Scope.of(clientId)),
                reader.campaigns().campaigns(Scope.of(clientId))));
    }

    private void edit(String field, UnaryOperator<Client> change) {
        queue.add(label().typing("client/" + clientId + "/" + field),
                writer -> writer.clients().find(clientId)
                        .ifPresent(client -> writer.clients().save(change.apply(client))));
    }

    private ChangeLabel label() {
        return ChangeLabel.of("clients.change.edit", state.get().map(now -> now.client().name()).orElse(""))
                .forClient(clientId);
    }

    private void tell(Exception problem) {
        if (problem instanceof MediaRefused refused) {
            desk.tell(refused.sentence());
        } else {
            desk.tellFailure(problem);
        }
    }
}
