package app.vitrine.ui.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import app.vitrine.domain.network.Network;
import app.vitrine.ui.theme.Theme;
import app.vitrine.ui.theme.Themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ControlsTest {

    private SegmentedControl<String> zoom;
    private Chip chip;
    private IconButton more;

    @Start
    void start(Stage stage) {
        zoom = new SegmentedControl<String>().add("month", "Month").add("week", "Week").add("day", "Day");
        chip = new Chip("Bûche 🎄");
        more = new IconButton(Glyph.MORE, "More");
        Scene scene = new Scene(new VBox(8, zoom, chip, more), 600, 400);
        Themes.apply(scene, Theme.LIGHT, 1);
        stage.setScene(scene);
        stage.setWidth(600);
        stage.setHeight(400);
        stage.show();
    }

    @Test
    void everyGlyphIsDrawnAndEveryDrawingHasAGlyph() {
        List<String> names = Arrays.stream(Glyph.values()).map(Glyph::id).toList();
        assertThat(PathFile.read("icons/icons.tsv").keySet()).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void everyGlyphStaysInItsBox(FxRobot robot) {
        List<String> outside = new ArrayList<>();
        robot.interact(() -> {
            for (Glyph glyph : Glyph.values()) {
                SVGPath path = new SVGPath();
                path.setContent(Icon.content(glyph));
                if (path.getLayoutBounds().isEmpty() || path.getLayoutBounds().getMinX() < 0
                        || path.getLayoutBounds().getMaxX() > 20 || path.getLayoutBounds().getMinY() < 0
                        || path.getLayoutBounds().getMaxY() > 20) {
                    outside.add(glyph.id());
                }
            }
        });
        assertThat(outside).isEmpty();
    }

    @Test
    void everyNetworkHasALogo(FxRobot robot) {
        robot.interact(() -> {
            for (Network network : Network.values()) {
                assertThat(new NetworkLogo(network, NetworkLogo.TILE).getChildrenUnmodifiable())
                        .as(network.id())
                        .hasSizeGreaterThan(1);
            }
        });
    }

    @Test
    void anIconAloneCannotBeWithoutWords(FxRobot robot) throws TimeoutException {
        assertThat(more.getAccessibleText()).isEqualTo("More");
        robot.moveTo(more).moveBy(1, 1);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Window.getWindows().stream()
                .anyMatch(window -> window instanceof Tooltip tip && tip.getText().equals("More")));
        robot.interact(() -> assertThatThrownBy(() -> new IconButton(Glyph.MORE, " "))
                .isInstanceOf(IllegalArgumentException.class));
        assertThat(more.getHeight()).isGreaterThanOrEqualTo(24);
    }

    @Test
    void exactlyOneSegmentHolds(FxRobot robot) {
        assertThat(zoom.getValue()).isEqualTo("month");
        robot.clickOn("Week");
        assertThat(zoom.getValue()).isEqualTo("week");
        robot.clickOn("Week");
        assertThat(zoom.getValue()).isEqualTo("week");
        robot.type(KeyCode.RIGHT);
        assertThat(zoom.getValue()).isEqualTo("day");
        robot.interact(() -> zoom.setValue("month"));
        assertThat(zoom.getChildren())
                .filteredOn(node -> node.getPseudoClassStates().toString().contains("selected"))
                .hasSize(1);
    }

    @Test
    void aChipSpeaksItsWordsAndShowsThatItIsChosen(FxRobot robot) {
        assertThat(chip.getAccessibleText()).isEqualTo("Bûche 🎄");
        robot.interact(() -> chip.setChosen(true));
        assertThat(chip.getPseudoClassStates().toString()).contains("selected");
    }

    @Test
    void initialsLeaveOutEmojiAndSigns() {
        assertThat(Avatar.initialsOf("Maison Levain")).isEqualTo("ML");
        assertThat(Avatar.initialsOf("🌷 fleur & Élan")).isEqualTo("FÉ");
        assertThat(Avatar.initialsOf("Boulangerie")).isEqualTo("B");
        assertThat(Avatar.initialsOf("")).isEmpty();
    }

    @Test
    void aMarkThatChangesIsDrawnAnew(FxRobot robot) {
        robot.interact(() -> {
            StatusMark mark = new StatusMark(Mark.DRAFT);
            mark.setMark(Mark.PUBLISHED);
            assertThat(mark.getStyleClass()).contains("published").doesNotContain("draft");
            assertThat(mark.getChildrenUnmodifiable()).hasSize(1);
        });
    }
}
