package app.vitrine.ui.audience;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.media.Picture;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.persona.Persona;
import app.vitrine.domain.plan.PlanReader;

/// The personas of a scope with what they refer to.
///
/// @param read     whether the plan has been asked yet
/// @param clients  those in view, in order
/// @param personas in order, archived ones too
/// @param posts    how many posts are for each
/// @param pictures the portraits, by media item
/// @param networks on which the client of each persona is
record AudiencePage(boolean read, Scope scope, LocalDate today, List<Client> clients, List<Persona> personas,
        Map<Long, Integer> posts, Map<Long, Picture> pictures, Map<Long, Set<Network>> networks) {

    AudiencePage {
        clients = List.copyOf(clients);
        personas = List.copyOf(personas);
        posts = Map.copyOf(posts);
        pictures = Map.copyOf(pictures);
        networks = Map.copyOf(networks);
    }

    static AudiencePage reading(Scope scope, LocalDate today) {
        return new AudiencePage(false, scope, today, List.of(), List.of(), Map.of(), Map.of(), Map.of());
    }

    static AudiencePage read(PlanReader plan, Scope scope, LocalDate today) {
        List<Client> clients = plan.clients().active().stream()
                .filter(client -> scope.client().isEmpty() || scope.client().getAsLong() == client.id())
                .toList();
        List<Persona> personas = plan.personas().personas(scope);
        Map<Long, Picture> pictures = new HashMap<>();
        plan.media().all(personas.stream().flatMap(one -> one.identity().picture().stream()).toList())
                .stream()
                .map(MediaItem::picture).forEach(picture -> pictures.put(picture.mediaId(), picture));
        Map<Long, Set<Network>> networks = new HashMap<>();
        for (Client client : clients) {
            Set<Network> own = EnumSet.noneOf(Network.class);
            plan.clients().channels(client.id()).stream().map(Channel::network).forEach(own::add);
            networks.put(client.id(), own);
        }
        return new AudiencePage(true, scope, today, clients, personas, plan.personas().posts(scope), pictures,
                networks);
    }

    Optional<Persona> persona(long id) {
        return personas.stream().filter(persona -> persona.id() == id).findFirst();
    }

    List<Persona> active() {
        return personas.stream().filter(persona -> !persona.archived()).toList();
    }

    List<Persona> archived() {
        return personas.stream().filter(Persona::archived).toList();
    }

    /// The client's name, where several are in view.
    Optional<String> clientOf(Persona persona) {
        return clients.stream().filter(client -> clients.size() > 1 && client.id() == persona.clientId())
                .map(Client::name).findFirst();
    }

    int posts(Persona persona) {
        return posts.getOrDefault(persona.id(), 0);
    }

    Optional<Picture> picture(Persona persona) {
        return persona.identity().picture().flatMap(id -> Optional.ofNullable(pictures.get(id)));
    }

    /// What the weights of a persona are asked for: where the client is, and where the persona is.
    List<Network> networks(Persona persona) {
        Set<Network> own = networks.getOrDefault(persona.clientId(), Set.of());
        return Stream.of(Network.values())
                .filter(network -> own.contains(network) || persona.habits().weight(network) > 0).toList();
    }

    /// The same with another persona in the place of the one with its key.
    AudiencePage with(Persona changed) {
        return new AudiencePage(read, scope, today, clients,
                personas.stream().map(one -> one.id() == changed.id() ? changed : one).toList(), posts,
                pictures, networks);
    }
}
