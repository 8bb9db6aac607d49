package app.vitrine.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.vitrine.exchange.settings.MachineSettings.Theme;
import app.vitrine.ui.control.SegmentedControl;
import app.vitrine.ui.control.Words;

/// Language, theme, size and movement.
final class LookCard {

    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;

    private final SettingsViewModel model;
    private final Words words;
    private final SegmentedControl<String> language = new SegmentedControl<>();

    LookCard(SettingsViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    VBox node() {
        return SettingRow.card(words.label("settings.look", "title-2"),
                SettingRow.hinted(words, "settings.language", "settings.language.hint", language()),
                SettingRow.of(words, "settings.theme", themes()),
                SettingRow.hinted(words, "settings.scale", "settings.scale.hint", scale()),
                SettingRow.hinted(words, "settings.calm", "settings.calm.hint",
                        Switch.of(words, "settings.calm",
                                model.settings().map(now -> now.calm().orElse(false)),
                                model::calm)));
    }

    void focus() {
        language.getChildren().getFirst().requestFocus();
    }

    private Node language() {
        language.add("", words.of("settings.language.system")).add("en", words.of("settings.language.en"))
                .add("fr", words.of("settings.language.fr"));
        model.settings().subscribe(now -> language.setValue(now.language().map(LookCard::known).orElse("")));
        language.valueProperty().addListener((_, _, tag) -> {
            if (tag != null
                    && !tag.equals(model.settings().get().language().map(LookCard::known).orElse(""))) {
                model.language(tag);
            }
        });
        return language;
    }

    // The region of a language that was chosen with one stays as it is.
    private static String known(String tag) {
        return tag.startsWith("fr") ? "fr" : "en";
    }

    private Node themes() {
        HBox row = new HBox(10);
        ToggleGroup group = new ToggleGroup();
        for (Theme theme : new Theme[]{Theme.SYSTEM, Theme.LIGHT, Theme.DARK}) {
            ToggleButton button = new ToggleButton();
            button.textProperty()
                    .bind(words.of("settings.theme." + theme.name().toLowerCase(java.util.Locale.ROOT)));
            button.setGraphic(new ThemePicture(theme));
            button.setContentDisplay(ContentDisplay.TOP);
            button.getStyleClass().setAll("theme-choice");
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.theme(theme);
            });
            model.settings().subscribe(now -> button.setSelected(now.theme() == theme));
            row.getChildren().add(button);
        }
        return row;
    }

    private Node scale() {
        SegmentedControl<Integer> control = new SegmentedControl<>();
        SettingsViewModel.SCALES
                .forEach(percent -> control.add(percent, words.of("settings.scale.percent", percent)));
        model.settings().subscribe(now -> control.setValue(now.scale()));
        control.valueProperty().addListener((_, _, percent) -> {
            if (percent != null) {
                model.scale(percent, fits(control, percent));
            }
        });
        return control;
    }

    private static boolean fits(Node node, int percent) {
        return node.getScene() == null || (node.getScene().getWidth() >= LEAST_WIDTH * percent / 100
                && node.getScene().getHeight() >= LEAST_HEIGHT * percent / 100);
    }
}
