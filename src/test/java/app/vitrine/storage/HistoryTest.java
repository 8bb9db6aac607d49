package app.vitrine.storage;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.Change;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.ChangeNotice;
import app.vitrine.domain.plan.ChangeNotice.Kind;
import app.vitrine.domain.plan.History.Version;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostCard;

import static org.assertj.core.api.Assertions.assertThat;

final class HistoryTest {

    private static final ChangeLabel LABEL = ChangeLabel.of("test", "Éclair", 3L, LocalDate.of(2026, 1, 2));
    private static final LocalDate DAY = LocalDate.of(2026, 12, 4);

    private final TickingClock clock = new TickingClock();
    private final PlanGenerator generator = new PlanGenerator(11);
    private final List<ChangeNotice> notices = new ArrayList<>();
    private OpenPlan plan;
    private PlanGenerator.Shop shop;
    private Post post;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        plan = PlanFile.create(folder.resolve("plan.vitrine"), OpenOptions.USUAL.at(clock));
        shop = plan.change(LABEL, writer -> generator.shop(writer, "Levain"));
        post = plan.change(LABEL, writer -> writer.posts().save(generator.post(shop, DAY)));
        plan.onChange(notices::add);
    }

    @AfterEach
    void close() {
        plan.close();
    }

    @Test
    void undoTakesBackTheLastChangeAndRedoRepeatsIt() {
        Post moved = save(post.movedTo(DAY.plusDays(3)));

        ChangeNotice undone = plan.history().undo().orElseThrow();
        assertThat(stored()).contains(post);
        assertThat(undone.change().label()).isEqualTo(LABEL);
        assertThat(undone.change().direction()).isEqualTo(Change.Direction.UNDO);
        assertThat(undone.touched()).isEqualTo(Map.of(Kind.POST, Set.of(post.id())));
        assertThat(plan.history().nextRedo()).map(Change::label).contains(LABEL);

        plan.history().redo();
        assertThat(stored()).contains(moved);
        assertThat(plan.history().redo()).isEmpty();
    }

    @Test
    void variantsTagsAndMediaAreToldAsTheirPost() {
        save(post.withTags(List.of("x")).withMedia(List.of()).withVariants(List.of()));

        assertThat(notices).singleElement()
                .satisfies(notice -> assertThat(notice.touched())
                        .isEqualTo(Map.of(Kind.POST, Set.of(post.id()))));
    }

    @Test
    void aNewChangeEndsWhatCouldBeRedone() {
        save(post.withTitle("one"));
        plan.history().undo();
        save(post.withTitle("two"));

        assertThat(plan.history().nextRedo()).isEmpty();
        plan.history().undo();
        assertThat(stored()).contains(post);
    }

    @Test
    void theUndoOfAToastWorksOnlyWhileItsChangeIsTheLast() {
        save(post.withTitle("one"));
        long first = notices.getLast().change().id();
        save(post.withTitle("two"));

        assertThat(plan.history().undoIfLast(first)).isEmpty();
        assertThat(plan.history().undoIfLast(notices.getLast().change().id())).isPresent();
        assertThat(stored()).map(Post::title).contains("one");
    }

    @Test
    void undoWorksAfterARestart() {
        save(post.withTitle("one"));
        save(post.withTitle("two"));
        plan.close();
        plan = PlanFile.open(folder.resolve("plan.vitrine"), OpenOptions.USUAL.at(clock));

        plan.history().undo();
        plan.history().undo();
        assertThat(stored()).contains(post);
        plan.history().undo();
        assertThat(stored()).isEmpty();
        plan.history().redo();
        assertThat(stored()).contains(post);
    }

    @Test
    void aChangeThatChangesNothingIsNoStep() {
        save(post);

        assertThat(notices).isEmpty();
    }

    @Test
    void undoFindsTheOldWordsAgain() {
        save(post.withText("zzzword").withTitle("").withTags(List.of()));
        assertThat(found("zzzw")).containsExactly(post.id());
        plan.history().undo();

        assertThat(found("zzzw")).isEmpty();
        assertThat(found(post.tags().getFirst())).containsExactly(post.id());
    }

    @Test
    void typingWithShortPausesIsOneStep() {
        for (String text : List.of("a", "ab", "abc")) {
            type(text, Duration.ofMillis(2_900));
        }
        assertThat(notices.stream().map(notice -> notice.change().id()).distinct()).hasSize(1);
        plan.history().undo();
        assertThat(stored()).contains(post);
    }

    @Test
    void aPauseOfThreeSecondsEndsTheRun() {
        type("a", Duration.ofSeconds(1));
        type("ab", Duration.ofSeconds(3));
        plan.history().undo();

        assertThat(stored()).map(Post::text).contains("a");
    }

    @Test
    void aRunLastsAMinuteAtMost() {
        for (int second = 0; second < 31; second++) {
            type("t" + second, Duration.ofSeconds(2));
        }
        assertThat(notices.stream().map(notice -> notice.change().id()).distinct()).hasSize(2);
    }

    @Test
    void leavingTheFieldAnotherFieldAndAnotherChangeEndTheRun() {
        type("a", Duration.ZERO);
        plan.history().closeRun();
        type("b", Duration.ZERO);
        plan.edit(LABEL.typing("post/1/title"), writer -> writer.posts().save(post.withTitle("t")));
        type("c", Duration.ZERO);
        plan.edit(LABEL, writer -> writer.facts().put("x", "y"));
        type("d", Duration.ZERO);

        assertThat(notices.stream().map(notice -> notice.change().id()).distinct()).hasSize(6);
    }

    @Test
    void versionsShowWhatThePostLookedLikeNewestFirst() {
        clock.forward(Duration.ofMinutes(5));
        Post second = save(post.withTitle("two").withTags(List.of("x")));
        clock.forward(Duration.ofMinutes(5));
        Post third = save(second.withVariants(List.of()).withMedia(List.of()));

        List<Version> versions = plan.history().versions(post.id());

        assertThat(versions).extracting(Version::post).containsExactly(third, second, post);
        assertThat(versions.getFirst().at()).isEqualTo(clock.instant());
        assertThat(versions.get(1).by().label()).isEqualTo(LABEL);
    }

    @Test
    void anOldVersionCanBeBroughtBackAsANewChange() {
        save(post.withTitle("two").withVariants(List.of()).withMedia(List.of()));
        Post old = plan.history().versions(post.id()).get(1).post();

        assertThat(save(old)).isEqualTo(post);
    }

    @Test
    void aNewerSchemaDoesNotUndoAcrossItself() {
        save(post.withTitle("two"));
        try (Session session = Connections.writing(plan.path())) {
            session.run("UPDATE change SET schema = 0");
        }
        assertThat(plan.history().nextUndo()).isEmpty();
        assertThat(plan.history().undo()).isEmpty();
        assertThat(plan.history().versions(post.id())).hasSize(2);
    }

    @Test
    void aListenerThatFailsDoesNotUndoTheChange() {
        plan.onChange(_ -> {
            throw new IllegalStateException("listener");
        });
        assertThat(save(post.withTitle("kept"))).isEqualTo(stored().orElseThrow());
    }

    @Test
    void randomChangesAreUndoneToTheStartAndRedoneToTheEnd() {
        undoAndRedo(2_000);
    }

    @Test
    @Tag("deep")
    void manyRandomChangesAreUndoneToTheStartAndRedoneToTheEnd() {
        undoAndRedo(10_000);
    }

    private void undoAndRedo(int changes) {
        List<String> start = Dump.of(plan.path());
        RandomEdits edits = new RandomEdits(plan, shop, generator, new Random(5));
        Map<Integer, List<String>> along = new java.util.HashMap<>();
        for (int i = 0; i < changes; i++) {
            edits.next();
            if (i % 500 == 0) {
                along.put(notices.size(), Dump.of(plan.path()));
            }
        }
        int steps = notices.size();
        List<String> end = Dump.of(plan.path());
        for (int left = steps; left > 0; left--) {
            if (along.containsKey(left)) {
                assertThat(Dump.of(plan.path())).isEqualTo(along.get(left));
            }
            assertThat(plan.history().undo()).isPresent();
        }
        assertThat(Dump.of(plan.path())).isEqualTo(start);
        for (int i = 0; i < steps; i++) {
            assertThat(plan.history().redo()).isPresent();
        }
        assertThat(Dump.of(plan.path())).isEqualTo(end);
        assertThat(plan.history().nextRedo()).isEmpty();
        assertThat(plan.check()).isTrue();
    }

    private Post save(Post changed) {
        return plan.change(LABEL, writer -> writer.posts().save(changed));
    }

    private void type(String text, Duration pauseBefore) {
        clock.forward(pauseBefore);
        plan.edit(LABEL.typing("post/1/text"), writer -> writer.posts().save(post.withText(text)));
    }

    private Optional<Post> stored() {
        return plan.read(reader -> reader.posts().find(post.id()));
    }

    private List<Long> found(String words) {
        return plan.<List<PostCard>>read(reader -> reader.posts().search(Scope.all(), words, 10)).stream()
                .map(PostCard::id).toList();
    }

    @Test
    void labelsComeBackWithTheirArguments() {
        plan.edit(LABEL.forClient(shop.client().id()), writer -> writer.facts().put("a", "b"));

        assertThat(plan.history().nextUndo()).map(Change::label)
                .contains(LABEL.forClient(shop.client().id()));
        assertThat(plan.history().nextUndo().orElseThrow().label().clientId())
                .isEqualTo(OptionalLong.of(shop.client().id()));
    }
}
