package app.vitrine.ui.clients;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Countries;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.ChangeNotice;
import app.vitrine.domain.plan.ChangeNotice.Kind;
import app.vitrine.domain.text.Message;
import app.vitrine.ui.mvvm.ViewModel;
import app.vitrine.ui.shell.Desk;

/// One client with its channels. Every edit is kept by itself, and is a step of undo; a client that is new comes into
/// the plan with the first.
final class ClientViewModel extends ViewModel {

    private final Desk desk;
    private final Client fresh;
    private final ReadOnlyObjectWrapper<Client> client;
    private final ObservableList<Channel> channels = FXCollections.observableArrayList();
    private final ClientSaving saving;

    private record State(Optional<Client> client, List<Channel> channels) {}

    /// @param known the id of the client; a new one where absent
    ClientViewModel(Desk desk, Optional<Long> known) {
        this.desk = desk;
        this.fresh = fresh(desk);
        this.client = new ReadOnlyObjectWrapper<>(known.map(fresh::withId).orElse(fresh));
        this.saving = new ClientSaving(desk, client.get(), this::read);
    }

    private static Client fresh(Desk desk) {
        String country = desk.wording().get().locale().getCountry();
        String name = desk.wording().get().messages().text("clients.unnamed");
        return Client.named(name, country, Countries.zoneOf(country).orElse(ZoneId.systemDefault()),
                Countries.languageOf(country));
    }

    /// As it is kept; id 0 while it is not in the plan.
    ReadOnlyObjectProperty<Client> client() {
        return client.getReadOnlyProperty();
    }

    /// Those in use, in order.
    ObservableList<Channel> channels() {
        return FXCollections.unmodifiableObservableList(channels);
    }

    @Override
    protected void onActivate() {
        whileActive(desk.plan().onChange(this::changed));
        read();
    }

    private void changed(ChangeNotice notice) {
        if (notice.touches(Kind.CLIENT) || notice.touches(Kind.CHANNEL)) {
            read();
        }
    }

    private void read() {
        load(desk.work(), this::state, this::show, desk::tellFailure);
    }

    private State state() {
        long id = saving.client().id();
        return desk.plan()
                .read(reader -> new State(reader.clients().find(id), reader.clients().channels(id)));
    }

    // While something is still being kept, what was read is older than what is on screen.
    private void show(State state) {
        if (saving.idle()) {
            Client now = state.client().orElse(fresh);
            saving.stands(now);
            client.set(now);
            channels.setAll(state.channels());
        }
    }

    /// A name of nothing but blanks is not kept: the last one stays.
    void name(String text) {
        if (!text.isBlank()) {
            typed("name", now -> now.withName(text));
        }
    }

    void line(String text) {
        typed("line", now -> now.withLine(text));
    }

    void voice(String text) {
        typed("voice", now -> now.withVoice(text));
    }

    void colour(Palette colour) {
        chosen("colour", now -> now.withColour(colour));
    }

    /// The clock goes with the country, where the country has one of its own.
    void country(String code) {
        chosen("country",
                now -> now.withCountry(code).withZone(Countries.zoneOf(code).orElse(now.zone())));
    }

    /// @param tags the usual one first; a client keeps at least one
    void languages(List<String> tags) {
        if (!tags.isEmpty()) {
            chosen("languages", now -> now.withLanguages(tags));
        }
    }

    /// Adds a language, or takes it away; the last one stays.
    void language(String tag, boolean wanted) {
        List<String> tags = new ArrayList<>(client.get().languages());
        tags.remove(tag);
        if (wanted) {
            tags.add(tag);
        }
        languages(tags);
    }

    void reviewed(boolean on) {
        chosen("reviewed", now -> now.withReviewed(on));
    }

    /// Takes the client out of the switcher, or brings it back.
    void archive(boolean away) {
        Client now = client.get();
        if (now.id() != 0) {
            String key = away ? "clients.archived" : "clients.unarchived";
            desk.change(ChangeLabel.of(key, now.name()).forClient(now.id()),
                    writer -> writer.clients().find(now.id())
                            .ifPresent(stored -> writer.clients().save(stored.withArchived(away))),
                    Message.of(key, now.name()));
        }
    }

    /// One more channel, after the others; a network may have several.
    void add(Network network) {
        saving.keep(
                new ClientEdit("add/" + channels.size() + network.id(), "clients.change.channel-added", false,
                        (writer, stored) -> {
                            int position = writer.clients().channels(stored.id()).size();
                            writer.clients().save(Channel.of(stored.id(), network, position));
                            return stored;
                        }));
    }

    void handle(Channel channel, String text) {
        channel(channel, "handle", now -> now.withHandle(text));
    }

    void ownName(Channel channel, String text) {
        channel(channel, "name", now -> now.withName(text));
    }

    /// Moves a channel up (-1) or down (1) among the others.
    void move(Channel channel, int by) {
        List<Long> order = new ArrayList<>(channels.stream().map(Channel::id).toList());
        int from = order.indexOf(channel.id());
        int to = from + by;
        if (from >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
            saving.keep(new ClientEdit("order", "clients.change.order", false, (writer, stored) -> {
                writer.clients().orderChannels(order);
                return stored;
            }));
        }
    }

    /// Takes a channel out of use; posts that name it keep it.
    void remove(Channel channel) {
        desk.change(
                ChangeLabel.of("clients.change.channel-removed", client.get().name())
                        .forClient(channel.clientId()),
                writer -> writer.clients().channel(channel.id()).ifPresent(writer.clients()::remove),
                Message.of("clients.channel-removed"));
    }

    private void channel(Channel channel, String field, UnaryOperator<Channel> change) {
        saving.keep(new ClientEdit("channel/" + channel.id() + "/" + field, "clients.change.channel", true,
                (writer, stored) -> {
                    writer.clients().channel(channel.id())
                            .ifPresent(now -> writer.clients().save(change.apply(now)));
                    return stored;
                }));
    }

    private void typed(String field, UnaryOperator<Client> change) {
        keep(field, true, change);
    }

    private void chosen(String field, UnaryOperator<Client> change) {
        keep(field, false, change);
    }

    private void keep(String field, boolean typing, UnaryOperator<Client> change) {
        saving.keep(new ClientEdit(field, "clients.change.edit", typing,
                (writer, stored) -> writer.clients().save(change.apply(stored))));
    }
}
