package app.vitrine.storage;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.SeriesEdits;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Publication;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.post.Variant;
import app.vitrine.domain.series.Occurrence;
import app.vitrine.domain.series.Reach;
import app.vitrine.domain.series.Repetition;
import app.vitrine.domain.series.Series;

import static org.assertj.core.api.Assertions.assertThat;

/// Series in a plan on disk; each change is taken back whole by one undo.
class SeriesTest {

    private static final ChangeLabel LABEL = ChangeLabel.of("storage.history.earlier");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 9);
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);
    private static final LocalTime EIGHT = LocalTime.of(8, 30);

    @TempDir
    Path folder;

    private OpenPlan plan;
    private Client client;
    private long first;

    @BeforeEach
    void open() {
        plan = PlanFile.create(folder.resolve("plan.vitrine"), OpenOptions.USUAL);
        client = plan.change(LABEL, writer -> writer.clients()
                .save(Client.named("A", "FR", ZoneId.of("Europe/Paris"), "fr")));
        first = plan.change(LABEL, writer -> {
            long channel = writer.clients().save(Channel.of(client.id(), Network.INSTAGRAM, 0)).id();
            return writer.posts()
                    .save(Post.draft(client.id(), Instant.EPOCH).withTitle("Monday loaf").withText("Loaf")
                            .withWhen(Optional.of(MONDAY), Optional.of(EIGHT))
                            .withVariants(List.of(Variant.on(channel, Format.FEED, 0))))
                    .id();
        });
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private int edit(ToIntFunction<SeriesEdits> edit) {
        return plan.change(LABEL,
                writer -> edit.applyAsInt(new SeriesEdits(writer, TODAY, Instant.EPOCH)));
    }

    private void begin(Repetition rule) {
        edit(edits -> edits.begin(post(first), rule, false));
    }

    private Post post(long id) {
        return plan.read(reader -> reader.posts().find(id)).orElseThrow();
    }

    private Series series() {
        return plan.read(reader -> reader.series().series(Scope.all())).getFirst();
    }

    private List<Post> posts() {
        List<Series> all = plan.read(reader -> reader.series().series(Scope.all()));
        return all.isEmpty()
                ? List.of()
                : plan.read(reader -> reader.posts().all(reader.series().occurrences(all.getFirst().id())
                        .stream().map(Occurrence::postId).toList()));
    }

    private List<LocalDate> days() {
        return posts().stream().flatMap(post -> post.day().stream()).sorted().toList();
    }

    private Post change(Post before, Post after) {
        plan.edit(LABEL, writer -> writer.posts().save(after));
        return post(before.id());
    }

    @Test
    void aYearIsLaidOutAtTheSameWallTimeAndUndoneAtOnce() {
        begin(Repetition.weekly(MONDAY));
        assertThat(posts()).hasSize(52).allMatch(post -> post.time().equals(Optional.of(EIGHT)))
                .allMatch(post -> post.day().orElseThrow().getDayOfWeek() == DayOfWeek.MONDAY)
                .allMatch(post -> post.variants().size() == 1);
        assertThat(days()).startsWith(MONDAY).endsWith(LocalDate.of(2027, 12, 6));
        plan.history().undo();
        assertThat(plan.<List<Series>>read(reader -> reader.series().series(Scope.all()))).isEmpty();
        assertThat(plan.<Integer>read(reader -> reader.posts().search(Scope.all(), "loaf", 99).size()))
                .isEqualTo(1);
    }

    @Test
    void whatIsMissingIsLaidOutLaterAndOnlyOnce() {
        begin(Repetition.weekly(MONDAY));
        assertThat(edit(SeriesEdits::topUp)).isZero();
        int laid = plan.change(LABEL,
                writer -> new SeriesEdits(writer, TODAY.plusWeeks(3), Instant.EPOCH).topUp());
        assertThat(laid).isEqualTo(3);
        assertThat(posts()).hasSize(55);
    }

    @Test
    void closedDaysArePassedOver() {
        plan.edit(LABEL, writer -> writer.clients().save(client.withClosed(Set.of(DayOfWeek.TUESDAY))));
        edit(edits -> edits.begin(post(first),
                new Repetition(MONDAY, Repetition.Unit.DAYS, 1, Set.of(), Repetition.Monthly.DATE,
                        Optional.empty(), OptionalInt.of(4)),
                true));
        assertThat(days()).containsExactly(MONDAY, MONDAY.plusDays(2), MONDAY.plusDays(3));
    }

    @Test
    void aChangeReachesLaterOnesButNotThoseWithTheirOwn() {
        begin(Repetition.weekly(MONDAY));
        Post second = posts().get(1);
        Post third = posts().get(2);
        Post own = change(third, third.withText("Mine").withWhen(third.day(), Optional.of(LocalTime.NOON)));
        Post after = change(second, second.withText("Rye").withWhen(second.day(),
                Optional.of(LocalTime.of(9, 0))));
        int changed = edit(edits -> edits.spread(second, after, Reach.LATER));
        assertThat(changed).isEqualTo(49);
        assertThat(post(first).text()).isEqualTo("Loaf");
        assertThat(post(own.id()).text()).isEqualTo("Mine");
        assertThat(post(own.id()).time()).contains(LocalTime.NOON);
        assertThat(posts().get(5).text()).isEqualTo("Rye");
        assertThat(posts().get(5).time()).contains(LocalTime.of(9, 0));
        plan.history().undo();
        assertThat(posts().get(5).text()).isEqualTo("Loaf");
    }

    @Test
    void whatIsOutNeverChanges() {
        begin(Repetition.weekly(MONDAY));
        Post out = posts().get(3);
        change(out, out.withVariants(out.variants().stream()
                .map(one -> one.withPublication(Publication.published(Instant.EPOCH, ""))).toList()));
        Post before = post(first);
        Post after = change(before, before.withTitle("New").withStatus(Status.APPROVED));
        assertThat(edit(edits -> edits.spread(before, after, Reach.ALL))).isEqualTo(50);
        assertThat(post(out.id()).title()).isEqualTo("Monday loaf");
        assertThat(post(first).title()).isEqualTo("New");
    }

    @Test
    void anotherDayTakesLaterOnesAndTheRuleAlong() {
        begin(Repetition.weekly(MONDAY));
        Post second = posts().get(1);
        Post after = change(second, second.movedTo(second.day().orElseThrow().plusDays(1)));
        edit(edits -> edits.spread(second, after, Reach.LATER));
        assertThat(days().getFirst()).isEqualTo(MONDAY);
        assertThat(days().subList(1, 52)).allMatch(day -> day.getDayOfWeek() == DayOfWeek.TUESDAY);
        assertThat(series().rule().days()).containsExactly(DayOfWeek.TUESDAY);
    }

    @Test
    void deletingLeavesTheDayOutOrEndsTheSeries() {
        begin(Repetition.weekly(MONDAY));
        Post third = posts().get(2);
        edit(edits -> edits.delete(third, Reach.ONE));
        assertThat(series().leftOut()).containsExactly(MONDAY.plusWeeks(2));
        assertThat(posts()).hasSize(51);
        Post tenth = posts().get(9);
        assertThat(edit(edits -> edits.delete(tenth, Reach.LATER))).isEqualTo(42);
        assertThat(posts()).hasSize(9);
        assertThat(edit(SeriesEdits::topUp)).isZero();
        plan.history().undo();
        assertThat(posts()).hasSize(51);
    }

    @Test
    void anotherRuleTakesThePostsAlongInTheirOrder() {
        begin(Repetition.weekly(MONDAY));
        Post second = posts().get(1);
        change(second, second.withText("Second"));
        LocalDate from = MONDAY.plusWeeks(1);
        Repetition thursdays = Repetition.weekly(from.plusDays(3));
        edit(edits -> edits.change(series(), thursdays, false, from));
        assertThat(days().getFirst()).isEqualTo(MONDAY);
        assertThat(days().subList(1, days().size()))
                .allMatch(day -> day.getDayOfWeek() == DayOfWeek.THURSDAY);
        assertThat(post(second.id()).day()).contains(from.plusDays(3));
        Repetition monthly = new Repetition(from, Repetition.Unit.MONTHS, 1, Set.of(),
                Repetition.Monthly.DATE, Optional.empty(), OptionalInt.empty());
        edit(edits -> edits.change(series(), monthly, false, from));
        assertThat(posts()).hasSize(13);
        edit(edits -> edits.change(series(), Repetition.weekly(from), false, from));
        assertThat(posts()).hasSize(52);
    }

    @Test
    void whatStopsKeepsItsPostsOrLosesThoseToCome() {
        begin(Repetition.weekly(MONDAY));
        assertThat(edit(edits -> edits.stop(series(), true))).isZero();
        assertThat(plan.<Optional<Occurrence>>read(reader -> reader.series().of(first))).isEmpty();
        plan.history().undo();
        assertThat(edit(edits -> edits.stop(series(), false))).isEqualTo(52);
    }
}
