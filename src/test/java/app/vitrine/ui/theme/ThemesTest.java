package app.vitrine.ui.theme;

import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ThemesTest {

    private Label label;
    private StackPane content;
    private ObjectProperty<ColorScheme> system;
    private ThemeSettings settings;
    private Scene scene;

    @Start
    void start(Stage stage) {
        label = new Label("Maison Levain");
        content = new StackPane(label);
        system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
        settings = new ThemeSettings(system);
        scene = new Scene(content, 600, 400);
        settings.follow(scene);
        stage.setScene(scene);
        stage.setWidth(600);
        stage.setHeight(400);
        stage.show();
    }

    @Test
    void textIsInterInTheInkOfTheTheme(FxRobot robot) {
        robot.interact(() -> settings.choiceProperty().set(ThemeChoice.LIGHT));
        robot.interact(content::applyCss);
        assertThat(label.getFont().getFamily()).isEqualTo("Inter");
        assertThat(brightness()).isLessThan(0.3);
        robot.interact(() -> settings.choiceProperty().set(ThemeChoice.DARK));
        robot.interact(content::applyCss);
        assertThat(brightness()).isGreaterThan(0.9);
    }

    @Test
    void aThemeThatFollowsTheSystemChangesWithIt(FxRobot robot) {
        assertThat(settings.getTheme()).isEqualTo(Theme.LIGHT);
        robot.interact(() -> system.set(ColorScheme.DARK));
        assertThat(settings.getTheme()).isEqualTo(Theme.DARK);
        robot.interact(() -> settings.choiceProperty().set(ThemeChoice.LIGHT));
        assertThat(settings.getTheme()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void theScaleEnlargesEveryLength(FxRobot robot) {
        robot.interact(scene.getRoot()::layout);
        double before = label.localToScene(label.getLayoutBounds()).getWidth();
        robot.interact(() -> settings.scaleProperty().set(1.5));
        robot.interact(scene.getRoot()::layout);
        double after = label.localToScene(label.getLayoutBounds()).getWidth();
        assertThat(after / before).isBetween(1.45, 1.55);
        assertThat(content.getWidth()).isEqualTo(scene.getWidth() / 1.5);
        assertThat(Themes.contentOf(scene)).isSameAs(content);
    }

    @Test
    void popupsAreEnlargedWithTheirWindow(FxRobot robot) {
        Tooltip tooltip = new Tooltip("Bûche");
        double[] widths = new double[2];
        robot.interact(() -> {
            tooltip.show(label, 200, 200);
            widths[0] = tooltip.getWidth();
            tooltip.hide();
            settings.scaleProperty().set(1.5);
            tooltip.show(label, 200, 200);
        });
        robot.interact(() -> {
            widths[1] = tooltip.getWidth();
            tooltip.hide();
        });
        assertThat(widths[1] / widths[0]).isBetween(1.2, 1.7);
    }

    @Test
    void styleSheetsOfAScreenStayWhenTheThemeChanges(FxRobot robot) {
        String own = Themes.resource("base.css") + "?own";
        robot.interact(() -> {
            scene.getStylesheets().add(own);
            settings.choiceProperty().set(ThemeChoice.DARK);
        });
        assertThat(scene.getStylesheets()).contains(Theme.DARK.tokens(), own)
                .doesNotContain(Theme.LIGHT.tokens());
        assertThat(scene.getStylesheets().getLast()).isEqualTo(own);
    }

    private double brightness() {
        return label.getTextFill() instanceof Color colour ? colour.getBrightness() : -1;
    }
}
