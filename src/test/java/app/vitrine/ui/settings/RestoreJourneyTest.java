package app.vitrine.ui.settings;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.PostFilter;
import app.vitrine.storage.OpenOptions;
import app.vitrine.storage.OpenPlan;
import app.vitrine.storage.PlanFile;
import app.vitrine.ui.TestWindow;
import app.vitrine.ui.theme.Theme;
import app.vitrine.ui.theme.Themes;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init")
class RestoreJourneyTest {

    private static final ChangeLabel EDIT = ChangeLabel.of("settings.change.restore-all");

    @TempDir
    Path folder;

    private static void bakery(Plan plan) {
        plan.edit(EDIT, writer -> {
            long id = writer.clients()
                    .save(Client.named("Maison Levain", "FR", TestWindow.CLOCK.getZone(), "fr"))
                    .id();
            writer.posts().save(Post.draft(id, TestWindow.CLOCK.instant()).withTitle("Bûche poire"));
        });
    }

    @Test
    void goingBackToABackupBringsTheOldPlanBackAndKeepsTheNewOneAsABackup() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, RestoreJourneyTest::bakery)) {
            window.click("Settings");
            window.click("Make one now");
            window.awaitWords("1 post");
            window.plan().edit(EDIT, writer -> writer.posts().save(
                    Post.draft(writer.clients().active().getFirst().id(), TestWindow.CLOCK.instant())
                            .withTitle("Éclair Friday")));
            window.click("Calendar");
            window.click("Settings");
            window.awaitWords("1 would go");
            window.click("Go back to this one");
            window.awaitWords("The plan is back as it was. What it was before is the newest backup.");
        }
        try (OpenPlan plan = PlanFile.open(folder.resolve("data/plan.vitrine"), OpenOptions.USUAL)) {
            List<PostCard> posts = plan.read(reader -> reader.posts().undated(Scope.all(), PostFilter.NONE));
            assertThat(posts).extracting("heading").containsExactly("Bûche poire");
            assertThat(plan.backups().list().stream().map(backup -> backup.counts().posts())).contains(2L);
        }
    }

    @Test
    void aPlanDamagedInTheMiddleGivesWayToItsBackups() throws Exception {
        Path file = folder.resolve("data/plan.vitrine");
        Files.createDirectories(file.getParent());
        try (OpenPlan plan = PlanFile.create(file, OpenOptions.USUAL)) {
            bakery(plan);
            plan.backups().make();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            byte[] noise = new byte[60_000];
            new Random(7).nextBytes(noise);
            channel.write(ByteBuffer.wrap(noise), 4096);
        }
        try (TestWindow window = TestWindow.on(folder, Locale.UK, _ -> {})) {
            window.awaitWords("The plan file is damaged");
            window.awaitWords("1 post, 1 client, 0 pictures and videos; it reads well.");
        }
    }

    @Test
    void languageAndThemeChangeAtOnceByKey() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, RestoreJourneyTest::bakery)) {
            window.click("Settings");
            window.click("Français");
            window.awaitWords("Langue et apparence");
            window.click("Sombre");
            assertThat(window.scene().getStylesheets()).anyMatch(sheet -> sheet.contains("tokens-dark"));
            window.press(KeyCode.LEFT);
        }
    }

    @Test
    void theSettingsStayWithinAnEnlargedWindow() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, RestoreJourneyTest::bakery)) {
            window.click("Settings");
            window.click("Make one now");
            window.awaitWords("1 post");
            window.robot().interact(() -> Themes.apply(window.scene(), Theme.LIGHT, 1.5));
            WaitForAsyncUtils.waitForFxEvents();
            Node settings = window.robot().lookup(".settings").query();
            Bounds bounds = settings.localToScene(settings.getLayoutBounds());
            assertThat(bounds.getMinX()).isNotNegative();
            assertThat(bounds.getMaxX()).isLessThanOrEqualTo(window.scene().getWidth() + 1);
        }
    }
}
