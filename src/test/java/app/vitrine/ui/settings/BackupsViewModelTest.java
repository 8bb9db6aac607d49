package app.vitrine.ui.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.post.Post;
import app.vitrine.storage.Backup;
import app.vitrine.ui.PlanOnDisk;
import app.vitrine.ui.TestWindow;
import app.vitrine.ui.settings.Comparison.Counts;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init")
class BackupsViewModelTest {

    private static final ChangeLabel EDIT = ChangeLabel.of("settings.change.restore-all");

    @TempDir
    Path folder;

    private PlanOnDisk disk;
    private BackupsViewModel model;
    private final List<Backup> wanted = new ArrayList<>();
    private long client;

    @BeforeEach
    void open() {
        disk = new PlanOnDisk(folder, TestWindow.CLOCK);
        client = disk.plan.change(EDIT, writer -> writer.clients()
                .save(Client.named("Maison Levain", "FR", TestWindow.CLOCK.getZone(), "fr")).id());
        model = new BackupsViewModel(disk.desk, disk.plan, new PlanDoors() {
            @Override
            public void goBackTo(Backup backup) {
                wanted.add(backup);
            }

            @Override
            public void lookInside(Backup backup) {
                wanted.add(backup);
            }

            @Override
            public void moveTo(Path target) {}

            @Override
            public void show(Path target) {}
        });
    }

    @AfterEach
    void close() {
        disk.close();
    }

    @Test
    void backupsOfOneMinuteAreToldApartAndSayWhyTheyWereMade() {
        Instant now = TestWindow.CLOCK.instant();
        Backup asked = new Backup(Path.of("a"), now, Backup.Reason.ASKED);
        Backup before = new Backup(Path.of("b"), now.plusSeconds(7), Backup.Reason.IMPORT);
        Backup usual = new Backup(Path.of("c"), now.minusSeconds(600), Backup.Reason.BY_ITSELF);
        List.of(asked, before, usual).forEach(
                backup -> model.entries.add(new BackupsViewModel.Entry(backup, OptionalLong.of(1))));
        assertThat(List.of(asked, before, usual)).extracting(model::when).containsExactly("Today, 10:00:00",
                "Today, 10:00:07", "Today, 09:50");
        assertThat(List.of(asked, before, usual)).extracting(model::why).containsExactly("asked for",
                "before an import", "");
    }

    private Post post(String title) {
        return disk.plan.change(EDIT,
                writer -> writer.posts().save(Post.draft(client, TestWindow.CLOCK.instant()).withTitle(title)
                        .withWhen(Optional.of(LocalDate.of(2026, 12, 15)),
                                Optional.of(LocalTime.of(18, 0)))));
    }

    @Test
    void comparisonSaysWhatWouldGoAndWhatWouldChangeBack() {
        Post kept = post("Bûche poire");
        model.activate();
        assertThat(model.entries).isEmpty();
        model.make.execute();
        post("Éclair Friday");
        disk.plan.edit(EDIT, writer -> writer.posts().save(kept.withTitle("Bûche 2026")));
        model.deactivate();
        model.activate();
        model.chosen.set(Optional.empty());
        model.chosen.set(Optional.of(model.entries.getFirst()));

        assertThat(model.entries).extracting(BackupsViewModel.Entry::posts)
                .containsExactly(OptionalLong.of(1));
        Comparison comparison = model.comparison().get().orElseThrow();
        assertThat(comparison.then()).isEqualTo(new Counts(1, 1, 0));
        assertThat(comparison.now()).isEqualTo(new Counts(2, 1, 0));
        assertThat(comparison.going()).extracting("heading").containsExactly("Éclair Friday");
        assertThat(comparison.gone()).isEqualTo(1);
        assertThat(comparison.changed()).isEqualTo(1);
        assertThat(model.when(model.entries.getFirst().backup())).isEqualTo("Today, 10:00");
    }

    @Test
    void onlyABackupThatReadsCanBeGoneBackTo() throws IOException {
        model.activate();
        model.make.execute();
        model.goBack.execute();
        Backup backup = model.entries.getFirst().backup();
        assertThat(wanted).containsExactly(backup);

        Files.write(backup.file(), new byte[]{1, 2, 3});
        model.deactivate();
        model.activate();
        assertThat(model.entries).containsExactly(new BackupsViewModel.Entry(backup, OptionalLong.empty()));
        assertThat(model.goBack.execute()).isFalse();
        assertThat(model.lookInside.execute()).isFalse();
    }

    @Test
    void trashListsDeletedPostsAndBringsThemBack() {
        Post gone = post("Éclair Friday");
        TrashViewModel trash = new TrashViewModel(disk.desk);
        trash.activate();
        assertThat(trash.posts().get()).isEmpty();
        disk.plan.edit(EDIT, writer -> writer.posts().delete(List.of(gone.id())));
        assertThat(trash.posts().get()).extracting(Post::id).containsExactly(gone.id());
        assertThat(trash.daysLeft(trash.posts().get().getFirst())).isEqualTo(30);
        trash.restore(trash.posts().get().getFirst());
        assertThat(trash.posts().get()).isEmpty();
        Optional<Post> back = disk.plan.read(reader -> reader.posts().find(gone.id()));
        assertThat(back).contains(gone);
    }
}
