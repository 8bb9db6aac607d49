package app.vitrine.exchange.sheet;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/// Sheets as people keep them, each with what it tells. `NN-name.csv` is the sheet, `NN-name.expected` the answer
/// as [Told] writes it.
final class SheetFixturesTest {

    static final SheetHints HINTS = new SheetHints(LocalDate.of(2026, 11, 23), Locale.UK, List.of());

    @TestFactory
    Stream<DynamicTest> aSheetTellsWhatAPersonReadsInIt() throws IOException {
        List<Path> sheets = sheets();
        assertThat(sheets).hasSizeGreaterThanOrEqualTo(60);
        return sheets.stream()
                .map(sheet -> DynamicTest.dynamicTest(String.valueOf(sheet.getFileName()), () -> {
                    String expected = Files.readString(answer(sheet));
                    assertThat(Told.of(SheetGuess.of(SheetFile.read(sheet), HINTS))).isEqualTo(expected);
                }));
    }

    static List<Path> sheets() throws IOException {
        URL first = Objects.requireNonNull(SheetFixturesTest.class.getResource("01-maison-levain.csv"));
        try (Stream<Path> files = Files.list(Path.of(first.toURI()).resolveSibling(""))) {
            return files.filter(file -> file.toString().matches(".*\\d\\d-[^/]*\\.(?:csv|txt|tsv)")).sorted()
                    .toList();
        } catch (URISyntaxException impossible) {
            throw new IOException(impossible);
        }
    }

    private static Path answer(Path sheet) {
        String name = String.valueOf(sheet.getFileName());
        return sheet.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected");
    }
}
