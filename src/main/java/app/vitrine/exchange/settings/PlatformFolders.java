package app.vitrine.exchange.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// Where this system wants programs to keep things: XDG base directories on Linux, `Application Support` on macOS,
/// `%APPDATA%` on Windows. `VITRINE_CONFIG_HOME` and `VITRINE_DATA_HOME`, or the properties `vitrine.config` and
/// `vitrine.data`, choose others.
public record PlatformFolders(Path configuration, Path data) {

    /// Those of the person who runs the program.
    public static PlatformFolders ofThisSystem() {
        return of(System.getenv(), System.getProperties());
    }

    static PlatformFolders of(Map<String, String> environment, Properties properties) {
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(properties.getProperty("user.home", "."));
        Path configuration;
        Path data;
        if (system.startsWith("windows")) {
            configuration = named(environment, "APPDATA", home.resolve("AppData/Roaming")).resolve("Vitrine");
            data = named(environment, "LOCALAPPDATA", home.resolve("AppData/Local")).resolve("Vitrine");
        } else if (system.startsWith("mac")) {
            configuration = home.resolve("Library/Application Support/Vitrine");
            data = configuration;
        } else {
            configuration = named(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("vitrine");
            data = named(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("vitrine");
        }
        return new PlatformFolders(
                chosen(environment, properties, "VITRINE_CONFIG_HOME", "vitrine.config")
                        .orElse(configuration),
                chosen(environment, properties, "VITRINE_DATA_HOME", "vitrine.data").orElse(data));
    }

    private static Path named(Map<String, String> environment, String name, Path otherwise) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank()).map(Path::of)
                .filter(Path::isAbsolute).orElse(otherwise);
    }

    private static Optional<Path> chosen(Map<String, String> environment, Properties properties,
            String variable,
            String property) {
        return Optional.ofNullable(properties.getProperty(property))
                .or(() -> Optional.ofNullable(environment.get(variable)))
                .filter(text -> !text.isBlank()).map(text -> Path.of(text).toAbsolutePath());
    }
}
