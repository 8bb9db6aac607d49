package app.vitrine.domain.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.note.Note;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.series.Layout;
import app.vitrine.domain.series.Layout.Slot;
import app.vitrine.domain.series.Manner;
import app.vitrine.domain.series.Occurrence;
import app.vitrine.domain.series.Reach;
import app.vitrine.domain.series.Series;
import app.vitrine.domain.series.Spread;
import app.vitrine.domain.series.Turn;

/// What is done to series inside one change of the plan.
///
/// @param today at the client's
/// @param now   the instant at which copies are made
public record SeriesEdits(PlanWriter plan, LocalDate today, Instant now) {

    /// An occurrence with its post.
    private record Laid(Occurrence occurrence, Post post) {

        boolean open() {
            return post.variants().stream().noneMatch(one -> one.publication().settled());
        }

        /// Whether it stands on the day that the rule gave it.
        boolean inPlace() {
            return post.day().filter(occurrence.day()::equals).isPresent();
        }
    }

    /// The last day up to which posts are laid out now.
    public LocalDate horizon() {
        return today.plusMonths(Series.MONTHS_AHEAD);
    }

    /// Makes a post the first of a series.
    ///
    /// @param post with a day, which is the rule's first
    /// @return how many posts were laid out after it
    public int begin(Post post, Manner manner) {
        LocalDate day = post.day().orElseThrow();
        Series series = plan.series()
                .save(new Series(0, Uuid7.next(), post.clientId(), manner, day, Set.of()));
        plan.series().save(new Occurrence(0, series.id(), post.id(), day));
        return lay(series);
    }

    /// Lays out what is missing of all series, as far as posts are laid out now.
    ///
    /// @return how many posts were laid out
    public int topUp() {
        int laid = 0;
        for (Client client : plan.clients().active()) {
            for (Series series : plan.series().series(Scope.of(client.id()))) {
                laid += lay(series);
            }
        }
        return laid;
    }

    /// Lays out what is missing of one. Posts are copies of the last one; days on which the shop is closed are passed
    /// over where that is asked for.
    private int lay(Series series) {
        List<Laid> posts = laid(series);
        if (posts.isEmpty() || !horizon().isAfter(series.laidUntil())) {
            return 0;
        }
        Post model = posts.getLast().post();
        LocalDate after = series.laidUntil().plusDays(1);
        // What repeats after it was out long ago does not fill the past.
        LocalDate from = after.isBefore(today) ? today : after;
        List<Slot> slots = slots(series, posts, new Span(from, horizon()));
        slots.forEach(slot -> add(series, model, slot));
        plan.series().save(series.withLaidUntil(horizon()));
        return slots.size();
    }

    /// The days that get a post, with the words that follow those of the posts before them.
    private List<Slot> slots(Series series, List<Laid> before, Span span) {
        Predicate<LocalDate> closed = series.manner().openOnly() ? closed(series.clientId()) : _ -> false;
        Layout layout = new Layout(series.manner(), series.leftOut(), closed);
        before.forEach(one -> series.manner().rotation().of(one.post())
                .ifPresent(turn -> layout.said(turn, one.occurrence().day())));
        return layout.in(span).stream().filter(Slot::taken).toList();
    }

    private Predicate<LocalDate> closed(long clientId) {
        Optional<Client> client = plan.clients().find(clientId);
        List<Span> spans = plan.notes().notes(Scope.of(clientId)).stream()
                .filter(note -> note.kind() == Note.Kind.CLOSED).map(Note::span).toList();
        return day -> client.filter(one -> one.closed().contains(day.getDayOfWeek())).isPresent()
                || spans.stream().anyMatch(span -> span.contains(day));
    }

    private void add(Series series, Post model, Slot slot) {
        Post moved = model.copy(now).movedTo(slot.day());
        Post copy = plan.posts().save(slot.turn().map(turn -> turn.on(moved)).orElse(moved));
        plan.personas().copy(model.id(), copy.id());
        plan.series().save(new Occurrence(0, series.id(), copy.id(), slot.day()));
    }

    private List<Laid> laid(Series series) {
        List<Laid> found = new ArrayList<>();
        for (Occurrence occurrence : plan.series().occurrences(series.id())) {
            plan.posts().find(occurrence.postId()).ifPresent(post -> found.add(new Laid(occurrence, post)));
        }
        return found;
    }

    private List<Laid> reached(Series series, Occurrence from, Reach reach) {
        return laid(series).stream().filter(one -> one.occurrence().id() != from.id() && one.open())
                .filter(one -> switch (reach) {
                    case ONE -> false;
                    case LATER -> one.occurrence().day().isAfter(from.day());
                    case ALL -> !one.occurrence().day().isBefore(today);
                }).toList();
    }

    /// Carries what was changed in one occurrence over to others. Where it got another day they move by as many, those
    /// with days of their own stay, and the rule goes along.
    ///
    /// @param before as it was
    /// @param after  as it is in the plan now
    /// @return how many others were changed
    public int spread(Post before, Post after, Reach reach) {
        Optional<Occurrence> mine = plan.series().of(after.id());
        Optional<Series> series = mine.flatMap(one -> plan.series().find(one.seriesId()));
        if (mine.isEmpty() || series.isEmpty() || reach == Reach.ONE) {
            return 0;
        }
        Occurrence from = mine.get();
        long by = before.day().isPresent() && after.day().isPresent()
                ? after.day().get().toEpochDay() - before.day().get().toEpochDay()
                : 0;
        Spread spread = new Spread(before, after);
        int changed = 0;
        for (Laid other : reached(series.get(), from, reach)) {
            Post next = spread.to(other.post());
            if (by != 0 && other.inPlace()) {
                next = next.movedTo(other.occurrence().day().plusDays(by));
                plan.series().save(other.occurrence().withDay(other.occurrence().day().plusDays(by)));
            }
            if (!next.equals(other.post())) {
                plan.posts().save(next);
                changed++;
            }
        }
        Series next = series.get().withManner(series.get().manner().withRotation(
                series.get().manner().rotation().with(Turn.of(before), Turn.of(after))));
        if (by != 0) {
            plan.series().save(from.withDay(from.day().plusDays(by)));
            next = next.withRule(next.rule().shifted(by));
        }
        if (!next.equals(series.get())) {
            plan.series().save(next);
        }
        return changed;
    }

    /// Puts an occurrence in the trash, and others with it; the rule then ends before them, or leaves the day out.
    ///
    /// @return how many went
    public int delete(Post post, Reach reach) {
        Optional<Occurrence> mine = plan.series().of(post.id());
        Optional<Series> known = mine.flatMap(one -> plan.series().find(one.seriesId()));
        if (mine.isEmpty() || known.isEmpty()) {
            plan.posts().delete(List.of(post.id()));
            return 1;
        }
        Series series = known.get();
        LocalDate day = mine.get().day();
        List<Long> gone = new ArrayList<>(List.of(post.id()));
        reached(series, mine.get(), reach).forEach(one -> gone.add(one.post().id()));
        switch (reach) {
            case ONE -> plan.series().save(series.leavingOut(day));
            case LATER -> plan.series().save(ending(series, day.minusDays(1)));
            case ALL -> plan.series().save(ending(series, today.minusDays(1)));
        }
        plan.posts().delete(gone);
        return gone.size();
    }

    private static Series ending(Series series, LocalDate last) {
        LocalDate until = last.isBefore(series.rule().first()) ? series.rule().first() : last;
        return series.withRule(series.rule().withUntil(Optional.of(until)));
    }

    /// Has a series go on in another manner from a day on. The posts from there take the new days in their order, and the
    /// new words where they said what the series said; what is too much goes to the trash, what is missing is laid out.
    /// Posts that are out, or have a day of their own, stay.
    ///
    /// @param from the first day of those that change; the new rule's first
    /// @param said what the posts of the series say where no texts take turns in it yet
    /// @return how many posts there are from that day on
    public int change(Series series, Manner manner, LocalDate from, Turn said) {
        Series next = series.withManner(manner).withLaidUntil(horizon());
        List<Laid> all = laid(series);
        List<Laid> later = all.stream()
                .filter(one -> !one.occurrence().day().isBefore(from) && one.open() && one.inPlace())
                .sorted(Comparator.comparing(one -> one.occurrence().day())).toList();
        List<Laid> stay = all.stream().filter(one -> !later.contains(one)).toList();
        List<Laid> before = stay.stream().filter(one -> one.occurrence().day().isBefore(from)).toList();
        Set<LocalDate> kept = stay.stream().map(one -> one.occurrence().day()).collect(Collectors.toSet());
        List<Slot> slots = slots(next, before, new Span(from, horizon())).stream()
                .filter(slot -> !kept.contains(slot.day())).toList();
        for (int i = 0; i < Math.min(slots.size(), later.size()); i++) {
            take(series, later.get(i), slots.get(i), said);
        }
        plan.posts().delete(later.stream().skip(slots.size()).map(one -> one.post().id()).toList());
        Post model = (later.isEmpty() ? all : later).getLast().post();
        slots.stream().skip(later.size()).forEach(slot -> add(next, model, slot));
        plan.series().save(next);
        return slots.size();
    }

    private void take(Series was, Laid one, Slot slot, Turn said) {
        boolean own = was.manner().rotation().of(one.post()).isEmpty() && !said.in(one.post());
        Post moved = one.occurrence().day().equals(slot.day()) ? one.post() : one.post().movedTo(slot.day());
        Post next = slot.turn().filter(_ -> !own).map(turn -> turn.on(moved)).orElse(moved);
        if (!next.equals(one.post())) {
            plan.posts().save(next);
        }
        if (!one.occurrence().day().equals(slot.day())) {
            plan.series().save(one.occurrence().withDay(slot.day()));
        }
    }

    /// Ends a series.
    ///
    /// @param keep whether the posts that are to come stay, as posts like any other
    /// @return how many went
    public int stop(Series series, boolean keep) {
        List<Long> gone = keep
                ? List.of()
                : laid(series).stream()
                        .filter(one -> one.open() && one.inPlace() && one.occurrence().day().isAfter(today))
                        .map(one -> one.post().id()).toList();
        plan.posts().delete(gone);
        plan.series().remove(series);
        return gone.size();
    }
}
