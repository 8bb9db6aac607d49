package app.vitrine.ui.start;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.PlanException.Kind;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.PostFilter;
import app.vitrine.storage.Backup;
import app.vitrine.storage.OpenOptions;
import app.vitrine.storage.OpenPlan;
import app.vitrine.storage.PlanFile;
import app.vitrine.ui.TestWindow;
import app.vitrine.ui.shell.StartScenes;
import app.vitrine.work.Work;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init")
class DamagedViewModelTest {

    private static final ChangeLabel EDIT = ChangeLabel.of("start.change.client", "Maison Levain");
    private static final OpenOptions OPTIONS = OpenOptions.USUAL.at(TestWindow.CLOCK);

    @TempDir
    Path folder;

    private Path file;
    private final List<Way> went = new ArrayList<>();
    private DamagedViewModel model;

    @BeforeEach
    void plan() {
        file = folder.resolve("plan.vitrine");
        try (OpenPlan plan = PlanFile.create(file, OPTIONS)) {
            long client = plan.change(EDIT, writer -> {
                long id = writer.clients()
                        .save(Client.named("Maison Levain", "FR", TestWindow.CLOCK.getZone(), "fr")).id();
                writer.posts().save(Post.draft(id, TestWindow.CLOCK.instant()).withTitle("Bûche poire"));
                return id;
            });
            plan.backups().make();
            plan.edit(EDIT, writer -> writer.posts()
                    .save(Post.draft(client, TestWindow.CLOCK.instant()).withTitle("Éclair Friday 🍫")));
        }
        model = new DamagedViewModel(file, OPTIONS, Work.immediate(), new StartScenes.Ways() {
            @Override
            public void tryAgain() {
                went.add(Way.TRY_AGAIN);
            }

            @Override
            public void onlyLook() {
                went.add(Way.ONLY_LOOK);
            }

            @Override
            public void open(Path other) {}

            @Override
            public void chooseOther() {
                went.add(Way.OPEN_ANOTHER);
            }

            @Override
            public void leave() {
                went.add(Way.LEAVE);
            }
        });
    }

    private List<String> headings() {
        try (OpenPlan plan = PlanFile.open(file, OPTIONS)) {
            List<PostCard> posts = plan.read(reader -> reader.posts().undated(Scope.all(), PostFilter.NONE));
            return posts.stream().map(PostCard::heading).toList();
        }
    }

    private static void ruin(Path file, long from, int length) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(from);
            open.write(new byte[length]);
        }
    }

    @Test
    void enterBringsTheNewestGoodBackupBackAndTheDamagedFileIsKept() throws IOException {
        ruin(file, 200, 4000);
        model.look();
        DamagedViewModel.Found found = model.found().get().orElseThrow();
        assertThat(found.counts()).contains(new Backup.Counts(1, 1, 0));
        assertThat(found.kept()).exists();
        model.primary();
        assertThat(went).containsExactly(Way.TRY_AGAIN);
        assertThat(headings()).containsExactly("Bûche poire");
        assertThat(found.kept()).exists();
    }

    @Test
    void whatCanBeReadIsNamedAndCanBeTaken() {
        model.look();
        DamagedViewModel.Legible legible = model.legible().get().orElseThrow();
        assertThat(legible.posts()).isEqualTo(2);
        assertThat(legible.missing()).containsExactly("Éclair Friday 🍫");
        model.useLegible();
        assertThat(went).containsExactly(Way.TRY_AGAIN);
        assertThat(headings()).containsExactlyInAnyOrder("Bûche poire", "Éclair Friday 🍫");
    }

    @Test
    void withNeitherBackupNorAnythingToReadEnterAsksForAnotherPlan() throws IOException {
        for (Backup backup : found()) {
            ruin(backup.file(), 0, 4096);
        }
        ruin(file, 0, 8192);
        model.look();
        assertThat(model.found().get().orElseThrow().newest()).isEmpty();
        assertThat(model.legible().get()).isEmpty();
        model.primary();
        assertThat(went).containsExactly(Way.OPEN_ANOTHER);
    }

    @Test
    void everyTroubleHasAWayOnAndCanBeLeft() {
        for (Kind kind : Kind.values()) {
            assertThat(Way.of(kind).getLast()).isEqualTo(Way.LEAVE);
            assertThat(Way.of(kind).size()).isGreaterThan(1);
        }
        assertThat(Way.of(Kind.NEWER)).doesNotContain(Way.ONLY_LOOK);
        assertThat(Way.of(Kind.HELD_BY_ANOTHER)).contains(Way.ONLY_LOOK);
    }

    private List<Backup> found() {
        try (OpenPlan plan = PlanFile.open(file, OPTIONS.readOnly(true))) {
            return plan.backups().list();
        }
    }
}
