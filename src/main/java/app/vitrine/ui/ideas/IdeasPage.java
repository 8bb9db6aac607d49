package app.vitrine.ui.ideas;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.PostFilter;

/// The ideas of a scope with what they refer to.
///
/// @param read    whether the plan has been asked yet
/// @param ideas   the newest first
/// @param clients those in view, in order
record IdeasPage(boolean read, Scope scope, List<Idea> ideas, List<Client> clients, List<Pillar> pillars,
        List<Campaign> campaigns) {

    IdeasPage {
        ideas = List.copyOf(ideas);
        clients = List.copyOf(clients);
        pillars = List.copyOf(pillars);
        campaigns = List.copyOf(campaigns);
    }

    static IdeasPage reading(Scope scope) {
        return new IdeasPage(false, scope, List.of(), List.of(), List.of(), List.of());
    }

    static IdeasPage read(PlanReader plan, Scope scope) {
        List<PostCard> cards = plan.posts().undated(scope, PostFilter.NONE).stream().filter(PostCard::waits)
                .toList();
        Map<Long, Post> posts = plan.posts().all(cards.stream().map(PostCard::id).toList()).stream()
                .collect(Collectors.toMap(Post::id, Function.identity()));
        List<Idea> ideas = cards.stream()
                .flatMap(card -> Optional.ofNullable(posts.get(card.id())).stream()
                        .map(post -> Idea.of(card, post)))
                .toList();
        List<Client> clients = plan.clients().active().stream()
                .filter(client -> scope.client().isEmpty() || scope.client().getAsLong() == client.id())
                .toList();
        return new IdeasPage(true, scope, ideas, clients, plan.campaigns().pillars(scope),
                plan.campaigns().campaigns(scope));
    }

    /// Whether more than one client is in view, so that it matters whose an idea is.
    boolean several() {
        return clients.size() > 1;
    }

    Optional<Idea> idea(long id) {
        return ideas.stream().filter(idea -> idea.id() == id).findFirst();
    }

    Optional<Client> client(long id) {
        return clients.stream().filter(client -> client.id() == id).findFirst();
    }

    Optional<Pillar> pillar(Optional<Long> id) {
        return id.flatMap(wanted -> pillars.stream().filter(one -> one.id() == wanted).findFirst());
    }

    Optional<Campaign> campaign(Optional<Long> id) {
        return id.flatMap(wanted -> campaigns.stream().filter(one -> one.id() == wanted).findFirst());
    }

    /// The tags of the ideas, the most used first.
    List<String> tags() {
        return tags(ideas);
    }

    /// Likewise, of one client.
    List<String> tags(long clientId) {
        return tags(ideas.stream().filter(idea -> idea.card().clientId() == clientId).toList());
    }

    private static List<String> tags(List<Idea> of) {
        Map<String, Integer> counts = new HashMap<>();
        of.forEach(idea -> idea.card().tags().forEach(tag -> counts.merge(tag, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey(String.CASE_INSENSITIVE_ORDER)))
                .map(Map.Entry::getKey).toList();
    }
}
