package app.vitrine.exchange.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Variant;
import app.vitrine.domain.text.Wording;
import app.vitrine.storage.OpenOptions;
import app.vitrine.storage.OpenPlan;
import app.vitrine.storage.PlanFile;
import app.vitrine.work.Progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Times the export of 100,000 posts against the sqlite3 shell's own CSV of the same rows, in turn, and prints the
/// ratio of the medians.
@Tag("deep")
class ExportSpeedTest {

    private static final int POSTS = 100_000;
    private static final int TURNS = 7;
    private static final String SAME_ROWS = """
            SELECT coalesce(v.day, p.day), coalesce(v.time, p.time), c.name, h.network || ' ' || h.handle, v.format,
                p.status, p.title, coalesce(v.text, p.text), '', p.link, '', '', v.first_comment, '', '',
                (SELECT group_concat(name) FROM post_tag t WHERE t.post_id = p.id), p.note, p.uid, v.uid, p.text, '',
                v.language, c.zone
            FROM post p JOIN client c ON c.id = p.client_id JOIN variant v ON v.post_id = p.id
                JOIN channel h ON h.id = v.channel_id
            WHERE p.deleted_at IS NULL ORDER BY p.day, p.time, p.id, v.position""";

    @TempDir
    Path folder;

    @Test
    void theExportIsAtMostThreeTimesAsSlowAsTheSqliteShell() throws Exception {
        assumeTrue(shellIsThere(), "The sqlite3 shell is not installed");
        Path file = folder.resolve("plan.vitrine");
        try (OpenPlan plan = PlanFile.create(file, OpenOptions.USUAL)) {
            fill(plan);
            List<Long> ours = new ArrayList<>();
            List<Long> theirs = new ArrayList<>();
            PlanExport export = new PlanExport(plan, plan.media(),
                    ExportRequest.plain(Wording.of(Locale.UK)));
            for (int turn = 0; turn < TURNS; turn++) {
                long start = System.nanoTime();
                ExportResult result = export.write(folder.resolve("ours.csv"), Progress.NONE);
                ours.add(System.nanoTime() - start);
                assertThat(result.rows()).isEqualTo(POSTS);
                start = System.nanoTime();
                shell(file);
                theirs.add(System.nanoTime() - start);
            }
            double ratio = (double) median(ours) / median(theirs);
            System.out.printf(Locale.ROOT, "export %d ms, sqlite3 %d ms, ratio %.2f; %d and %d bytes%n",
                    median(ours) / 1_000_000, median(theirs) / 1_000_000, ratio,
                    Files.size(folder.resolve("ours.csv")), Files.size(folder.resolve("theirs.csv")));
            assertThat(ratio).isLessThanOrEqualTo(3);
        }
    }

    private static long median(List<Long> times) {
        return times.stream().skip(2).sorted().toList().get((times.size() - 2) / 2);
    }

    private static boolean shellIsThere() throws InterruptedException {
        try {
            return new ProcessBuilder("sqlite3", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private void shell(Path file) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sqlite3", "-csv", "-header", file.toString(), SAME_ROWS)
                .redirectOutput(folder.resolve("theirs.csv").toFile()).redirectErrorStream(true).start();
        assertThat(shell.waitFor()).isZero();
    }

    private static void fill(OpenPlan plan) {
        LocalDate start = LocalDate.of(2020, 1, 1);
        String text = "Le croissant du mercredi, trois achetés, un offert 🥐\nDès 7 h. ".repeat(3)
                + "#croissant #lyon";
        plan.edit(ChangeLabel.of("exchange.client.unnamed"), writer -> {
            long client = writer.clients().save(Client.named("Maison", "FR", ZoneId.of("Europe/Paris"), "fr"))
                    .id();
            long channel = writer.clients()
                    .save(Channel.of(client, Network.INSTAGRAM, 0).withHandle("@maison")).id();
            for (int at = 0; at < POSTS; at++) {
                writer.posts()
                        .save(Post.draft(client, Instant.EPOCH).withTitle("Post " + at).withText(text + at)
                                .withTags(List.of("pain", "tag " + at % 9))
                                .withWhen(Optional.of(start.plusDays(at / 40)),
                                        Optional.of(LocalTime.of(at % 24, 0)))
                                .withVariants(List.of(Variant.on(channel, Format.FEED, 0))));
            }
        });
    }
}
