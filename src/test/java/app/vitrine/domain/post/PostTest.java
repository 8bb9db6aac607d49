package app.vitrine.domain.post;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import app.vitrine.domain.network.Format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class PostTest {

    private static final Instant NOW = Instant.parse("2026-12-09T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 11);

    @Test
    void aHeadingIsTheTitleElseTheFirstLineThatSaysSomething() {
        Post post = Post.draft(1, NOW).withText("\n  \n  Bonjour à tous 🥐\nSuite");

        assertThat(post.heading()).isEqualTo("Bonjour à tous 🥐");
        assertThat(post.withTitle(" Croissant day ").heading()).isEqualTo("Croissant day");
        assertThat(Post.draft(1, NOW).heading()).isEmpty();
    }

    @Test
    void aLongFirstLineIsCutWithoutTearingAnEmoji() {
        String text = "a".repeat(119) + "🥐 and more";

        assertThat(Headings.of("", text)).isEqualTo("a".repeat(119));
    }

    @Test
    void aVariantTakesFromItsPostUntilItHasItsOwn() {
        Variant plain = Variant.on(3, Format.FEED, 0);
        Variant own = plain.withText(Optional.of(""))
                .withWhen(Optional.of(DAY.plusDays(2)), Optional.of(LocalTime.NOON))
                .withMedia(Optional.of(List.of()));
        Post post = Post.draft(1, NOW).withText("Base").withMedia(List.of(new MediaUse(5, "A loaf")))
                .withWhen(Optional
                        .of(DAY), Optional.of(LocalTime.of(18, 0)))
                .withVariants(List.of(plain, own));

        assertThat(post.textOf(plain)).isEqualTo("Base");
        assertThat(post.textOf(own)).isEmpty();
        assertThat(post.mediaOf(plain)).containsExactly(new MediaUse(5, "A loaf"));
        assertThat(post.mediaOf(own)).isEmpty();
        assertThat(post.dayOf(plain)).contains(DAY);
        assertThat(post.dayOf(own)).contains(DAY.plusDays(2));
        assertThat(post.timeOf(plain)).contains(LocalTime.of(18, 0));
        assertThat(post.timeOf(own)).contains(LocalTime.NOON);
    }

    @Test
    void aCopyIsANewPostOfWhichNothingIsOut() {
        Variant out = Variant.on(3, Format.REEL, 0).withId(9)
                .withPublication(Publication.published(NOW, "https://x"));
        Post post = Post.draft(1, NOW).withId(4).withTitle("Bûche").withVariants(List.of(out))
                .withDeletedAt(Optional.of(
                        NOW));

        Post copy = post.copy(NOW.plusSeconds(60));

        assertThat(copy.id()).isZero();
        assertThat(copy.uid()).isNotEqualTo(post.uid());
        assertThat(copy.title()).isEqualTo("Bûche");
        assertThat(copy.deletedAt()).isEmpty();
        assertThat(copy.variants()).singleElement().satisfies(variant -> {
            assertThat(variant.id()).isZero();
            assertThat(variant.uid()).isNotEqualTo(out.uid());
            assertThat(variant.format()).isEqualTo(Format.REEL);
            assertThat(variant.publication()).isEqualTo(Publication.PLANNED);
        });
    }

    @Test
    void movingAPostKeepsItsTimeOfDayOverEveryChangeOfClocks() {
        List<LocalTime> times = List.of(LocalTime.MIDNIGHT, LocalTime.of(0, 30), LocalTime.of(2, 30),
                LocalTime.of(9, 0),
                LocalTime.of(23, 59));
        int moves = 0;
        for (LocalDate change : daysOfClockChanges()) {
            for (LocalTime time : times) {
                Variant own = Variant.on(1, Format.FEED, 0).withWhen(Optional.of(change.minusDays(1)),
                        Optional.of(time
                                .plusHours(1)));
                Post post = Post.draft(1, NOW).withWhen(Optional.of(change.minusDays(3)), Optional.of(time))
                        .withVariants(
                                List.of(own));

                Post moved = post.movedTo(change);

                assertThat(moved.day()).contains(change);
                assertThat(moved.time()).contains(time);
                assertThat(moved.variants().getFirst().day()).contains(change.plusDays(2));
                assertThat(moved.variants().getFirst().time()).contains(time.plusHours(1));
                assertThat(moved.movedTo(change.minusDays(3))).isEqualTo(post);
                moves++;
            }
        }
        assertThat(moves).isGreaterThan(5_000);
    }

    @Test
    void anIdeaThatIsPlannedIsADraftAndOneThatIsTakenOutAnIdeaAgain() {
        LocalDate day = LocalDate.of(2026, 12, 22);
        Post idea = Post.draft(1, NOW).withStatus(Status.IDEA)
                .withVariants(List.of(Variant.on(1, Format.FEED, 0)));
        Post planned = idea.planned(day, Optional.of(LocalTime.NOON));
        assertThat(planned).isEqualTo(idea.withStatus(Status.DRAFT).withWhen(Optional.of(day),
                Optional.of(LocalTime.NOON)));
        assertThat(planned.unplanned())
                .isEqualTo(idea.withWhen(Optional.empty(), Optional.of(LocalTime.NOON)));
        Post approved = planned.withStatus(Status.APPROVED).withVariants(List.of(Variant.on(1, Format.FEED, 0)
                .withWhen(Optional.of(day.plusDays(2)), Optional.empty())));
        assertThat(approved.unplanned().status()).isEqualTo(Status.APPROVED);
        assertThat(approved.unplanned().variants().getFirst().day()).isEmpty();
        Post wished = idea.withWhen(Optional.of(day), Optional.empty());
        assertThat(wished.planned(day.plusDays(1), Optional.empty()).status()).isEqualTo(Status.IDEA);
    }

    @Test
    void prioritiesGoUpAndDownWithinTheirRange() {
        assertThat(Priority.NORMAL.lower()).isEqualTo(Priority.NORMAL);
        assertThat(Priority.TOP.higher()).isEqualTo(Priority.TOP);
        assertThat(Priority.HIGH.next()).isEqualTo(Priority.TOP);
        assertThat(Priority.TOP.next()).isEqualTo(Priority.NORMAL);
        assertThat(Priority.ofLevel(7)).isEqualTo(Priority.TOP);
    }

    @Test
    void onlyWhatIsPublishedHasAnInstantOfPublication() {
        assertThatThrownBy(() -> new Publication(Publication.State.SKIPPED, Optional.of(NOW), ""))
                .isInstanceOf(
                        IllegalArgumentException.class);
        assertThat(new Publication(Publication.State.SKIPPED, Optional.empty(), "").settled()).isTrue();
        assertThat(Publication.PLANNED.settled()).isFalse();
    }

    /// Every day between 1970 and 2100 on which the clocks of some zone change.
    private static List<LocalDate> daysOfClockChanges() {
        List<LocalDate> days = new ArrayList<>();
        Instant end = Instant.parse("2100-12-31T00:00:00Z");
        for (String id : ZoneId.getAvailableZoneIds()) {
            ZoneRules rules = ZoneId.of(id).getRules();
            ZoneOffsetTransition next = rules.nextTransition(Instant.EPOCH);
            while (next != null && next.getInstant().isBefore(end)) {
                days.add(next.getDateTimeBefore().toLocalDate());
                next = rules.nextTransition(next.getInstant());
            }
        }
        return days.stream().distinct().toList();
    }
}
