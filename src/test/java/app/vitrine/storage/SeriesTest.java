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
import app.vitrine.domain.series.Manner;
import app.vitrine.domain.series.Occurrence;
import app.vitrine.domain.series.Reach;
import app.vitrine.domain.series.Repetition;
import app.vitrine.domain.series.Rotation;
import app.vitrine.domain.series.Season;
import app.vitrine.domain.series.Series;
import app.vitrine.domain.series.Turn;

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
        edit(edits -> edits.begin(post(first), Manner.of(rule)));
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
                Manner.of(new Repetition(MONDAY, Repetition.Unit.DAYS, 1, Set.of(), Repetition.Monthly.DATE,
                        Optional.empty(), OptionalInt.of(4))).withOpenOnly(true)));
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
        edit(edits -> edits.change(series(), Manner.of(thursdays), from, said()));
        assertThat(days().getFirst()).isEqualTo(MONDAY);
        assertThat(days().subList(1, days().size()))
                .allMatch(day -> day.getDayOfWeek() == DayOfWeek.THURSDAY);
        assertThat(post(second.id()).day()).contains(from.plusDays(3));
        Repetition monthly = new Repetition(from, Repetition.Unit.MONTHS, 1, Set.of(),
                Repetition.Monthly.DATE, Optional.empty(), OptionalInt.empty());
        edit(edits -> edits.change(series(), Manner.of(monthly), from, said()));
        assertThat(posts()).hasSize(13);
        edit(edits -> edits.change(series(), Manner.of(Repetition.weekly(from)), from, said()));
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

    private Turn said() {
        return Turn.of(post(first));
    }

    private List<String> texts() {
        return plan.read(reader -> reader.series().occurrences(series().id()).stream()
                .map(one -> reader.posts().find(one.postId()).orElseThrow().text()).toList());
    }

    private static final Turn LOAF = new Turn("Monday loaf", "Loaf");
    private static final Turn RYE = new Turn("", "Rye\tand\nspelt \\ 🥖");
    private static final Turn BRIOCHE = new Turn("Brioche day", "Brioche");

    private static Manner turns(int rest, Turn... turns) {
        return Manner.of(Repetition.weekly(MONDAY)).withRotation(new Rotation(List.of(turns), rest));
    }

    @Test
    void textsTakeTurnsAndTheLayingOutGoesOnWithTheNext() {
        edit(edits -> edits.begin(post(first), turns(0, LOAF, RYE, BRIOCHE)));
        assertThat(texts().subList(0, 5)).containsExactly("Loaf", RYE.text(), "Brioche", "Loaf", RYE.text());
        assertThat(series().manner().rotation().turns()).containsExactly(LOAF, RYE, BRIOCHE);
        Post third = plan.read(reader -> reader.posts()
                .find(reader.series().occurrences(series().id()).get(2).postId()).orElseThrow());
        assertThat(third.title()).isEqualTo("Brioche day");
        int before = texts().size();
        plan.change(LABEL, writer -> new SeriesEdits(writer, TODAY.plusWeeks(5), Instant.EPOCH).topUp());
        List<String> all = texts();
        assertThat(all).hasSizeGreaterThan(before);
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i)).isEqualTo(List.of(LOAF, RYE, BRIOCHE).get(i % 3).text());
        }
    }

    @Test
    void nobodyHasApprovedOfWordsThatWereNotThereBefore() {
        plan.edit(LABEL, writer -> writer.posts().save(post(first).withStatus(Status.APPROVED)));
        edit(edits -> edits.begin(post(first), turns(0, LOAF, RYE)));
        List<Post> posts = plan.read(reader -> reader.series().occurrences(series().id()).stream()
                .map(one -> reader.posts().find(one.postId()).orElseThrow()).toList());
        assertThat(posts.subList(0, 3)).extracting(Post::status)
                .containsExactly(Status.APPROVED, Status.DRAFT, Status.APPROVED);
    }

    @Test
    void aTextRestsAndDaysOnWhichAllRestArePassedOver() {
        edit(edits -> edits.begin(post(first), turns(35, LOAF, RYE)));
        List<LocalDate> days = plan.read(reader -> reader.series().occurrences(series().id()).stream()
                .map(Occurrence::day).toList());
        assertThat(days.subList(0, 5)).containsExactly(MONDAY, MONDAY.plusWeeks(1), MONDAY.plusWeeks(5),
                MONDAY.plusWeeks(6), MONDAY.plusWeeks(10));
        assertThat(texts().subList(0, 5)).containsExactly("Loaf", RYE.text(), "Loaf", RYE.text(), "Loaf");
    }

    @Test
    void aSeasonPassesOverTheRestOfTheYear() {
        edit(edits -> edits.begin(post(first), Manner.of(Repetition.weekly(MONDAY))
                .withSeason(Optional.of(Season.read("11-15/01-06")))));
        List<LocalDate> days = plan.read(reader -> reader.series().occurrences(series().id()).stream()
                .map(Occurrence::day).toList());
        assertThat(days).contains(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 11, 15))
                .doesNotContain(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 11, 8));
        assertThat(series().manner().season()).contains(Season.read("11-15/01-06"));
    }

    @Test
    void otherTextsReachWhatSaysWhatTheSeriesSaidAndOneUndoTakesThemBack() {
        edit(edits -> edits.begin(post(first), Manner.of(Repetition.weekly(MONDAY))));
        Post own = plan.read(reader -> reader.posts()
                .find(reader.series().occurrences(series().id()).get(2).postId()).orElseThrow());
        plan.edit(LABEL, writer -> writer.posts().save(own.withText("Something else")));
        edit(edits -> edits.change(series(), turns(0, LOAF, RYE), MONDAY, said()));
        assertThat(texts().subList(0, 5)).containsExactly("Loaf", RYE.text(), "Something else", RYE.text(),
                "Loaf");
        Turn changed = new Turn("", "Rye alone");
        edit(edits -> edits.change(series(), turns(0, LOAF, changed), MONDAY, said()));
        assertThat(texts().subList(0, 4)).containsExactly("Loaf", "Rye alone", "Something else", "Rye alone");
        plan.history().undo();
        assertThat(texts().get(1)).isEqualTo(RYE.text());
        assertThat(series().manner().rotation().turns()).containsExactly(LOAF, RYE);
    }

    @Test
    void wordsThatAreCarriedOverAreThoseOfTheTurnFromThenOn() {
        edit(edits -> edits.begin(post(first), turns(0, LOAF, RYE)));
        Post before = post(first);
        Post after = before.withText("Loaf of today");
        plan.edit(LABEL, writer -> {
            writer.posts().save(after);
            new SeriesEdits(writer, TODAY, Instant.EPOCH).spread(before, after, Reach.LATER);
        });
        assertThat(texts().subList(0, 4)).containsExactly("Loaf of today", RYE.text(), "Loaf of today",
                RYE.text());
        assertThat(series().manner().rotation().turns().getFirst().text()).isEqualTo("Loaf of today");
    }

    @Test
    void whatRepeatsAfterItWasOutLongAgoDoesNotFillThePast() {
        plan.edit(LABEL, writer -> writer.posts().save(post(first)
                .withWhen(Optional.of(LocalDate.of(2026, 3, 2)), Optional.of(EIGHT))));
        edit(edits -> edits.begin(post(first),
                Manner.of(Repetition.weekly(LocalDate.of(2026, 3, 2)))));
        List<LocalDate> days = plan.read(reader -> reader.series().occurrences(series().id()).stream()
                .map(Occurrence::day).toList());
        assertThat(days.get(1)).isEqualTo(MONDAY);
    }
}
