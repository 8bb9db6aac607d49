package app.vitrine.storage;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.client.Slot;
import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.note.Note;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.post.Mark;
import app.vitrine.domain.post.MediaUse;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.PostFilter;
import app.vitrine.domain.post.Priority;
import app.vitrine.domain.post.Publication;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.post.Variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class RepositoriesTest {

    private static final ChangeLabel LABEL = ChangeLabel.of("test");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 4);

    private final TickingClock clock = new TickingClock();
    private final PlanGenerator generator = new PlanGenerator(7);
    private OpenPlan plan;
    private PlanGenerator.Shop shop;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        plan = PlanFile.create(folder.resolve("a plan?#%.vitrine"), OpenOptions.USUAL.at(clock));
        shop = plan.change(LABEL, writer -> generator.shop(writer, "Maison Levain"));
    }

    @AfterEach
    void close() {
        plan.close();
    }

    @Test
    void aWholePostComesBackAsItWasSaved() {
        Variant own = Variant.on(shop.channels().get(1).id(), Format.STORY, 1).withLanguage("en")
                .withWhen(Optional.of(DAY.plusDays(1)), Optional.of(LocalTime.of(18, 0)))
                .withText(Optional.of("Own \u0000 text \uD83C\uDF89")).withTitle("Title")
                .withFirstComment("First")
                .withMedia(Optional.of(List.of(new MediaUse(shop.media().get(2).id(), "alt"))))
                .withPublication(
                        Publication.published(Instant.ofEpochMilli(1_700_000_000_123L), "https://a.b"));
        Variant none = Variant.on(shop.channels().getFirst().id(), Format.FEED, 2)
                .withMedia(Optional.of(List.of()));
        Post post = generator.post(shop, DAY).withNote("note")
                .withVariants(
                        List.of(Variant.on(shop.channels().getFirst().id(), Format.FEED, 0), own, none));

        Post saved = plan.change(LABEL, writer -> writer.posts().save(post));

        List<Variant> withIds = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            withIds.add(post.variants().get(i).withId(saved.variants().get(i).id()));
        }
        assertThat(saved).isEqualTo(post.withId(saved.id()).withVariants(withIds));
        assertThat(plan.<Optional<Post>>read(reader -> reader.posts().find(saved.id()))).contains(saved);
        assertThat(plan.<Optional<Post>>read(reader -> reader.posts().find(post.uid()))).contains(saved);
    }

    @Test
    void savingAgainAddsChangesAndRemovesVariants() {
        Post saved = plan.change(LABEL, writer -> writer.posts().save(generator.post(shop, DAY)));
        Variant fresh = Variant.on(shop.channels().get(3).id(), Format.THREAD, 0);
        Variant kept = saved.variants().getFirst().withText(Optional.of("another text"));
        Post wanted = saved.withVariants(List.of(fresh, kept)).withTags(List.of("one")).withMedia(List.of());

        Post again = plan.change(LABEL, writer -> writer.posts().save(wanted));

        assertThat(again).isEqualTo(wanted.withVariants(
                List.of(fresh.withId(again.variants().getFirst().id()), kept.withPosition(1))));
    }

    @Test
    void clientsAndChannelsKeepTheirOrderAndAreFoundByFoldedName() {
        Client second = plan.change(LABEL, writer -> writer.clients()
                .save(Client.named("Fleurs d'Été", "FR", shop.client().zone(), "fr")));
        plan.edit(LABEL, writer -> writer.clients().order(List.of(second.id(), shop.client().id())));

        assertThat(plan.<List<Client>>read(reader -> reader.clients().active())).containsExactly(
                second.withPosition(0), shop.client().withPosition(1));
        assertThat(plan.<Optional<Client>>read(reader -> reader.clients().named("fleurs D'ete")))
                .contains(second.withPosition(0));
        assertThat(plan.<List<Channel>>read(reader -> reader.clients().channels(shop.client().id())))
                .isEqualTo(shop.channels());
    }

    @Test
    void weeklyTimesOfAChannelAreKeptInOrderAndUndone() {
        Channel channel = shop.channels().getFirst();
        Slot friday = new Slot(DayOfWeek.FRIDAY, LocalTime.of(9, 30));
        Slot monday = new Slot(DayOfWeek.MONDAY, LocalTime.of(18, 0));
        plan.edit(LABEL, writer -> writer.clients().save(channel.withSlots(List.of(friday, monday, friday))));
        assertThat(plan.<Channel>read(reader -> reader.clients().channel(channel.id()).orElseThrow()).slots())
                .containsExactly(monday, friday);
        plan.history().undo();
        assertThat(plan.<Channel>read(reader -> reader.clients().channel(channel.id()).orElseThrow()))
                .isEqualTo(channel);
    }

    @Test
    void aChannelThatAVariantNamesIsArchivedElseRemoved() {
        Channel named = shop.channels().getFirst();
        Channel free = shop.channels().get(1);
        plan.edit(LABEL, writer -> {
            writer.posts().save(Post.draft(shop.client().id(), clock.instant())
                    .withVariants(List.of(Variant.on(named.id(), Format.FEED, 0))));
            writer.clients().remove(named);
            writer.clients().remove(free);
        });

        assertThat(plan.<Optional<Channel>>read(reader -> reader.clients().channel(free.id()))).isEmpty();
        assertThat(
                plan.<Boolean>read(reader -> reader.clients().channel(named.id()).orElseThrow().archived()))
                .isTrue();
    }

    @Test
    void cardsShowWhatATileNeedsInOrderOfDayAndTime() {
        Post late = plan.change(LABEL,
                writer -> writer.posts().save(Post.draft(shop.client().id(), clock.instant())
                        .withText("\n  \n  First line\nSecond").withStatus(Status.APPROVED)
                        .withWhen(Optional.of(LocalDate.of(2026, 11, 20)), Optional.empty())
                        .withTags(List.of("b", "a"))
                        .withMedia(List.of(new MediaUse(shop.media().get(4).id(), ""),
                                new MediaUse(shop.media().get(5).id(), "")))
                        .withVariants(List.of(Variant.on(shop.channels().getFirst().id(), Format.FEED, 0)))));
        Post open = plan.change(LABEL,
                writer -> writer.posts().save(Post.draft(shop.client().id(), clock.instant())
                        .withTitle("Idea").withWhen(late.day(), Optional.of(LocalTime.of(9, 0)))));

        List<PostCard> cards = plan
                .read(reader -> reader.posts().cards(Scope.all(), Span.of(YearMonth.of(2026, 11)),
                        PostFilter.NONE));

        PostCard first = new PostCard(late.id(), shop.client().id(), "First line", late.day(),
                Optional.empty(),
                Status.APPROVED, Mark.LATE, Optional.empty(), Optional.empty(),
                List.of(new PostCard.Outlet(late.variants().getFirst().id(), shop.channels().getFirst().id(),
                        Network.INSTAGRAM, Format.FEED, Publication.State.PLANNED)),
                Optional.of(shop.media().get(4).picture()), 2, List.of("b", "a"), Priority.NORMAL, false,
                PostCard.Tasks.NONE);
        PostCard second = new PostCard(open.id(), shop.client().id(), "Idea", open.day(), open.time(),
                Status.DRAFT,
                Mark.DRAFT, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), 0, List.of(),
                Priority.NORMAL, false, PostCard.Tasks.NONE);
        assertThat(cards).containsExactly(first, second);
        assertThat(plan.<List<PostCard>>read(reader -> reader.posts().cards(List.of(open.id()))))
                .containsExactly(second);
    }

    @Test
    void countsExtentTagsAndPagesAgreeWithThePosts() {
        plan.edit(LABEL, writer -> {
            for (int i = 0; i < 7; i++) {
                writer.posts().save(generator.post(shop, DAY.plusDays(i % 3)).withTags(List.of("t" + i % 2)));
            }
        });
        Span span = new Span(DAY, DAY.plusDays(2));
        List<Post> paged = new ArrayList<>();

        plan.read(reader -> {
            reader.posts().each(Scope.of(shop.client().id()), span, 2, paged::addAll);
            return true;
        });

        assertThat(paged).hasSize(7).extracting(post -> post.day().orElseThrow()).isSorted();
        assertThat(plan.<Map<LocalDate, Integer>>read(reader -> reader.posts().counts(Scope.all(), span)))
                .containsExactly(Map.entry(DAY, 3), Map.entry(DAY.plusDays(1), 2),
                        Map.entry(DAY.plusDays(2), 2));
        assertThat(plan.<Optional<Span>>read(reader -> reader.posts().extent(Scope.all()))).contains(span);
        assertThat(plan.<Optional<Span>>read(reader -> reader.posts().extent(Scope.of(99)))).isEmpty();
        assertThat(plan.<Map<String, Integer>>read(reader -> reader.posts().tags(Scope.all())))
                .containsExactly(Map.entry("t0", 4), Map.entry("t1", 3));
    }

    @Test
    void theTrashHoldsWhatWasDeletedUntilItIsRestored() {
        Post post = plan.change(LABEL, writer -> writer.posts().save(generator.post(shop, DAY)));
        plan.edit(LABEL, writer -> writer.posts().delete(List.of(post.id())));

        Post deleted = post.withDeletedAt(Optional.of(clock.instant()));
        assertThat(plan.<List<Post>>read(reader -> reader.posts().trash(Scope.all())))
                .containsExactly(deleted);
        assertThat(plan.<List<Post>>read(reader -> reader.posts().all(List.of(post.id())))).isEmpty();
        assertThat(plan.<List<PostCard>>read(reader -> reader.posts().search(Scope.all(), "example", 9)))
                .isEmpty();

        plan.edit(LABEL, writer -> writer.posts().restore(List.of(post.id())));
        assertThat(plan.<List<Post>>read(reader -> reader.posts().all(List.of(post.id()))))
                .containsExactly(post);
    }

    @Test
    void removingAPillarTakesItOffItsPosts() {
        Post post = plan.change(LABEL, writer -> writer.posts().save(generator.post(shop, DAY)));
        plan.edit(LABEL, writer -> shop.pillars().forEach(writer.campaigns()::remove));

        assertThat(plan.<Optional<Post>>read(reader -> reader.posts().find(post.id())))
                .contains(post.withPillar(Optional.empty()));
    }

    @Test
    void whatIsSaidOfDaysComesBackAndAPauseIsNotLate() {
        Post late = plan.change(LABEL, writer -> writer.posts().save(Post
                .draft(shop.client().id(), Instant.EPOCH).withTitle("Late")
                .withWhen(Optional.of(LocalDate.of(2020, 1, 6)), Optional.empty()).withVariants(
                        List.of(Variant.on(shop.channels().getFirst().id(), Format.FEED, 0)))));
        assertThat(mark(late)).isEqualTo(Mark.LATE);
        Note pause = plan.change(LABEL, writer -> writer.notes().save(new Note(0, Uuid7.next(),
                shop.client().id(), Note.Kind.PAUSE,
                new Span(LocalDate.of(2020, 1, 5), LocalDate.of(2020, 1, 7)), "", Palette.SAGE)));
        assertThat(mark(late)).isEqualTo(Mark.DRAFT);
        Note moved = pause.withSpan(Span.day(LocalDate.of(2020, 1, 7)));
        plan.edit(LABEL, writer -> writer.notes().save(moved));
        assertThat(mark(late)).isEqualTo(Mark.LATE);
        assertThat(plan.<List<Note>>read(reader -> reader.notes().notes(Scope.all())))
                .contains(moved).doesNotContain(pause);
        plan.edit(LABEL, writer -> writer.notes().remove(moved));
        assertThat(plan.<Optional<Note>>read(reader -> reader.notes().find(moved.id()))).isEmpty();
        plan.history().undo();
        assertThat(plan.<Optional<Note>>read(reader -> reader.notes().find(moved.id()))).contains(moved);
    }

    private Mark mark(Post post) {
        return plan.read(reader -> reader.posts().cards(List.of(post.id()))).getFirst().mark();
    }

    @Test
    void theDaysOnWhichAShopIsClosedComeBack() {
        Client closed = shop.client().withClosed(Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY));
        plan.edit(LABEL, writer -> writer.clients().save(closed));
        assertThat(plan.<Optional<Client>>read(reader -> reader.clients().find(closed.id())))
                .contains(closed);
    }

    @Test
    void factsAndMediaComeBack() {
        plan.edit(LABEL, writer -> {
            writer.facts().put("rules/x", "1");
            writer.facts().put("rules/x", "2");
            writer.facts().put("mapping/y", "3");
            writer.media().delete(List.of(shop.media().getFirst().id()));
        });

        assertThat(plan.<Map<String, String>>read(reader -> reader.facts().startingWith("rules/")))
                .containsExactly(Map.entry("rules/x", "2"));
        assertThat(plan.<Integer>read(reader -> reader.media().of(Scope.all()).size())).isEqualTo(7);
        assertThat(
                plan.<List<MediaItem>>read(reader -> reader.media().named(shop.client().id(), "PHOTO 3.JPG")))
                .containsExactly(shop.media().get(3));
        assertThat(
                plan.<Optional<MediaItem>>read(
                        reader -> reader.media().withHash(shop.client().id(), shop.media().get(3).hash())))
                .contains(shop.media().get(3));
    }

    @Test
    void aChangeThatFailsLeavesNothing() {
        List<String> before = Dump.of(plan.path());

        assertThatThrownBy(() -> plan.edit(LABEL, writer -> {
            writer.posts().save(generator.post(shop, DAY));
            throw new IllegalStateException("stop");
        })).hasMessage("stop");
        assertThatThrownBy(
                () -> plan.edit(LABEL, writer -> writer.posts().save(Post.draft(999, clock.instant()))))
                .isInstanceOf(PlanException.class);

        assertThat(Dump.of(plan.path())).isEqualTo(before);
        plan.edit(LABEL, writer -> writer.facts().put("goes", "on"));
        assertThat(plan.<Optional<String>>read(reader -> reader.facts().get("goes"))).contains("on");
    }
}
