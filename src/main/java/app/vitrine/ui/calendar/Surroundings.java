package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.media.Picture;
import app.vitrine.domain.note.Note;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.PostFilter;

/// What the posts of a scope refer to, whatever the month.
///
/// @param campaigns by first day
/// @param notes     likewise
/// @param logos     the picture of each client that has one
/// @param planEmpty whether the scope has no post at all
/// @param undated   posts without a day, newest first
record Surroundings(Scope scope, List<Pillar> pillars, List<Campaign> campaigns, List<Note> notes,
        List<Channel> channels,
        Map<Long, Client> clients, Map<Long, Picture> logos,
        boolean planEmpty, List<PostCard> undated) {

    Surroundings {
        pillars = List.copyOf(pillars);
        campaigns = List.copyOf(campaigns);
        notes = List.copyOf(notes);
        channels = List.copyOf(channels);
        clients = Map.copyOf(clients);
        logos = Map.copyOf(logos);
        undated = List.copyOf(undated);
    }

    static Surroundings none(Scope scope) {
        return new Surroundings(scope, List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of(),
                false,
                List.of());
    }

    static Surroundings read(PlanReader plan, Scope scope) {
        Map<Long, Client> clients = plan.clients().active().stream()
                .filter(client -> scope.client().isEmpty() || scope.client().getAsLong() == client.id())
                .collect(Collectors.toMap(Client::id, Function.identity()));
        List<PostCard> undated = plan.posts().undated(scope, PostFilter.NONE);
        return new Surroundings(scope, plan.campaigns().pillars(scope),
                plan.campaigns().campaigns(scope), plan.notes().notes(scope),
                plan.clients().allChannels().stream()
                        .filter(channel -> clients.containsKey(channel.clientId()))
                        .toList(),
                clients, logos(plan, clients), undated.isEmpty() && !plan.posts().any(scope), undated);
    }

    private static Map<Long, Picture> logos(PlanReader plan, Map<Long, Client> clients) {
        Map<Long, Picture> logos = new HashMap<>();
        for (Client client : clients.values()) {
            client.logo().flatMap(plan.media()::find)
                    .ifPresent(item -> logos.put(client.id(), item.picture()));
        }
        return logos;
    }

    boolean allClients() {
        return scope.client().isEmpty();
    }

    /// Whether the clients in view live by different clocks. Where all live by one, a sign on each tile would say
    /// nothing that tells them apart, even if it is not the clock of this machine.
    boolean severalZones() {
        ZoneId first = null;
        for (Client client : clients.values()) {
            if (first != null && !first.equals(client.zone())) {
                return true;
            }
            first = client.zone();
        }
        return false;
    }

    /// Why a shop is closed on a day.
    ///
    /// @param note absent where it is closed on that day of every week
    record Closed(Optional<Note> note) {}

    /// Whether the shop is closed; nothing is said where several are in view.
    Optional<Closed> closed(LocalDate day) {
        if (clients.size() != 1) {
            return Optional.empty();
        }
        Optional<Note> noted = notes.stream()
                .filter(note -> note.kind() == Note.Kind.CLOSED && note.span().contains(day)).findFirst();
        boolean weekly = clients.values().iterator().next().closed().contains(day.getDayOfWeek());
        return noted.isPresent() || weekly ? Optional.of(new Closed(noted)) : Optional.empty();
    }

    /// Whose days these are: the clients' where all live by one clock, else those of whoever looks.
    ZoneId zone() {
        return clients.isEmpty() || severalZones()
                ? ZoneId.systemDefault()
                : clients.values().iterator().next().zone();
    }

    Optional<Client> client(long id) {
        return Optional.ofNullable(clients.get(id));
    }

    Optional<Pillar> pillar(Optional<Long> id) {
        return id.flatMap(wanted -> pillars.stream().filter(pillar -> pillar.id() == wanted).findFirst());
    }

    Optional<Campaign> campaign(Optional<Long> id) {
        return id.flatMap(
                wanted -> campaigns.stream().filter(campaign -> campaign.id() == wanted).findFirst());
    }

    Optional<Channel> channel(long id) {
        return channels.stream().filter(channel -> channel.id() == id).findFirst();
    }
}
