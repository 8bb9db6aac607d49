package app.vitrine;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import app.vitrine.domain.text.Message;

/// Whether a window can be opened here. Looked at before JavaFX is touched, which would only throw.
final class Display {

    private Display() {}

    /// What is missing on this system; empty where a window can be opened.
    static Optional<Message> missing() {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        if (!linux || "Headless".equals(System.getProperty("glass.platform"))) {
            return Optional.empty();
        }
        return missing(System.getenv(), Display::gtkLoads);
    }

    static Optional<Message> missing(Map<String, String> environment, BooleanSupplier gtkLoads) {
        if (environment.getOrDefault("DISPLAY", "").isBlank()) {
            return Optional.of(Message.of(environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank()
                    ? "shell.launch.no-display"
                    : "shell.launch.no-xwayland"));
        }
        return gtkLoads.getAsBoolean() ? Optional.empty() : Optional.of(Message.of("shell.launch.no-gtk"));
    }

    // The one sure way to know is to load it, as JavaFX is about to do.
    @SuppressWarnings("restricted")
    private static boolean gtkLoads() {
        try (Arena arena = Arena.ofConfined()) {
            return SymbolLookup.libraryLookup("libgtk-3.so.0", arena).find("gtk_init").isPresent();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
