package app.vitrine.exchange.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.work.Progress;

import static org.assertj.core.api.Assertions.assertThat;

/// Times reading and bringing in a sheet of 10,000 rows, and prints it.
@Tag("deep")
class ImportSpeedTest {

    private static final int ROWS = 10_000;

    @TempDir
    Path folder;

    @Test
    void tenThousandRowsComeInAFewSeconds() throws IOException {
        StringBuilder rows = new StringBuilder("Date;Heure;Canal;Texte;Pilier;Statut\n");
        for (int at = 0; at < ROWS; at++) {
            rows.append(LocalDate.of(2026, 1, 1).plusDays(at / 20))
                    .append(";9h30;Instagram, Facebook;Publication ")
                    .append(at).append(" 🥐 #pain;Produits;Validé\n");
        }
        Path file = folder.resolve("large.csv");
        Files.writeString(file, rows);
        try (PlanFolder plan = PlanFolder.in(folder.resolve("plan"))) {
            long start = System.nanoTime();
            ImportSource source = PlanFolder.source(file);
            long read = System.nanoTime();
            ImportResult first = plan.intake().apply(source, ImportChoices.usual().into("A"), Progress.NONE);
            long added = System.nanoTime();
            ImportResult second = plan.intake().apply(source, ImportChoices.usual().into("A"), Progress.NONE);
            long again = System.nanoTime();
            System.out.printf(Locale.ROOT, "import: read %d ms, brought in %d ms, a second time %d ms%n",
                    (read - start) / 1_000_000, (added - read) / 1_000_000, (again - added) / 1_000_000);
            assertThat(first.added()).isEqualTo(ROWS);
            assertThat(second.present()).isEqualTo(ROWS);
        }
    }
}
