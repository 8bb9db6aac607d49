package app.vitrine.exchange.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/// Broken files end in a reading or in a refusal, and soon.
final class SheetFuzzTest {

    private static final Duration MOST = Duration.ofSeconds(5);
    private static final String[] PIECES = {"\"", "\"\"", ";", ",", "\t", "|", "\n", "\r\n", "\0", "'",
            "=1+1", "31/02/2026",
            "9h99", "Lundi", "DÉCEMBRE 2026", "é", "🥐", "\ufeff", "sep=;", "x", "    ",
            "99999999999999999999", "0.39", "46370",
            "Date", "Texte", "@", "#", "SEMAINE 54", "mar 99", "14/13/12/11", "\u202f", "/", "-", "1e308",
            "(", "["};

    @Test
    void mutatedSheetsNeverBreakTheReader() throws IOException {
        run(4_000, 20_261_123);
    }

    @Test
    @Tag("deep")
    void manyMoreMutatedSheetsNeverBreakTheReader() throws IOException {
        run(200_000, 7);
    }

    @Test
    void mutatedWorkbooksNeverBreakTheReader() throws IOException {
        byte[] workbook = WorkbookFileTest.sample();
        Random random = new Random(5);
        for (int round = 0; round < 400; round++) {
            byte[] bytes = workbook.clone();
            for (int hit = 0; hit <= random.nextInt(8); hit++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            check(random.nextInt(5) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes,
                    "workbook " + round);
        }
    }

    private static void run(int rounds, long seed) throws IOException {
        List<byte[]> sheets = new ArrayList<>();
        for (Path sheet : SheetFixturesTest.sheets()) {
            sheets.add(Files.readAllBytes(sheet));
        }
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            byte[] bytes = sheets.get(random.nextInt(sheets.size()));
            for (int change = 0; change <= random.nextInt(6); change++) {
                bytes = mutated(bytes, sheets, random);
            }
            check(bytes, "round " + round + " of seed " + seed);
        }
    }

    private static byte[] mutated(byte[] bytes, List<byte[]> sheets, Random random) {
        int at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + random.nextInt(60));
        return switch (random.nextInt(6)) {
            case 0 ->
                joined(bytes, at, PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8), at);
            case 1 -> joined(bytes, at, new byte[0], to);
            case 2 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, to), at);
            case 3 ->
                joined(bytes, at, new byte[]{(byte) random.nextInt(256)}, Math.min(at + 1, bytes.length));
            case 4 -> joined(bytes, at, sheets.get(random.nextInt(sheets.size())), bytes.length);
            default -> Arrays.copyOf(bytes, at);
        };
    }

    private static byte[] joined(byte[] bytes, int end, byte[] between, int from) {
        byte[] all = Arrays.copyOf(bytes, end + between.length + bytes.length - from);
        System.arraycopy(between, 0, all, end, between.length);
        System.arraycopy(bytes, from, all, end + between.length, bytes.length - from);
        return all;
    }

    private static void check(byte[] bytes, String what) {
        long start = System.nanoTime();
        try {
            Reading reading = SheetGuess.of(SheetFile.read(bytes, "fuzz.csv"), SheetFixturesTest.HINTS);
            SheetResult result = reading.rows();
            assertThat(result.rows()).as(what).doesNotContainNull();
            SheetResult other = reading.withOrder(DateOrder.MONTH_FIRST).withLayout(Layout.LIST).rows();
            assertThat(other.rows()).as(what).doesNotContainNull();
        } catch (SheetProblem refused) {
            assertThat(refused.reason().key()).as(what).startsWith("sheet.refused.");
        } catch (RuntimeException broken) {
            fail(what, broken);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(what).isLessThan(MOST);
    }
}
