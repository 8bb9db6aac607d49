package app.vitrine.ui.calendar;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.post.Mark;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.slot.FreeSlots;
import app.vitrine.domain.text.Message;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Place;

/// Gives posts the next free slots of their channels, and begins new ones there.
final class SlotQueue {

    private static final int PAGE = 500;

    private final Desk desk;

    /// Where posts are to go.
    ///
    /// @param places by post
    /// @param slots  whether any of their channels has slots at all
    private record Found(Map<Long, LocalDateTime> places, boolean slots) {}

    SlotQueue(Desk desk) {
        this.desk = desk;
    }

    /// Moves posts to the next free slots, those without a day after now, the others after their present time. What is
    /// out already stays.
    void queue(List<PostCard> cards) {
        List<PostCard> movable = cards.stream().filter(
                card -> card.mark() != Mark.PUBLISHED && card.mark() != Mark.PARTLY_PUBLISHED).toList();
        if (movable.isEmpty()) {
            return;
        }
        desk.work().job(() -> desk.plan().read(plan -> find(plan, movable)))
                .onSuccess(found -> put(movable, found)).onFailure(desk::tellFailure).start();
    }

    private Found find(PlanReader plan, List<PostCard> cards) {
        Map<Long, LocalDateTime> places = new HashMap<>();
        boolean slots = false;
        for (long clientId : cards.stream().map(PostCard::clientId).distinct().toList()) {
            List<PostCard> theirs = cards.stream().filter(card -> card.clientId() == clientId)
                    .sorted(Comparator.comparing(SlotQueue::order)).toList();
            Client client = plan.clients().find(clientId).orElseThrow();
            LocalDateTime now = now(client);
            LocalDateTime last = theirs.stream().map(card -> after(card, now)).max(Comparator.naturalOrder())
                    .orElse(now);
            FreeSlots free = free(plan, client, now, last, new HashSet<>(PostEdits.ids(theirs)));
            for (PostCard card : theirs) {
                Set<Long> channels = channels(card);
                slots |= free.any(channels);
                free.next(channels, after(card, now)).ifPresent(slot -> {
                    places.put(card.id(), slot.at());
                    channels.forEach(channel -> free.take(channel, slot.at()));
                });
            }
        }
        return new Found(places, slots);
    }

    // Those without a day come last: they wait behind those that have one.
    private static LocalDateTime order(PostCard card) {
        return card.day().map(day -> card.time().map(day::atTime).orElseGet(day::atStartOfDay))
                .orElse(LocalDateTime.MAX);
    }

    private static LocalDateTime after(PostCard card, LocalDateTime now) {
        return card.day().map(day -> card.time().map(day::atTime).orElseGet(day::atStartOfDay))
                .filter(now::isBefore).orElse(now);
    }

    private static Set<Long> channels(PostCard card) {
        Set<Long> channels = new HashSet<>();
        card.channels().forEach(outlet -> channels.add(outlet.channelId()));
        return channels;
    }

    private LocalDateTime now(Client client) {
        return LocalDateTime.now(desk.clock().withZone(client.zone()));
    }

    private static FreeSlots free(PlanReader plan, Client client, LocalDateTime from, LocalDateTime last,
            Set<Long> moving) {
        FreeSlots free = new FreeSlots(plan.clients().channels(client.id()), client.zone());
        Span span = new Span(from.toLocalDate().minusDays(1),
                last.toLocalDate().plusWeeks(FreeSlots.WEEKS + 1L));
        plan.posts().each(Scope.of(client.id()), span, PAGE,
                posts -> posts.stream().filter(post -> !moving.contains(post.id())).forEach(free::take));
        return free;
    }

    private void put(List<PostCard> cards, Found found) {
        if (found.places().isEmpty()) {
            if (found.slots()) {
                desk.tell(Message.of("calendar.slots.full"));
            } else {
                long client = cards.getFirst().clientId();
                desk.tell(Message.of("calendar.slots.none"), Message.of("calendar.slots.set"),
                        () -> desk.go(new Place.ClientEditor(Optional.of(client))));
            }
            return;
        }
        List<PostCard> placed = cards.stream().filter(card -> found.places().containsKey(card.id())).toList();
        List<Long> ids = PostEdits.ids(placed);
        desk.change(Edit.MOVE.label(placed, desk.wording().get().messages()),
                plan -> plan.posts().all(ids).forEach(post -> {
                    LocalDateTime at = found.places().get(post.id());
                    if (at != null) {
                        plan.posts().save(post.planned(at.toLocalDate(), Optional.of(at.toLocalTime())));
                    }
                }), done(found.places().values(), cards.size()));
    }

    private Message done(Collection<LocalDateTime> places, int asked) {
        List<LocalDateTime> order = new ArrayList<>(places);
        order.sort(Comparator.naturalOrder());
        if (order.size() < asked) {
            return Message.of("calendar.slots.some", order.size(), asked);
        }
        return order.size() == 1
                ? Message.of("calendar.done.moved", words(order.getFirst()))
                : Message.of("calendar.slots.done", order.size(), words(order.getFirst()),
                        words(order.getLast()));
    }

    private String words(LocalDateTime at) {
        return desk.wording().get().messages().text("calendar.day-and-time",
                desk.wording().get().day(at.toLocalDate()), desk.wording().get().time(at.toLocalTime()));
    }

    /// Begins a post in the next free slot of any channel in view.
    void begin() {
        Scope scope = desk.scope().get();
        desk.work().job(() -> desk.plan().read(plan -> first(plan, scope))).onSuccess(found -> found
                .ifPresentOrElse(this::begin, () -> desk.tell(Message.of("calendar.slots.nothing"))))
                .onFailure(desk::tellFailure).start();
    }

    /// Begins a post in a slot, for the channels whose slot it is.
    void begin(FreeSlots.Free slot) {
        desk.go(new Place.NewPost(Optional.of(slot.at().toLocalDate()), Optional.of(slot.at().toLocalTime()),
                "",
                slot.channels()));
    }

    private Optional<FreeSlots.Free> first(PlanReader plan, Scope scope) {
        List<Client> clients = plan.clients().active();
        Optional<Client> client = scope.client().isPresent()
                ? plan.clients().find(scope.client().getAsLong())
                : Optional.of(clients).filter(all -> all.size() == 1).map(List::getFirst);
        return client.flatMap(one -> {
            LocalDateTime now = now(one);
            Set<Long> all = new HashSet<>(
                    plan.clients().channels(one.id()).stream().map(Channel::id).toList());
            return free(plan, one, now, now, Set.of()).next(all, now);
        });
    }
}
