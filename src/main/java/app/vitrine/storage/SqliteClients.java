package app.vitrine.storage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Slot;
import app.vitrine.domain.plan.Clients;

final class SqliteClients implements Clients.Editor {

    private final Session session;

    SqliteClients(Session session) {
        this.session = session;
    }

    @Override
    public List<Client> active() {
        return session.list("SELECT * FROM client WHERE archived = 0 ORDER BY position, id", Rows::client);
    }

    @Override
    public List<Client> all() {
        return session.list("SELECT * FROM client ORDER BY archived, position, id", Rows::client);
    }

    @Override
    public Optional<Client> find(long id) {
        return session.first("SELECT * FROM client WHERE id = ?", Rows::client, id);
    }

    @Override
    public Optional<Client> named(String name) {
        String folded = Words.folded(name);
        return all().stream().filter(client -> Words.folded(client.name()).equals(folded)).findFirst();
    }

    @Override
    public List<Channel> channels(long clientId) {
        return session.list("""
                SELECT * FROM channel WHERE client_id = ? AND archived = 0
                ORDER BY position, id""", Rows::channel, clientId);
    }

    @Override
    public List<Channel> allChannels() {
        return session.list("""
                SELECT channel.* FROM channel JOIN client ON client.id = client_id
                WHERE client.archived = 0
                ORDER BY client.position, client.id, channel.position, channel.id""", Rows::channel);
    }

    @Override
    public Optional<Channel> channel(long id) {
        return session.first("SELECT * FROM channel WHERE id = ?", Rows::channel, id);
    }

    @Override
    public Client save(Client client) {
        if (client.id() == 0) {
            int position = (int) session.number("SELECT coalesce(max(position) + 1, 0) FROM client");
            return client.withPosition(position).withId(insert(client.withPosition(position)));
        }
        if (!find(client.id()).equals(Optional.of(client))) {
            Stored.one(session.run("""
                    UPDATE client SET uid = ?, name = ?, line = ?, colour = ?, logo = ?, country = ?, region = ?, zone = ?,
                        languages = ?, voice = ?, reviewed = ?, position = ?, archived = ?, closed = ?
                    WHERE id = ?""", client.uid(), client.name(), client.line(), client.colour().id(),
                    client.logo(), client.country(), client.region(), client.zone().getId(),
                    String.join(",", client.languages()), client.voice(), client.reviewed(),
                    client.position(), client.archived(), closed(client), client.id()));
        }
        return client;
    }

    private long insert(Client client) {
        return session.number("""
                INSERT INTO client (uid, name, line, colour, logo, country, region, zone, languages, voice, reviewed,
                    position, archived, closed)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""", client.uid(),
                client.name(),
                client.line(), client.colour().id(), client.logo(), client.country(), client.region(),
                client.zone().getId(),
                String.join(",", client.languages()), client.voice(), client.reviewed(), client.position(),
                client.archived(), closed(client));
    }

    private static String closed(Client client) {
        return client.closed().stream().sorted().map(day -> String.valueOf(day.getValue()))
                .collect(Collectors.joining(","));
    }

    @Override
    public Channel save(Channel channel) {
        if (channel.id() == 0) {
            return insert(channel);
        }
        if (!channel(channel.id()).equals(Optional.of(channel))) {
            Stored.one(session.run("""
                    UPDATE channel SET client_id = ?, network = ?, name = ?, handle = ?, address = ?, colour = ?,
                        position = ?, archived = ?, slots = ?
                    WHERE id = ?""", channel.clientId(), channel.network().id(), channel.name(),
                    channel.handle(), channel.address(), channel.colour().map(colour -> colour.id()),
                    channel.position(), channel.archived(), slots(channel), channel.id()));
        }
        return channel;
    }

    private Channel insert(Channel channel) {
        long position = session.number(
                "SELECT coalesce(max(position) + 1, 0) FROM channel WHERE client_id = ?",
                channel.clientId());
        long id = session.number("""
                INSERT INTO channel (client_id, network, name, handle, address, colour, position, archived, slots)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""", channel.clientId(),
                channel.network().id(),
                channel.name(), channel.handle(), channel.address(),
                channel.colour().map(colour -> colour.id()), position, channel.archived(), slots(channel));
        return channel(id).orElseThrow();
    }

    private static String slots(Channel channel) {
        return channel.slots().stream().map(Slot::text).collect(Collectors.joining(","));
    }

    @Override
    public void order(List<Long> clientIds) {
        for (int i = 0; i < clientIds.size(); i++) {
            session.run("UPDATE client SET position = ?1 WHERE id = ?2 AND position <> ?1", i,
                    clientIds.get(i));
        }
    }

    @Override
    public void orderChannels(List<Long> channelIds) {
        for (int i = 0; i < channelIds.size(); i++) {
            session.run("UPDATE channel SET position = ?1 WHERE id = ?2 AND position <> ?1", i,
                    channelIds.get(i));
        }
    }

    @Override
    public void remove(Channel channel) {
        boolean named = session.number("SELECT EXISTS (SELECT 1 FROM variant WHERE channel_id = ?)",
                channel.id()) == 1;
        session.run(
                named ? "UPDATE channel SET archived = 1 WHERE id = ?" : "DELETE FROM channel WHERE id = ?",
                channel.id());
    }
}
