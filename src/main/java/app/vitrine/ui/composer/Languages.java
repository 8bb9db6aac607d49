package app.vitrine.ui.composer;

import java.util.Locale;

import app.vitrine.domain.text.Wording;

/// The names of languages.
final class Languages {

    private Languages() {}

    /// `French`, `Français`: with a capital, as a choice.
    ///
    /// @param tag BCP 47
    static String name(String tag, Wording wording) {
        String name = Locale.forLanguageTag(tag).getDisplayName(wording.locale());
        return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(wording.locale()) + name.substring(1);
    }
}
