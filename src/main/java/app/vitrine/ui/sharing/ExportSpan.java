package app.vitrine.ui.sharing;

import java.util.Locale;

/// Which days an export takes.
enum ExportSpan {
    THIS_MONTH, NEXT_MONTH, EVERYTHING, DAYS;

    /// Its words.
    String key() {
        return "sharing.span." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
