package app.vitrine.domain.plan;

import java.util.List;
import java.util.Optional;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;

/// Clients and their channels.
public interface Clients {

    /// Those in use, in order.
    List<Client> active();

    /// All, archived ones last.
    List<Client> all();

    Optional<Client> find(long id);

    /// By name, case and accents ignored.
    Optional<Client> named(String name);

    /// A client's channels in order, archived ones left out.
    List<Channel> channels(long clientId);

    /// Channels of all active clients, by client and order; archived ones too, since old posts name them.
    List<Channel> allChannels();

    Optional<Channel> channel(long id);

    /// Changes to them.
    interface Editor extends Clients {

        /// Adds (id 0, at the end of the order) or replaces.
        ///
        /// @return as stored
        Client save(Client client);

        Channel save(Channel channel);

        /// Writes the order as given.
        void order(List<Long> clientIds);

        void orderChannels(List<Long> channelIds);

        /// Takes a channel out of use: removed where no variant names it, else archived.
        void remove(Channel channel);
    }
}
