package app.vitrine.ui.theme;

/// What a person chooses in the settings.
public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK
}
