package app.vitrine.exchange.keydates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import app.vitrine.domain.keydate.KeyDate;

/// Key dates that were worked out once, kept in files: the library of public holidays is large, and a year of a country
/// does not change while the program stays the same.
public final class KeyDateCache implements KeyDateSource {

    private static final Logger LOG = Logger.getLogger(KeyDateCache.class.getName());

    private final Path folder;
    private final String version;
    private final KeyDateSource source;

    private record YearJson(List<KeyDate> dates) {}

    /// @param folder  made where it is missing
    /// @param version of the program; what another one left is not believed
    public KeyDateCache(Path folder, String version, KeyDateSource source) {
        this.folder = folder;
        this.version = version;
        this.source = source;
    }

    @Override
    public List<KeyDate> in(String country, int year, Locale locale) {
        Path file = folder
                .resolve(String.join("-", country, String.valueOf(year), locale.getLanguage(), version)
                        + ".json");
        return read(file).orElseGet(() -> {
            List<KeyDate> dates = source.in(country, year, locale);
            write(file, dates);
            return dates;
        });
    }

    private static Optional<List<KeyDate>> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(JsonMapper.shared().readValue(file.toFile(), YearJson.class).dates())
                    : Optional.empty();
        } catch (JacksonException | NullPointerException broken) {
            return Optional.empty();
        }
    }

    // Without the file it is only slower.
    private void write(Path file, List<KeyDate> dates) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "year", ".part");
            JsonMapper.shared().writeValue(part.toFile(), new YearJson(dates));
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | JacksonException problem) {
            LOG.log(Level.FINE, "Key dates are not kept", problem);
        }
    }
}
