package app.vitrine.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.media.MediaKind;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.post.Post;

import static org.assertj.core.api.Assertions.assertThat;

final class HousekeepingTest {

    private static final ChangeLabel LABEL = ChangeLabel.of("test");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 4);

    private final TickingClock clock = new TickingClock();
    private final PlanGenerator generator = new PlanGenerator(8);
    private OpenPlan plan;
    private PlanGenerator.Shop shop;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        plan = PlanFile.create(folder.resolve("plan.vitrine"), OpenOptions.USUAL.at(clock));
        shop = plan.change(LABEL, writer -> generator.shop(writer, "A"));
    }

    @AfterEach
    void close() {
        plan.close();
    }

    @Test
    void trashIsKeptThirtyDaysAndItsUndoEndsWithIt() {
        Post post = plan.change(LABEL, writer -> writer.posts().save(generator.post(shop, DAY)));
        plan.edit(LABEL, writer -> writer.posts().delete(List.of(post.id())));
        plan.edit(LABEL, writer -> writer.facts().put("later", "1"));

        clock.forward(Duration.ofDays(30));
        plan.tidy();
        assertThat(exists(post)).isTrue();
        clock.forward(Duration.ofSeconds(1));
        plan.tidy();
        assertThat(exists(post)).isFalse();
        assertThat(plan.history().undo()).isPresent();
        assertThat(plan.history().undo()).isEmpty();
        assertThat(plan.check()).isTrue();
    }

    @Test
    void undoReachesBackNinetyDaysAndAThousandChanges() {
        for (int i = 0; i < 1_010; i++) {
            int value = i;
            plan.edit(LABEL, writer -> writer.facts().put("n", "" + value));
        }
        plan.tidy();
        int steps = 0;
        while (plan.history().undo().isPresent()) {
            steps++;
        }
        assertThat(steps).isEqualTo(1_000);
        assertThat(plan.<Optional<String>>read(reader -> reader.facts().get("n"))).contains("9");

        plan.edit(LABEL, writer -> writer.facts().put("n", "old"));
        clock.forward(Duration.ofDays(91));
        plan.tidy();
        assertThat(plan.history().nextUndo()).isEmpty();
    }

    @Test
    void historyIsKeptAYear() {
        Post post = plan.change(LABEL, writer -> writer.posts().save(generator.post(shop, DAY)));
        plan.edit(LABEL, writer -> writer.posts().save(post.withTitle("two")));
        clock.forward(Duration.ofDays(364));
        plan.tidy();
        assertThat(plan.history().versions(post.id())).hasSize(2);
        clock.forward(Duration.ofDays(2));
        plan.tidy();
        assertThat(plan.history().versions(post.id())).extracting(version -> version.by().id())
                .containsExactly(0L);
    }

    @Test
    void imagesOfALargeImportAreKeptThirtyDays() {
        generator.posts(plan, shop, 400, Span.day(DAY));
        clock.forward(Duration.ofDays(31));
        plan.tidy();

        try (Session session = Connections.reading(plan.path())) {
            assertThat(session.number("SELECT count(*) FROM journal")).isLessThan(100);
        }
        assertThat(plan.history().nextUndo()).isEmpty();
    }

    @Test
    void aMediaFileGoesOnlyWhenNothingRefersToIt() throws IOException {
        String hash = plan.media().keep(Files.writeString(folder.resolve("a.jpg"), "abc"));
        MediaItem item = plan.change(LABEL, writer -> writer.media().save(new MediaItem(0, Uuid7.next(),
                shop.client().id(), hash, "a.jpg", MediaKind.PICTURE, "image/jpeg", 3, 1, 1, Optional.empty(),
                "", "",
                Instant.EPOCH, Optional.empty())));
        String stray = plan.media().keep(Files.writeString(folder.resolve("b.jpg"), "def"));
        for (String each : List.of(hash, stray)) {
            Files.setLastModifiedTime(plan.media().pathOf(each), FileTime.from(Instant.EPOCH));
        }
        plan.backups().make();
        plan.edit(LABEL, writer -> writer.media().delete(List.of(item.id())));
        clock.forward(Duration.ofDays(31));
        plan.tidy();
        assertThat(plan.media().has(stray)).isFalse();
        assertThat(plan.media().has(hash)).as("the journal still names it").isTrue();

        clock.forward(Duration.ofDays(366));
        plan.tidy();
        plan.tidy();
        assertThat(plan.<Boolean>read(reader -> reader.media().find(item.id()).isPresent())).isFalse();
        assertThat(plan.media().has(hash)).as("a backup still names it").isTrue();

        plan.backups().make();
        plan.backups().make();
        plan.tidy();
        assertThat(plan.media().has(hash)).isFalse();
    }

    private boolean exists(Post post) {
        return plan.read(reader -> reader.posts().find(post.id()).isPresent());
    }
}
