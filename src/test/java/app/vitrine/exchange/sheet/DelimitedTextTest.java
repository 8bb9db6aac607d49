package app.vitrine.exchange.sheet;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class DelimitedTextTest {

    private static final List<String> PIECES = List.of("a", "é", " ", "\"", ";", "\n", "\r\n", "🥐", "=1",
            "");

    @Test
    void whatFastCsvReadsIsReadAlike() throws IOException {
        Random random = new Random(20_261_125);
        for (int round = 0; round < 500; round++) {
            String text = written(random);
            List<List<String>> expected = new ArrayList<>();
            try (var csv = CsvReader.builder().fieldSeparator(';').skipEmptyLines(false)
                    .ofCsvRecord(text)) {
                csv.forEach(record -> expected.add(record.getFields()));
            }
            DelimitedText.Table table = DelimitedText.parse(text, ';', 1_000);
            assertThat(table.rows()).isEqualTo(expected);
            assertThat(table.repairs()).isZero();
        }
    }

    private static String written(Random random) throws IOException {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            for (int row = 0; row <= random.nextInt(6); row++) {
                List<String> cells = new ArrayList<>(List.of("x"));
                for (int cell = 0; cell < 3; cell++) {
                    StringBuilder text = new StringBuilder();
                    for (int piece = 0; piece < random.nextInt(5); piece++) {
                        text.append(PIECES.get(random.nextInt(PIECES.size())));
                    }
                    cells.add(text.toString());
                }
                csv.writeRecord(cells);
            }
        }
        return out.toString();
    }

    @Test
    void aQuoteThatNothingClosesIsALetterAndTheRowsBelowStay() {
        DelimitedText.Table table = DelimitedText.parse("\"Best of 2026;Instagram\nTarte;Facebook\n", ';',
                10);

        assertThat(table.rows()).containsExactly(List.of("\"Best of 2026", "Instagram"),
                List.of("Tarte", "Facebook"));
        assertThat(table.repairs()).isEqualTo(1);
    }
}
