package app.vitrine.ui.theme;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Window;

/// Puts the look on a scene: fonts, AtlantaFX below, tokens and our own style sheets above, and the interface scale.
public final class Themes {

    private static final List<String> FONTS = List.of("Inter", "Inter-Medium", "Inter-SemiBold", "Inter-Bold",
            "Inter-Display-SemiBold", "Inter-Tabular", "Inter-Tabular-Medium", "Inter-Tabular-SemiBold",
            "Inter-Tabular-Display");
    private static final List<String> SHEETS = List.of("base.css", "controls.css", "data.css", "kit.css");

    private static boolean prepared;

    private Themes() {}

    /// Styles the scene. Its root is put inside a frame once, which scales all that the scene shows; popups of the
    /// scene follow. Style sheets that a screen has added to the scene stay and come after ours.
    ///
    /// @param scale factor for every length, 1 for the sizes as designed
    public static void apply(Scene scene, Theme theme, double scale) {
        prepare();
        if (!theme.base().equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(theme.base());
        }
        List<String> wanted = sheets(theme);
        List<String> sheets = new ArrayList<>(scene.getStylesheets());
        sheets.removeAll(sheets(Theme.LIGHT));
        sheets.removeAll(sheets(Theme.DARK));
        sheets.addAll(0, wanted);
        if (!sheets.equals(scene.getStylesheets())) {
            scene.getStylesheets().setAll(sheets);
        }
        frame(scene).setScale(scale);
    }

    /// The node that the scene was given, without the frame that scales it.
    public static Parent contentOf(Scene scene) {
        return scene.getRoot() instanceof ScaledRoot frame ? frame.content() : scene.getRoot();
    }

    /// How far the scene is enlarged, 1 where it has no theme yet.
    public static double scaleOf(Scene scene) {
        return scene.getRoot() instanceof ScaledRoot frame ? frame.getScale() : 1;
    }

    static String resource(String name) {
        return Objects.requireNonNull(Themes.class.getResource("/app/vitrine/ui/theme/" + name), name)
                .toExternalForm();
    }

    private static List<String> sheets(Theme theme) {
        List<String> sheets = new ArrayList<>();
        sheets.add(theme.tokens());
        SHEETS.forEach(sheet -> sheets.add(resource(sheet)));
        return sheets;
    }

    private static ScaledRoot frame(Scene scene) {
        if (scene.getRoot() instanceof ScaledRoot frame) {
            return frame;
        }
        Parent content = scene.getRoot();
        ScaledRoot frame = new ScaledRoot();
        scene.setRoot(frame);
        frame.setContent(content);
        return frame;
    }

    private static void prepare() {
        if (prepared) {
            return;
        }
        prepared = true;
        Fonts.load();
        PopupScale.watch(Window.getWindows());
    }

    /// Loads the fonts; from any thread, so that the first window need not wait for them.
    public static void warmUp() {
        Fonts.load();
    }

    // Loaded once; whoever comes while they are being loaded waits.
    private static final class Fonts {

        static {
            for (String font : FONTS) {
                URL file = Objects.requireNonNull(
                        Themes.class.getResource("/app/vitrine/assets/fonts/" + font + ".ttf"), font);
                Font.loadFont(file.toExternalForm(), 13);
            }
        }

        private Fonts() {}

        static void load() {}
    }
}
