package app.vitrine.exchange.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.post.Variant;
import app.vitrine.domain.text.Wording;
import app.vitrine.storage.OpenOptions;
import app.vitrine.storage.OpenPlan;
import app.vitrine.storage.PlanFile;
import app.vitrine.work.Progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class PlanExportTest {

    private static final Wording FRENCH = Wording.of(Locale.FRANCE);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 9);

    @TempDir
    Path folder;
    private OpenPlan plan;
    private long client;

    @BeforeEach
    void fill() {
        plan = PlanFile.create(folder.resolve("plan.vitrine"), OpenOptions.USUAL);
        client = plan.change(ChangeLabel.of("exchange.client.unnamed"), writer -> {
            long id = writer.clients()
                    .save(Client.named("Maison Levain", "FR", ZoneId.of("Europe/Paris"), "fr")).id();
            long instagram = writer.clients().save(Channel.of(id, Network.INSTAGRAM, 0).withHandle("@maison"))
                    .id();
            long letter = writer.clients().save(Channel.of(id, Network.NEWSLETTER, 1)).id();
            writer.posts().save(Post.draft(id, Instant.EPOCH).withTitle("=Titre; \"oui\"")
                    .withText("Ligne\nsuivante #pain")
                    .withWhen(Optional.of(DAY), Optional.of(LocalTime.of(7, 45))).withStatus(Status.APPROVED)
                    .withVariants(List.of(Variant.on(instagram, Format.STORY, 0),
                            Variant.on(letter, Format.NEWSLETTER, 1).withText(Optional.of("@tous")))));
            writer.posts()
                    .save(Post.draft(id, Instant.EPOCH).withText("Seul").withWhen(
                            Optional.of(DAY.plusDays(1)),
                            Optional.empty()));
            writer.posts().save(Post.draft(id, Instant.EPOCH).withText("Un jour").withStatus(Status.IDEA));
            return id;
        });
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private PlanExport export(ExportRequest request) {
        return new PlanExport(plan, plan.media(), request);
    }

    private Path write(ExportRequest request) throws IOException {
        Path file = folder.resolve("out.csv");
        export(request).write(file, Progress.NONE);
        return file;
    }

    @Test
    void thePlainFileHasTheFixedHeaderIsoDatesAndARowForEachVariant() throws IOException {
        String text = Files.readString(write(ExportRequest.plain(FRENCH)));

        assertThat(text).startsWith(
                "date,time,client,channel,format,status,title,caption,hashtags,link,media,alt_text,"
                        + "first_comment,pillar,campaign,tags,notes,post_id,variant_id,base_text,personas,language,zone\r\n"
                        + "2026-12-09,07:45,Maison Levain,instagram @maison,story,approved,\"=Titre; \"\"oui\"\"\","
                        + "\"Ligne\nsuivante #pain\",#pain,")
                .contains("\r\n2026-12-09,07:45,Maison Levain,newsletter,newsletter,approved,",
                        "\r\n2026-12-10,,Maison Levain,,,draft,,Seul,",
                        "\r\n,,Maison Levain,,,idea,,Un jour,");
        assertThat(text.split("\r\n", -1)).hasSize(6);
    }

    @Test
    void theSheetIsWrittenAsThePersonWrites() throws IOException {
        String text = Files.readString(write(ExportRequest.sheet(FRENCH)));

        assertThat(text).startsWith("\ufeffDate;Heure;Client;Canal;Format;Statut;Titre;Texte;Lien;Images;"
                + "Texte alternatif;Premier commentaire;Pilier;Campagne;Étiquettes;Notes\r\n"
                + "09/12/2026;07:45;Maison Levain;Instagram @maison;Story;Approuvée;\"'=Titre; \"\"oui\"\"\";"
                + "\"Ligne\nsuivante #pain\";").contains(";'@tous;");
    }

    @Test
    void daysAndClientsNarrowItAndCommasCanBeChosen() throws IOException {
        ExportRequest request = ExportRequest.sheet(FRENCH).of(Set.of(client))
                .during(Span.day(DAY.plusDays(1)))
                .withSeparator(',');

        assertThat(Files.readAllLines(write(request))).hasSize(2).last().asString()
                .startsWith("10/12/2026,,Maison Levain,,,Brouillon,,Seul,");
    }

    @Test
    void thePreviewIsTheBeginningOfTheFile() throws IOException {
        ExportPreview preview = export(ExportRequest.sheet(FRENCH)).preview(2);

        assertThat(preview.header()).hasSize(16).startsWith("Date", "Heure");
        assertThat(preview.rows()).hasSize(2);
        assertThat(preview.rows().getFirst()).startsWith("09/12/2026", "07:45");
        assertThat(preview.guarded()).containsExactly(1, 2);
    }

    @Test
    void measuringTellsWhatWritingWrites() throws IOException {
        ExportRequest request = ExportRequest.sheet(FRENCH);
        ExportResult measured = export(request).measure(Progress.NONE);

        Path file = write(request);

        assertThat(measured).isEqualTo(new ExportResult(3, 4, Files.size(file), 2));
    }

    @Test
    void aCancelledExportLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = folder.resolve("out.csv");
        Files.writeString(file, "before");
        Progress cancelled = new Progress() {
            @Override
            public void report(double fraction) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> export(ExportRequest.plain(FRENCH).withMedia(true)).write(file, cancelled))
                .isInstanceOf(CancellationException.class);

        assertThat(file).hasContent("before");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.startsWith(".")
                            || name.endsWith("-media"));
        }
    }

    @Test
    void aFolderThatIsNotThereIsSaidInWords() {
        assertThatThrownBy(
                () -> export(ExportRequest.plain(FRENCH)).write(folder.resolve("no/out.csv"), Progress.NONE))
                .isInstanceOfSatisfying(FileProblem.class,
                        problem -> assertThat(problem.sentence().key()).isEqualTo("exchange.write.folder"));
    }

    @Test
    void aPlanIsNeverReplacedByASpreadsheet() throws IOException {
        long size = Files.size(plan.path());
        assertThatThrownBy(() -> export(ExportRequest.plain(FRENCH)).write(plan.path(), Progress.NONE))
                .isInstanceOfSatisfying(FileProblem.class,
                        problem -> assertThat(problem.sentence().key()).isEqualTo("exchange.write.plan"));
        assertThat(Files.size(plan.path())).isGreaterThanOrEqualTo(size);
    }

    @Test
    void inLibreOfficeNoCellIsAFormulaAndEveryRowIsThere() throws IOException, InterruptedException {
        assumeTrue(officeIsThere(), "LibreOffice is not installed: the sheet was not opened in it");
        Path file = write(ExportRequest.sheet(FRENCH));
        Process office = new ProcessBuilder("soffice", "--headless",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--infilter=CSV:59,34,76", "--convert-to", "fods", "--outdir", folder.toString(),
                file.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("office.log").toFile()).start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();

        String sheet = Files.readString(folder.resolve("out.fods"), StandardCharsets.UTF_8);

        assertThat(sheet).doesNotContain("table:formula").contains("=Titre", "@tous", "Seul", "Un jour");
    }

    private static boolean officeIsThere() throws InterruptedException {
        try {
            return new ProcessBuilder("soffice", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
