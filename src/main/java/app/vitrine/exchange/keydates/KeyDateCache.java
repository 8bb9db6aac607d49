package app.vitrine.exchange.keydates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import app.vitrine.domain.keydate.KeyDate;

/// Key dates that were worked out once, kept in files of a line each: the library of public holidays is large, and a year of a country
/// does not change while the program stays the same.
public final class KeyDateCache implements KeyDateSource {

    private static final Logger LOG = Logger.getLogger(KeyDateCache.class.getName());

    private final Path folder;
    private final String version;
    private final KeyDateSource source;

    /// @param folder  made where it is missing
    /// @param version of the program; what another one left is not believed
    public KeyDateCache(Path folder, String version, KeyDateSource source) {
        this.folder = folder;
        this.version = version;
        this.source = source;
    }

    @Override
    public List<KeyDate> in(String country, String region, int year, Locale locale) {
        Path file = folder
                .resolve(String.join("-", region.isEmpty() ? country : country + "-" + region,
                        String.valueOf(year), locale.getLanguage(), version) + ".tsv");
        return read(file).orElseGet(() -> {
            List<KeyDate> dates = source.in(country, region, year, locale);
            write(file, dates);
            return dates;
        });
    }

    @Override
    public Map<String, String> regions(String country, Locale locale) {
        return source.regions(country, locale);
    }

    private static Optional<List<KeyDate>> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readAllLines(file).stream().map(KeyDateCache::date).toList())
                    : Optional.empty();
        } catch (IOException | DateTimeException | IllegalArgumentException
                | IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    private static KeyDate date(String line) {
        String[] cells = line.split("\t", -1);
        return new KeyDate(cells[0], LocalDate.parse(cells[1]), Integer.parseInt(cells[2]), cells[3],
                KeyDate.Category.ofId(cells[4]), cells[5], cells[6]);
    }

    private static String line(KeyDate date) {
        return String.join("\t", plain(date.id()), date.first().toString(), String.valueOf(date.days()),
                plain(date.name()),
                date.category().id(), plain(date.why()), plain(date.source()));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\t\\r\\n]", " ");
    }

    // Without the file it is only slower.
    private void write(Path file, List<KeyDate> dates) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "year", ".part");
            Files.write(part, dates.stream().map(KeyDateCache::line).toList());
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException problem) {
            LOG.log(Level.FINE, "Key dates are not kept", problem);
        }
    }
}
