package app.vitrine.ui.sharing;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.ui.TestWindow;

import static org.assertj.core.api.Assertions.assertThat;

class ImportJourneyTest {

    @TempDir
    Path folder;

    @Test
    void beforeAFileIsChosenThereIsOneThingToDo() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK,
                plan -> plan.edit(ChangeLabel.of("clients.undo.new", "A"), writer -> writer.clients()
                        .save(Client.named("A", "FR", ZoneId.of("Europe/Paris"), "fr"))))) {
            window.press(KeyCode.CONTROL, KeyCode.I);
            window.awaitWords("Bring in posts");

            assertThat(window.shows("Another file…")).isFalse();
            assertThat(window.scene().getFocusOwner()).isInstanceOfSatisfying(Button.class,
                    button -> assertThat(button.getText()).isEqualTo("Choose a file…"));
        }
    }
}
