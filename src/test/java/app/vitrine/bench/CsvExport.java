package app.vitrine.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

import app.vitrine.domain.text.Wording;
import app.vitrine.exchange.csv.ExportRequest;
import app.vitrine.exchange.csv.ExportResult;
import app.vitrine.exchange.csv.PlanExport;
import app.vitrine.storage.OpenOptions;
import app.vitrine.storage.OpenPlan;
import app.vitrine.storage.PlanFile;
import app.vitrine.work.Progress;

/// Exports a plan to CSV in one process, in turn with the sqlite3 shell's own CSV of the same rows.
final class CsvExport {

    private static final int TURNS = 9;
    private static final int WARM = 2;
    private static final String SAME_ROWS = """
            SELECT coalesce(v.day, p.day), coalesce(v.time, p.time), c.name, h.network || ' ' || h.handle, v.format,
                p.status, p.title, coalesce(v.text, p.text), '', p.link, '', '', v.first_comment, '', '',
                (SELECT group_concat(name) FROM post_tag t WHERE t.post_id = p.id), p.note, p.uid, v.uid, p.text, '',
                v.language, c.zone
            FROM post p JOIN client c ON c.id = p.client_id JOIN variant v ON v.post_id = p.id
                JOIN channel h ON h.id = v.channel_id
            WHERE p.deleted_at IS NULL ORDER BY p.day, p.time, p.id, v.position""";

    private CsvExport() {}

    static boolean shellIsThere() {
        try {
            return new ProcessBuilder("sqlite3", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path file = Path.of(arguments[0]);
        // Nobody else gets into an open plan.
        Path copy = Files.copy(file, file.resolveSibling("theirs.vitrine"),
                StandardCopyOption.REPLACE_EXISTING);
        try (OpenPlan plan = PlanFile.open(file, OpenOptions.USUAL)) {
            PlanExport export = new PlanExport(plan, plan.media(),
                    ExportRequest.plain(Wording.of(Locale.UK)));
            for (int turn = 0; turn < WARM + TURNS; turn++) {
                long begin = Moment.now();
                ExportResult result = export.write(file.resolveSibling("ours.csv"), Progress.NONE);
                double ours = Moment.millisSince(begin);
                begin = Moment.now();
                shell(copy);
                double theirs = Moment.millisSince(begin);
                if (result.rows() == 0) {
                    throw new IOException("Nothing was exported");
                }
                if (turn >= WARM) {
                    Telling.tell("ours", ours);
                    Telling.tell("theirs", theirs);
                }
            }
        }
    }

    private static void shell(Path file) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sqlite3", "-csv", "-header", file.toString(), SAME_ROWS)
                .redirectOutput(file.resolveSibling("theirs.csv").toFile()).redirectErrorStream(true).start();
        if (shell.waitFor() != 0) {
            throw new IOException("The sqlite3 shell failed");
        }
    }
}
