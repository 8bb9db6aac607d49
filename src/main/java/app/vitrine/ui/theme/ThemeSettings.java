package app.vitrine.ui.theme;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

import javafx.application.ColorScheme;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/// The chosen look of the whole program, applied to every scene that follows it. On the JavaFX thread only.
///
/// The scale multiplies every length: 1, 1.25 or 1.5.
public final class ThemeSettings {

    private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(this, "choice",
            ThemeChoice.SYSTEM);
    private final DoubleProperty scale = new SimpleDoubleProperty(this, "scale", 1);
    private final ObjectBinding<Theme> theme;
    private final List<WeakReference<Scene>> scenes = new ArrayList<>();

    /// @param system the desktop's colour scheme, as `Platform.getPreferences().colorSchemeProperty()` gives it
    public ThemeSettings(ObservableValue<ColorScheme> system) {
        theme = Bindings.createObjectBinding(() -> switch (choice.get()) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case SYSTEM -> Theme.of(system.getValue());
        }, choice, system);
        theme.subscribe(_ -> applyToAll());
        scale.subscribe(_ -> applyToAll());
    }

    /// Gives the scene the chosen look now and whenever the choice changes; the scene is not held in memory by this.
    public void follow(Scene scene) {
        scenes.add(new WeakReference<>(scene));
        Themes.apply(scene, theme.get(), scale.get());
    }

    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    public DoubleProperty scaleProperty() {
        return scale;
    }

    /// The theme that the choice comes to.
    public ObservableValue<Theme> themeProperty() {
        return theme;
    }

    public Theme getTheme() {
        return theme.get();
    }

    private void applyToAll() {
        scenes.removeIf(reference -> reference.refersTo(null));
        for (WeakReference<Scene> reference : scenes) {
            Scene scene = reference.get();
            if (scene != null) {
                Themes.apply(scene, theme.get(), scale.get());
            }
        }
    }
}
