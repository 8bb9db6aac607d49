package app.vitrine.domain.advice;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Slot;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Publication;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.post.Task;
import app.vitrine.domain.post.Variant;

import static org.assertj.core.api.Assertions.assertThat;

class AdviserTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 9);
    private static final Span MONTH = Span.of(YearMonth.of(2026, 12));
    private static final Channel INSTAGRAM = Channel.of(1, Network.INSTAGRAM, 0).withId(1);
    private static final Channel FACEBOOK = Channel.of(1, Network.FACEBOOK, 1).withId(2);

    private final List<Post> posts = new ArrayList<>();
    private final List<Post> ideas = new ArrayList<>();
    private List<Channel> channels = List.of(INSTAGRAM, FACEBOOK);
    private List<Pillar> pillars = List.of();
    private List<Span> pauses = List.of();
    private Map<Long, Long> series = Map.of();
    private Span span = MONTH;
    private Client client = Client.named("A", "FR", ZoneId.of("Europe/Paris"), "fr").withId(1);

    private Post post(int day, String time, String text, Channel... on) {
        Post post = Post.draft(1, Instant.EPOCH).withId(posts.size() + 1).withText(text)
                .withStatus(Status.APPROVED)
                .withWhen(Optional.of(LocalDate.of(2026, 12, 1).plusDays(day - 1L)),
                        Optional.of(time).filter(one -> !one.isEmpty()).map(LocalTime::parse))
                .withVariants(List.of(on).stream()
                        .map(channel -> Variant.on(channel.id(), Format.FEED, 0).withId(100 + posts.size()))
                        .toList());
        posts.add(post);
        return post;
    }

    private void replace(Post post) {
        posts.replaceAll(one -> one.id() == post.id() ? post : one);
    }

    private static Post settled(Post post, Publication publication) {
        return post.withVariants(
                post.variants().stream().map(variant -> variant.withPublication(publication)).toList());
    }

    private List<Finding> look(Kind... kinds) {
        Ground ground = new Ground(client, channels, pillars, posts, ideas, pauses, series,
                TODAY.atTime(10, 0),
                span);
        return Adviser.look(ground, kinds.length == 0 ? EnumSet.allOf(Kind.class) : Set.of(kinds));
    }

    @Test
    void twoWithinAnHourAreCloseAndTheLaterOneMovesToAFreeSlot() {
        channels = List.of(INSTAGRAM.withSlots(List.of(new Slot(DayOfWeek.MONDAY, LocalTime.of(18, 0)))));
        post(14, "08:30", "one", INSTAGRAM);
        post(14, "09:10", "two", INSTAGRAM);
        Finding.Close found = (Finding.Close) look(Kind.CLOSE).getFirst();
        assertThat(found.minutes()).isEqualTo(40);
        assertThat(found.posts()).containsExactly(1L, 2L);
        assertThat(found.fixes())
                .containsExactly(new Fix.Move(Map.of(2L, LocalDateTime.of(2026, 12, 14, 18, 0)), true));
    }

    @Test
    void withoutSlotsTheLaterOneMovesAnHourFromEverything() {
        post(14, "08:30", "one", INSTAGRAM, FACEBOOK);
        post(14, "09:10", "two", INSTAGRAM, FACEBOOK);
        post(14, "10:15", "three", INSTAGRAM);
        List<Finding> found = look(Kind.CLOSE);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().fixes())
                .containsExactly(new Fix.Move(Map.of(2L, LocalDateTime.of(2026, 12, 14, 11, 15)), false));
    }

    @Test
    void lateInTheEveningItIsTheNextDay() {
        post(14, "20:30", "one", INSTAGRAM);
        post(14, "20:45", "two", INSTAGRAM);
        assertThat(look(Kind.CLOSE).getFirst().fixes())
                .containsExactly(new Fix.Move(Map.of(2L, LocalDateTime.of(2026, 12, 15, 20, 45)), false));
    }

    @Test
    void aPublicationWithItsOwnTimeMovesAlone() {
        post(14, "08:30", "one", INSTAGRAM);
        Post two = post(14, "15:00", "two", INSTAGRAM);
        replace(two.withVariants(List.of(
                two.variants().getFirst().withWhen(Optional.empty(), Optional.of(LocalTime.of(9, 0))))));
        assertThat(look(Kind.CLOSE).getFirst().fixes()).containsExactly(
                new Fix.MoveVariant(2, 101, LocalDateTime.of(2026, 12, 14, 9, 30)));
    }

    @Test
    void anHourApartOrElsewhereOrOverOrSkippedIsNotClose() {
        post(14, "08:30", "one", INSTAGRAM);
        post(14, "09:30", "two", INSTAGRAM);
        post(15, "08:30", "three", INSTAGRAM);
        post(15, "08:40", "four", FACEBOOK);
        post(8, "08:30", "five", INSTAGRAM);
        post(8, "08:40", "six", INSTAGRAM);
        post(16, "08:30", "seven", INSTAGRAM);
        replace(settled(post(16, "08:40", "eight", INSTAGRAM),
                new Publication(Publication.State.SKIPPED, Optional.empty(), "")));
        assertThat(look(Kind.CLOSE)).isEmpty();
    }

    @Test
    void theSameWordsWithinThirtyDaysAreAlike() {
        post(-16, "08:00", "Pain de campagne, 🥖 tout chaud ! #pain", INSTAGRAM);
        post(14, "08:00", "pain de CAMPAGNE tout chaud", INSTAGRAM);
        Finding.Alike found = (Finding.Alike) look(Kind.ALIKE).getFirst();
        assertThat(found.same()).isTrue();
        assertThat(found.days()).isEqualTo(30);
        assertThat(found.fixes()).containsExactly(new Fix.Write(2));
    }

    @Test
    void nearlyTheSameIsAlikeAndAnythingElseIsNot() {
        post(10, "08:00",
                "Tomorrow morning the first baguettes with chestnut flour come out of the oven at six",
                INSTAGRAM);
        post(12, "08:00",
                "Tomorrow morning the first baguettes with chestnut flour come out of the oven at seven",
                INSTAGRAM);
        post(13, "08:00", "Tomorrow evening the last macarons with rose water leave the shop at seven",
                INSTAGRAM);
        post(14, "08:00",
                "Tomorrow morning the first baguettes with chestnut flour come out of the oven at six",
                FACEBOOK);
        List<Finding> found = look(Kind.ALIKE);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().posts()).containsExactly(1L, 2L);
        assertThat(((Finding.Alike) found.getFirst()).same()).isFalse();
    }

    @Test
    void afterThirtyDaysOrWithoutWordsNothingIsAlike() {
        post(-17, "08:00", "pain de campagne", INSTAGRAM);
        post(14, "08:00", "pain de campagne", INSTAGRAM);
        post(16, "08:00", "🥖 #pain", INSTAGRAM);
        post(17, "08:00", "🥖 #vin", INSTAGRAM);
        assertThat(look(Kind.ALIKE)).isEmpty();
    }

    @Test
    void aChannelThatIsSilentForTwiceItsRhythmIsMissed() {
        for (int day = -8; day <= 10; day += 3) {
            post(day, "08:00", "", INSTAGRAM);
        }
        post(18, "09:15", "", INSTAGRAM);
        post(21, "09:15", "", INSTAGRAM);
        post(24, "09:15", "", INSTAGRAM);
        post(27, "09:15", "", INSTAGRAM);
        Finding.Silent found = (Finding.Silent) look(Kind.SILENT).getFirst();
        assertThat(look(Kind.SILENT)).hasSize(1);
        assertThat(found.rhythm()).isEqualTo(3);
        assertThat(found.silence())
                .isEqualTo(new Span(LocalDate.of(2026, 12, 11), LocalDate.of(2026, 12, 17)));
        assertThat(found.fixes()).containsExactly(new Fix.Begin(LocalDate.of(2026, 12, 13),
                Optional.of(LocalTime.of(9, 15)), Set.of(1L), Optional.empty()));
    }

    @Test
    void silenceAtTheEndOfTheMonthCountsAndThePastDoesNot() {
        for (int day = -20; day <= -5; day += 3) {
            post(day, "08:00", "", FACEBOOK);
        }
        for (int day = 4; day <= 16; day += 3) {
            post(day, "08:00", "", FACEBOOK);
        }
        List<Finding> found = look(Kind.SILENT);
        assertThat(found).hasSize(1);
        assertThat(((Finding.Silent) found.getFirst()).silence())
                .isEqualTo(new Span(LocalDate.of(2026, 12, 17), LocalDate.of(2026, 12, 31)));
        span = Span.of(YearMonth.of(2027, 3));
        assertThat(look(Kind.SILENT)).isEmpty();
    }

    @Test
    void aDayWithManyMoreThanUsualIsFull() {
        for (int day = 9; day <= 13; day++) {
            post(day, "08:00", "", INSTAGRAM);
        }
        for (int hour = 10; hour < 14; hour++) {
            post(15, hour + ":00", "", INSTAGRAM);
        }
        Post draft = post(15, "16:00", "", INSTAGRAM).withStatus(Status.DRAFT);
        replace(draft);
        Finding.Full found = (Finding.Full) look(Kind.FULL).getFirst();
        assertThat(found.usual()).isEqualTo(1);
        assertThat(found.posts()).hasSize(5);
        assertThat(found.fixes()).containsExactly(
                new Fix.Move(Map.of(draft.id(), LocalDateTime.of(2026, 12, 16, 16, 0)), false));
    }

    @Test
    void aSteadyCrowdIsNotFull() {
        for (int day = 9; day <= 15; day++) {
            for (int hour = 10; hour < 16; hour++) {
                post(day, hour + ":00", "", INSTAGRAM);
            }
        }
        assertThat(look(Kind.FULL)).isEmpty();
    }

    @Test
    void aPillarShortOfItsShareIsFilledWithIdeasInFreeSlots() {
        Pillar season = new Pillar(5, 1, "Season", Palette.CLAY, 40, 0);
        pillars = List.of(season, new Pillar(6, 1, "Shop", Palette.SKY, 0, 1));
        channels = List.of(INSTAGRAM.withSlots(List.of(new Slot(DayOfWeek.MONDAY, LocalTime.of(18, 0)))));
        for (int day = 1; day <= 10; day++) {
            post(day, "08:00", "", INSTAGRAM);
        }
        replace(posts.getFirst().withPillar(Optional.of(5L)));
        ideas.add(Post.draft(1, Instant.EPOCH).withId(50).withPillar(Optional.of(5L))
                .withVariants(List.of(Variant.on(1, Format.FEED, 0))));
        ideas.add(Post.draft(1, Instant.EPOCH).withId(51).withPillar(Optional.of(6L)));
        Finding.Share found = (Finding.Share) look(Kind.SHARE).getFirst();
        assertThat(found.percent()).isEqualTo(10);
        assertThat(found.missing()).isEqualTo(4);
        assertThat(found.fixes())
                .containsExactly(new Fix.Move(Map.of(50L, LocalDateTime.of(2026, 12, 14, 18, 0)), true));
        ideas.clear();
        assertThat(look(Kind.SHARE).getFirst().fixes()).containsExactly(
                new Fix.Begin(LocalDate.of(2026, 12, 14), Optional.of(LocalTime.of(18, 0)), Set.of(1L),
                        Optional.of(5L)));
        channels = List.of(INSTAGRAM);
        assertThat(look(Kind.SHARE).getFirst().fixes()).containsExactly(
                new Fix.Begin(LocalDate.of(2026, 12, 11), Optional.empty(), Set.of(), Optional.of(5L)));
    }

    @Test
    void whatIsDueSoonWaitsForApprovalOnlyWhereTheClientWantsIt() {
        replace(post(11, "08:00", "", INSTAGRAM).withStatus(Status.IN_REVIEW));
        replace(post(16, "08:00", "", INSTAGRAM).withStatus(Status.DRAFT));
        replace(post(17, "08:00", "", INSTAGRAM).withStatus(Status.IN_REVIEW));
        post(12, "08:00", "", INSTAGRAM);
        assertThat(look(Kind.WAITING)).isEmpty();
        client = client.withReviewed(true);
        List<Finding> found = look(Kind.WAITING);
        assertThat(found).extracting(one -> one.posts().getFirst()).containsExactly(1L, 2L);
        assertThat(((Finding.Waiting) found.getFirst()).inDays()).isEqualTo(2);
        assertThat(found.getFirst().fixes()).containsExactly(new Fix.Approve(1));
        assertThat(found.getLast().fixes()).containsExactly(new Fix.Write(2), new Fix.Approve(2));
    }

    @Test
    void whatIsOverAndNotSettledIsOneFinding() {
        post(2, "08:00", "", INSTAGRAM);
        replace(settled(post(3, "08:00", "", INSTAGRAM), Publication.published(Instant.EPOCH, "")));
        replace(post(4, "08:00", "", INSTAGRAM).withStatus(Status.IDEA));
        post(9, "09:59", "", INSTAGRAM);
        post(9, "10:01", "", INSTAGRAM);
        post(9, "", "", INSTAGRAM);
        List<Finding> found = look(Kind.UNSETTLED);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().posts()).containsExactly(1L, 4L);
        assertThat(found.getFirst().day()).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(found.getFirst().fixes()).containsExactly(new Fix.Publish(List.of(1L, 4L)),
                new Fix.Skip(List.of(1L, 4L)));
    }

    @Test
    void whatIsDueSoonWithSomethingToDoIsNamed() {
        replace(post(11, "08:00", "", INSTAGRAM).withTasks(List.of(Task.of("Shoot the photo"),
                Task.of("Ask the owner").withDone(true))));
        replace(post(13, "08:00", "", INSTAGRAM).withTasks(List.of(Task.of("Later"))));
        replace(post(12, "08:00", "", INSTAGRAM).withTasks(List.of(Task.of("Done").withDone(true))));
        List<Finding> found = look(Kind.TASKS);
        assertThat(found).hasSize(1);
        assertThat(((Finding.Tasks) found.getFirst()).open()).containsExactly("Shoot the photo");
        assertThat(found.getFirst().fixes()).containsExactly(new Fix.Write(1));
    }

    @Test
    void whatRepeatsOnPurposeIsNotAlike() {
        post(14, "08:00", "pain de campagne", INSTAGRAM);
        post(21, "08:00", "pain de campagne", INSTAGRAM);
        assertThat(look(Kind.ALIKE)).hasSize(1);
        series = Map.of(1L, 7L, 2L, 7L);
        assertThat(look(Kind.ALIKE)).isEmpty();
        series = Map.of(1L, 7L, 2L, 8L);
        assertThat(look(Kind.ALIKE)).hasSize(1);
    }

    @Test
    void inAPauseNothingIsDueOrMissed() {
        client = client.withReviewed(true);
        post(2, "08:00", "", INSTAGRAM);
        replace(post(11, "08:00", "", INSTAGRAM).withStatus(Status.IN_REVIEW));
        for (int day = -8; day <= 10; day += 3) {
            post(day, "08:00", "", FACEBOOK);
        }
        assertThat(look(Kind.UNSETTLED, Kind.WAITING, Kind.SILENT)).hasSize(3);
        pauses = List.of(new Span(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 12)));
        assertThat(look(Kind.UNSETTLED, Kind.WAITING, Kind.SILENT)).isEmpty();
    }

    @Test
    void findingsComeByDayAndKeepTheirNames() {
        post(14, "08:30", "same words", INSTAGRAM);
        post(14, "09:10", "same words", INSTAGRAM);
        post(2, "08:00", "", INSTAGRAM);
        assertThat(look()).extracting(Finding::kind).containsExactly(Kind.UNSETTLED, Kind.CLOSE, Kind.ALIKE);
        assertThat(look()).extracting(Finding::key).containsExactly("unsettled 3", "close 1 1 2",
                "alike 1 1 2");
        assertThat(look(Kind.ALIKE)).hasSize(1);
    }
}
