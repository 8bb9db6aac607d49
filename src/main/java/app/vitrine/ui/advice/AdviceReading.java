package app.vitrine.ui.advice;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import app.vitrine.domain.advice.Adviser;
import app.vitrine.domain.advice.Finding;
import app.vitrine.domain.advice.Ground;
import app.vitrine.domain.advice.Heed;
import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.note.Note;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.PostFilter;

/// What was found in the plans in view, with all that is named in saying it.
///
/// @param clients  by id, those that were looked through
/// @param channels likewise
/// @param cards    the posts that findings are about
record AdviceReading(Span span, boolean several, Map<Long, Client> clients, Map<Long, Channel> channels,
        Map<Long, Pillar> pillars, Map<Long, PostCard> cards, List<Finding> findings, Heed heed) {

    private static final int PAGE = 500;
    private static final int IDEAS = 40;

    AdviceReading {
        clients = Map.copyOf(clients);
        channels = Map.copyOf(channels);
        pillars = Map.copyOf(pillars);
        cards = Map.copyOf(cards);
        findings = List.copyOf(findings);
    }

    static AdviceReading of(PlanReader plan, Scope scope, Span span, Clock clock) {
        Map<Long, Client> clients = new HashMap<>();
        Map<Long, Channel> channels = new HashMap<>();
        Map<Long, Pillar> pillars = new HashMap<>();
        List<Finding> found = new ArrayList<>();
        Optional<String> off = plan.facts().get(Heed.OFF);
        for (Client client : plan.clients().active()) {
            if (scope.client().isPresent() && scope.client().getAsLong() != client.id()) {
                continue;
            }
            Heed heed = Heed.of(off, plan.facts().get(Heed.fineOf(client.id())));
            Ground ground = ground(plan, client, span, clock);
            Adviser.look(ground, heed.kinds()).stream().filter(heed::hears).forEach(found::add);
            clients.put(client.id(), client);
            ground.channels().forEach(channel -> channels.put(channel.id(), channel));
            ground.pillars().forEach(pillar -> pillars.put(pillar.id(), pillar));
        }
        found.sort(Comparator.comparing(Finding::day).thenComparing(Finding::kind));
        Set<Long> named = new TreeSet<>();
        found.forEach(one -> named.addAll(one.posts()));
        Map<Long, PostCard> cards = new HashMap<>();
        plan.posts().cards(named).forEach(card -> cards.put(card.id(), card));
        return new AdviceReading(span, clients.size() > 1, clients, channels, pillars, cards, found,
                Heed.of(off, Optional.empty()));
    }

    private static Ground ground(PlanReader plan, Client client, Span span, Clock clock) {
        Scope scope = Scope.of(client.id());
        List<Post> posts = new ArrayList<>();
        plan.posts().each(scope, Ground.read(span), PAGE, posts::addAll);
        List<Pillar> pillars = plan.campaigns().pillars(scope);
        List<Post> ideas = pillars.stream().noneMatch(pillar -> pillar.sharePercent() > 0)
                ? List.of()
                : plan.posts().all(plan.posts().undated(scope, PostFilter.NONE).stream()
                        .filter(card -> card.pillarId().isPresent()).limit(IDEAS).map(PostCard::id).toList());
        List<Span> pauses = plan.notes().notes(scope).stream().filter(note -> note.kind() == Note.Kind.PAUSE)
                .map(Note::span).toList();
        Map<Long, Long> series = new HashMap<>();
        plan.series().series(scope).forEach(one -> plan.series().occurrences(one.id())
                .forEach(occurrence -> series.put(occurrence.postId(), one.id())));
        return new Ground(client, plan.clients().channels(client.id()), pillars, posts, ideas, pauses, series,
                LocalDateTime.now(clock.withZone(client.zone())), span);
    }
}
