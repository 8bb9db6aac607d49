package app.vitrine.ui.theme;

import java.util.Locale;
import javafx.application.ColorScheme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/// A set of colour tokens. Themes differ in nothing else.
public enum Theme {
    LIGHT,
    DARK;

    /// The theme that belongs to the desktop's colour scheme.
    public static Theme of(ColorScheme scheme) {
        return scheme == ColorScheme.DARK ? DARK : LIGHT;
    }

    String base() {
        return switch (this) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    }

    String tokens() {
        return Themes.resource("tokens-" + name().toLowerCase(Locale.ROOT) + ".css");
    }
}
