package app.vitrine.ui.twins;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.ui.TestWindow;
import app.vitrine.ui.control.Chip;
import app.vitrine.ui.text.EmojiLabel;

import static org.assertj.core.api.Assertions.assertThat;

/// A filter on one of thirty channels with long names.
@SuppressWarnings("NullAway.Init")
class FilterJourneyTest {

    private static final String LONG = "Shop of the hill and of the whole plateau no. 1";

    @TempDir
    Path folder;

    private static void thirty(Plan plan) {
        Bakery.fill(plan);
        plan.edit(ChangeLabel.of("clients.channel.change.add"), writer -> {
            for (int number = 1; number <= 28; number++) {
                writer.clients().save(Channel.of(1, Network.BLOG, number + 1)
                        .withName("Shop of the hill and of the whole plateau no. " + number));
            }
        });
    }

    private static Optional<Chip> chip(TestWindow window, String end) {
        return window.scene().getRoot().lookupAll(".filter-row .chip").stream()
                .flatMap(node -> node instanceof Chip chip && chip.getText().endsWith(end)
                        ? Stream.of(chip)
                        : Stream.<Chip>of())
                .findFirst();
    }

    @Test
    void aLongNameStandsInFullInTheChoicesAndNeverPushesThePage() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.FRANCE, FilterJourneyTest::thirty)) {
            Mouse mouse = new Mouse(window).await("Idées 1").click("Canal").await(LONG);
            Node name = window.scene().getRoot().lookupAll(".filter-choice .emoji-label").stream()
                    .filter(label -> label instanceof EmojiLabel words
                            && words.getText().equals(LONG))
                    .findFirst().orElseThrow();
            assertThat(name.getLayoutBounds().getWidth()).isGreaterThanOrEqualTo(name.prefWidth(-1) - 1);
            mouse.click(LONG).until("the filter", _ -> chip(window, "Shop of the hil…").isPresent());
            Bounds month = mouse.board().localToScene(mouse.board().getLayoutBounds());
            assertThat(month.getMaxX()).isLessThanOrEqualTo(window.scene().getWidth());
            assertThat(month.getMinX()).isNotNegative();
        }
    }

    @Test
    void theCrossOfAChipClearsWithOneClick() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, Bakery::fill)) {
            new Mouse(window).await("Ideas 1").click("Status").click("Approved");
            window.until("the filter", () -> chip(window, "Approved").isPresent());
            window.press(KeyCode.ESCAPE);
            window.until("the choices away", () -> !Found.shows(window, ".filter-choice"));
            Chip chip = chip(window, "Approved").orElseThrow();
            window.robot().clickOn(window.robot().offset(chip, Pos.CENTER_RIGHT, -12, 0));
            window.until("no filter", () -> chip(window, "Approved").isEmpty());
            assertThat(Found.shows(window, ".filter-choice")).isFalse();
        }
    }
}
