package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.note.Note;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.domain.post.MediaUse;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Variant;
import app.vitrine.domain.slot.Fan;
import app.vitrine.domain.slot.FreeSlots;
import app.vitrine.domain.text.Message;
import app.vitrine.mediafiles.MediaImport;
import app.vitrine.ui.shell.Desk;

/// Pictures that are being poured over the calendar: until they are kept they are ghosts, which nothing in the plan
/// knows of.
final class Pour {

    private static final String REMEMBERED = "pour-channels-";
    private static final int PAGE = 500;
    private static final LocalTime USUAL = LocalTime.of(10, 0);

    private final Desk desk;
    private final CalendarViewModel model;
    private final ReadOnlyObjectWrapper<Optional<Pouring>> state = new ReadOnlyObjectWrapper<>(
            Optional.empty());

    private List<Long> made = List.of();

    private record Ground(Client client, List<Channel> channels, Fan fan, LocalDateTime now) {}

    Pour(CalendarViewModel model) {
        this.model = model;
        this.desk = model.desk();
        desk.scope().addListener(_ -> dropAll());
    }

    /// What is being poured; empty most of the time.
    ReadOnlyObjectProperty<Optional<Pouring>> state() {
        return state.getReadOnlyProperty();
    }

    boolean active() {
        return state.get().isPresent();
    }

    /// The posts that were made last, in order.
    List<Long> made() {
        return made;
    }

    /// Lays files out from a day on.
    ///
    /// @param refused what was not taken, in words
    void begin(List<MediaImport.Kept> files, List<Message> refused, LocalDate day, long clientId) {
        desk.work().job(() -> desk.plan().read(plan -> ground(plan, clientId, day))).onSuccess(ground -> {
            if (!model.view().get().timed()) {
                model.view().set(CalendarView.MONTH);
            }
            LocalDateTime from = day.atStartOfDay().minusMinutes(1);
            Pouring fresh = new Pouring(ground.client(), ground.channels(), ground.fan(),
                    from.isBefore(ground.now()) ? ground.now() : from, chosen(ground), files, List.of(),
                    0, refused);
            show(fresh.laid());
        }).onFailure(desk::tellFailure).start();
    }

    private Ground ground(PlanReader plan, long clientId, LocalDate day) {
        Client client = plan.clients().find(clientId).orElseThrow();
        LocalDateTime now = LocalDateTime.now(desk.clock().withZone(client.zone()));
        LocalDate first = day.isBefore(now.toLocalDate()) ? now.toLocalDate() : day;
        List<Post> posts = new ArrayList<>();
        // Far enough for as many files as slots can take, one after the other.
        plan.posts().each(Scope.of(clientId),
                new Span(first.minusDays(1), first.plusWeeks(4L * FreeSlots.WEEKS)), PAGE, posts::addAll);
        List<Span> closed = plan.notes().notes(Scope.of(clientId)).stream()
                .filter(note -> note.kind() == Note.Kind.CLOSED).map(Note::span).toList();
        List<Channel> channels = plan.clients().channels(clientId);
        Fan fan = new Fan(channels, client.zone(), posts,
                date -> client.closed().contains(date.getDayOfWeek())
                        || closed.stream().anyMatch(span -> span.contains(date)),
                usual(posts));
        return new Ground(client, channels, fan, now);
    }

    // The time that most posts have.
    private static LocalTime usual(List<Post> posts) {
        return posts.stream().flatMap(post -> post.time().stream())
                .collect(Collectors.groupingBy(time -> time, Collectors.counting())).entrySet().stream()
                .max(Comparator.comparingLong(java.util.Map.Entry::getValue))
                .map(java.util.Map.Entry::getKey).orElse(USUAL);
    }

    // As the last time; else those that have slots; else the first.
    private Set<Long> chosen(Ground ground) {
        Set<Long> known = ground.channels().stream().map(Channel::id).collect(Collectors.toSet());
        Set<Long> last = desk.remembered(REMEMBERED + ground.client().id()).stream()
                .flatMap(text -> Stream.of(text.split(" "))).filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf).filter(known::contains).collect(Collectors.toSet());
        if (!last.isEmpty()) {
            return last;
        }
        Set<Long> slotted = ground.channels().stream().filter(channel -> !channel.slots().isEmpty())
                .map(Channel::id).collect(Collectors.toSet());
        return slotted.isEmpty()
                ? ground.channels().stream().limit(1).map(Channel::id).collect(Collectors.toSet())
                : slotted;
    }

    private void show(Pouring now) {
        state.set(Optional.of(now));
        model.showGhosts(now.cards());
        model.travel().goTo(now.current().day());
        model.choice().focus(now.card(now.current()));
    }

    /// Pours for a channel too, or no longer; all are laid out anew.
    void toggle(long channel) {
        state.get().ifPresent(now -> {
            Set<Long> chosen = new TreeSet<>(now.chosen());
            if (!chosen.remove(channel)) {
                chosen.add(channel);
            }
            desk.remember(REMEMBERED + now.client().id(),
                    chosen.stream().map(String::valueOf).collect(Collectors.joining(" ")));
            show(now.withChosen(chosen).laid());
        });
    }

    /// Takes the next ghost in hand, or the one before, round and round.
    void step(int by) {
        state.get().ifPresent(now -> show(
                now.withHand(Math.floorMod(now.hand() + by, now.ghosts().size()))));
    }

    /// Takes a ghost in hand.
    void take(long id) {
        state.get().ifPresent(now -> show(now.withHand(Math.max(0, now.indexOf(id)))));
    }

    void moveByDays(long days) {
        state.get().ifPresent(now -> show(now.moved(now.current(), now.current().at().plusDays(days))));
    }

    void moveByMinutes(long minutes) {
        state.get().ifPresent(
                now -> show(now.moved(now.current(), now.current().at().plusMinutes(minutes))));
    }

    /// The end of a drag.
    void put(long id, Spot spot) {
        state.get().filter(now -> now.indexOf(id) >= 0).ifPresent(now -> {
            Pouring.Ghost ghost = now.ghosts().get(now.indexOf(id));
            LocalDateTime at = spot.day().atTime(spot.time().orElse(ghost.at().toLocalTime()));
            show(now.withHand(now.indexOf(id)).moved(ghost, at));
        });
    }

    /// Takes the one in hand out; the last takes all with it.
    void remove() {
        state.get().ifPresent(now -> {
            if (now.ghosts().size() == 1) {
                dropAll();
            } else {
                show(now.without(now.current()));
            }
        });
    }

    /// Gives all up: the plan is as it was.
    void dropAll() {
        if (active()) {
            state.set(Optional.empty());
            model.showGhosts(List.of());
        }
    }

    /// Makes drafts of all, in one step of undo.
    void keep() {
        state.get().ifPresent(now -> make(now, plan -> now.ghosts().stream()
                .map(ghost -> post(plan, now, ghost.at(), List.of(ghost.file()))).toList()));
    }

    /// Makes one draft with all the pictures, where the first stands.
    void together() {
        state.get().ifPresent(now -> make(now, plan -> List.of(post(plan, now, now.ghosts().getFirst().at(),
                now.ghosts().stream().map(Pouring.Ghost::file).toList()))));
    }

    private Post post(PlanWriter plan, Pouring now, LocalDateTime at, List<MediaImport.Kept> files) {
        MediaImport imports = new MediaImport(desk.media(), desk.clock());
        List<MediaUse> uses = files.stream().map(file -> imports.item(plan, now.client().id(), file).id())
                .distinct().map(id -> new MediaUse(id, "")).toList();
        List<Variant> variants = new ArrayList<>();
        now.targets().forEach(channel -> variants
                .add(Variant.on(channel.id(), channel.network().usualFormat(), variants.size())));
        return plan.posts().save(Post.draft(now.client().id(), desk.clock().instant())
                .withTitle(Pouring.name(files.getFirst()))
                .withWhen(Optional.of(at.toLocalDate()), Optional.of(at.toLocalTime())).withMedia(uses)
                .withVariants(variants));
    }

    private void make(Pouring now, java.util.function.Function<PlanWriter, List<Post>> making) {
        dropAll();
        ChangeLabel label = ChangeLabel.of(Message.counted("calendar.undo.pour", now.ghosts().size()))
                .forClient(now.client().id());
        desk.work().job(() -> desk.plan().change(label, making)).onSuccess(posts -> {
            desk.tellChange("calendar.undo.pour", Message.counted("calendar.done.pour", posts.size()));
            made = posts.stream().map(Post::id).toList();
            posts.getFirst().day().ifPresent(model::follow);
            model.choice().arrive(made);
        }).onFailure(desk::tellFailure).start();
    }
}
