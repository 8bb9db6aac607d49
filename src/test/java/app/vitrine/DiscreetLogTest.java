package app.vitrine;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.logging.Level;
import java.util.logging.LogRecord;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class DiscreetLogTest {

    @Test
    void whatFailedIsToldAndNotInWhichFile() {
        LogRecord record = new LogRecord(Level.WARNING, "The plan could not be opened");
        record.setLoggerName("app.vitrine.MainWindow");
        record.setThrown(
                new UncheckedIOException(new NoSuchFileException("/home/lea/Maison Levain.vitrine")));

        assertThat(new DiscreetLog().format(record))
                .contains("WARNING app.vitrine.MainWindow: The plan could not be opened",
                        "java.nio.file.NoSuchFileException", "DiscreetLogTest")
                .doesNotContain("lea", "Levain");
    }
}
