package app.vitrine.ui.calendar;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.post.Post;
import app.vitrine.ui.TestWindow;

/// Whoever goes from view to view by keys goes on by keys.
class ViewKeysTest {

    @TempDir
    Path folder;

    private static void shop(Plan plan) {
        plan.edit(ChangeLabel.of("clients.channel.change.add"), writer -> {
            long shop = writer.clients().save(
                    Client.named("Maison Levain", "FR", ZoneId.of("Europe/Paris"), "fr")).id();
            writer.posts().save(Post.draft(shop, TestWindow.CLOCK.instant()).withTitle("Loaf")
                    .withWhen(Optional.of(LocalDate.of(2026, 12, 9)), Optional.empty()));
        });
    }

    private static void goes(TestWindow window, KeyCode key, Class<? extends Node> view) {
        window.press(key);
        window.until("the focus in " + view.getSimpleName(),
                () -> view.isInstance(window.scene().getFocusOwner()));
    }

    @Test
    void theFocusGoesAlongFromViewToView() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, ViewKeysTest::shop)) {
            window.awaitWords("Loaf");
            goes(window, KeyCode.W, TimeGrid.class);
            goes(window, KeyCode.M, MonthGrid.class);
            goes(window, KeyCode.B, StatusBoard.class);
            goes(window, KeyCode.D, TimeGrid.class);
            goes(window, KeyCode.L, TableView.class);
            goes(window, KeyCode.M, MonthGrid.class);
            goes(window, KeyCode.W, TimeGrid.class);
            goes(window, KeyCode.L, TableView.class);
            goes(window, KeyCode.B, StatusBoard.class);
            goes(window, KeyCode.M, MonthGrid.class);
        }
    }
}
