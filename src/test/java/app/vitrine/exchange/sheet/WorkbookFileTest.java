package app.vitrine.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class WorkbookFileTest {

    @Test
    void typedDaysAndTimesAreRead() throws SheetProblem {
        assertThat(told(book -> {
            Worksheet page = book.newWorksheet("Planning");
            row(page, 0, "Date", "Heure", "Réseau", "Texte");
            page.value(1, 0, LocalDate.of(2026, 12, 14));
            page.style(1, 0).format("dd/mm/yyyy").set();
            page.value(1, 1, 0.395833333);
            page.style(1, 1).format("h:mm").set();
            page.value(1, 2, "Insta");
            page.value(1, 3, "Levain");
            page.value(2, 0, 46371);
            page.value(2, 1, 0.75);
            page.value(2, 2, "FB");
            page.value(2, 3, "Horaires");
        })).isEqualTo("""
                LIST header=1+1 DAY_FIRST xlsx
                DATE TIME CHANNELS TEXT
                2 2026-12-14 09:30 | instagram | Levain
                3 2026-12-15 18:00 | facebook | Horaires
                """);
    }

    @Test
    void momentsInOneCellAndTicksAreRead() throws SheetProblem {
        assertThat(told(book -> {
            Worksheet page = book.newWorksheet("Plan");
            page.value(0, 0, "Content plan");
            row(page, 2, "When", "IG", "FB", "Caption");
            page.value(3, 0, LocalDateTime.of(2026, 12, 14, 9, 30));
            page.style(3, 0).format("yyyy-mm-dd hh:mm").set();
            page.value(3, 1, true);
            page.value(3, 2, false);
            page.value(3, 3, "Bread");
        })).isEqualTo("""
                LIST header=3+1 DAY_FIRST xlsx
                DATE_TIME NETWORK_MARK(instagram) NETWORK_MARK(facebook) TEXT
                4 2026-12-14 09:30 | instagram | Bread
                """);
    }

    @Test
    void thePageWithThePlanIsFoundAmongOthers() throws SheetProblem {
        assertThat(told(book -> {
            row(book.newWorksheet("Lisez-moi"), 0, "Comment remplir ce fichier");
            Worksheet page = book.newWorksheet("Décembre 2026");
            row(page, 0, "Jour", "Réseau", "Légende");
            row(page, 1, "14", "Insta", "Levain");
            row(page, 2, "", "FB", "Horaires");
        })).isEqualTo("""
                LIST header=1+1 DAY_FIRST xlsx
                DATE CHANNELS TEXT
                2 2026-12-14 | instagram | Levain
                3 2026-12-14* | facebook | Horaires
                """);
    }

    @Test
    void hiddenRowsAreKnownAndMergedDaysRepeat() throws SheetProblem {
        RawSheet sheet = SheetFile.read(bytes(book -> {
            Worksheet page = book.newWorksheet("Plan");
            row(page, 0, "Planning");
            page.range(0, 0, 0, 3).merge();
            row(page, 1, "Date", "Network", "Text");
            row(page, 2, "14/12/2026", "IG", "Bread");
            row(page, 3, "", "FB", "Butter");
            page.range(2, 0, 3, 0).merge();
            page.hideRow(3);
        }), "plan.xlsx");

        assertThat(sheet.pages().getFirst().hiddenRows()).containsExactly(4);
        assertThat(SheetGuess.of(sheet, SheetFixturesTest.HINTS).rows().rows()).extracting(SheetRow::day)
                .containsOnly(Optional.of(LocalDate.of(2026, 12, 14)));
    }

    @Test
    void aMonthPageIsRead() throws SheetProblem {
        assertThat(told(book -> {
            Worksheet page = book.newWorksheet("Décembre");
            page.value(0, 0, "Décembre 2026");
            row(page, 1, "lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim.");
            for (int day = 0; day < 7; day++) {
                page.value(2, day, day + 7);
            }
            page.value(3, 2, "18h IG : Biscuits");
            page.value(3, 5, "Marché");
        })).isEqualTo("""
                GRID header=2+1 DAY_FIRST xlsx
                DATE TIME CHANNELS TEXT
                4 2026-12-09 18:00 | instagram | Biscuits
                4 2026-12-12 |  | Marché
                remark 4 [] sheet.remark.channel []
                """);
    }

    @Test
    void daysCountedFrom1904AreMoved() {
        assertThat(Serial.at(44908, true)).isEqualTo(LocalDateTime.of(2026, 12, 14, 0, 0));
        assertThat(Serial.at(46370.395833333, false)).isEqualTo(LocalDateTime.of(2026, 12, 14, 9, 30));
    }

    @Test
    void anArchiveThatUnpacksTooFarIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (int part = 0; part < 60; part++) {
                zip.write(new byte[1 << 20]);
            }
        }
        assertRefused(bytes.toByteArray(), "sheet.refused.bomb");
    }

    @Test
    void whatIsNoSheetIsRefusedInWords() {
        assertRefused(new byte[0], "sheet.refused.empty");
        assertRefused("  \n\n".getBytes(StandardCharsets.UTF_8), "sheet.refused.empty");
        assertRefused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "sheet.refused.other");
        assertRefused("<html><table>".getBytes(StandardCharsets.UTF_8), "sheet.refused.web");
        assertRefused(new byte[500], "sheet.refused.binary");
        assertRefused("PK\u0003\u0004 torn".getBytes(StandardCharsets.UTF_8), "sheet.refused.damaged");
        byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2};
        assertRefused(old, "sheet.refused.old");
    }

    /// A small workbook whose parts a test may break.
    static byte[] sample() {
        return bytes(book -> {
            Worksheet page = book.newWorksheet("Plan");
            row(page, 0, "Date", "Network", "Text");
            page.value(1, 0, LocalDate.of(2026, 12, 14));
            page.style(1, 0).format("yyyy-mm-dd").set();
            page.value(1, 1, "IG");
            page.value(1, 2, "Bread");
        });
    }

    private static void row(Worksheet page, int row, String... values) {
        for (int column = 0; column < values.length; column++) {
            page.value(row, column, values[column]);
        }
    }

    private static String told(Consumer<Workbook> content) throws SheetProblem {
        return Told.of(SheetGuess.of(SheetFile.read(bytes(content), "plan.xlsx"), SheetFixturesTest.HINTS));
    }

    private static byte[] bytes(Consumer<Workbook> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Vitrine", "1.0")) {
            content.accept(book);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void assertRefused(byte[] bytes, String key) {
        assertThatThrownBy(() -> SheetFile.read(bytes, "file")).isInstanceOfSatisfying(SheetProblem.class,
                problem -> assertThat(problem.reason().key()).isEqualTo(key));
    }

    @Test
    void waysOfPackingThatNobodyUsesAreRefused() {
        for (int method : new int[]{12, 14, 93, 95}) {
            byte[] bytes = sample();
            for (int at = 0; at + 12 < bytes.length; at++) {
                if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
                    bytes[at + 10] = (byte) method;
                }
            }
            assertRefused(bytes, "sheet.refused.damaged");
        }
    }
}
