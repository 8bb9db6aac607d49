package app.vitrine.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.post.Post;
import app.vitrine.storage.OpenOptions;
import app.vitrine.storage.OpenPlan;
import app.vitrine.storage.Pack;
import app.vitrine.storage.PlanFile;
import app.vitrine.work.Progress;

import static org.assertj.core.api.Assertions.assertThat;

class CliTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String plan = "";

    @BeforeEach
    void place() {
        plan = folder.resolve("plan.vitrine").toString();
    }

    private int run(Locale locale, String... words) {
        out.reset();
        err.reset();
        DemoPictures pictures = (_, target) -> List
                .of(Files.writeString(target.resolve("calendar.png"), "drawn"));
        return new Cli(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), locale, CLOCK, pictures).run(words);
    }

    private int run(String... words) {
        return run(Locale.UK, words);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(said());
    }

    private String sheet(String text) throws IOException {
        Path file = folder.resolve("mois.csv");
        Files.writeString(file, text);
        return file.toString();
    }

    private String month() throws IOException {
        return sheet("""
                Date;Heure;Réseau;Texte
                01/12/2026;9h30;Instagram;Croissants du mercredi 🥐
                02/12/2026;18h;Facebook;La tarte du jour
                32/12/2026;18h;Facebook;Jamais
                """);
    }

    @Test
    void importMakesThePlanAndTellsWhatItRead() throws IOException {
        assertThat(run("import", "--plan", plan, "--client", "Maison Levain", "--json", month())).isZero();

        JsonNode json = json();
        assertThat(json.path("rows").asInt()).isEqualTo(3);
        assertThat(json.path("read").asInt()).isEqualTo(2);
        assertThat(json.path("posts").asInt()).isEqualTo(2);
        assertThat(json.path("channels").asInt()).isEqualTo(2);
        assertThat(json.path("skipped").path(0).path("row").asInt()).isEqualTo(4);
        assertThat(json.path("skipped").path(0).path("reason").asString()).isNotBlank();
    }

    @Test
    void aSheetWithoutAPostIsRefusedInWordsAndMakesNoPlan() throws IOException {
        assertThat(run("import", "--plan", plan, "--client", "A", "--json", sheet("foo;bar\nalpha;12\n")))
                .isEqualTo(Cli.FAILED);

        assertThat(complained()).contains("none of the columns is known");
        assertThat(json().path("refused").asString()).contains("none of the columns is known");
        assertThat(json().path("posts").asInt(-1)).isZero();
        assertThat(Path.of(plan)).doesNotExist();
    }

    @Test
    void whatIsNotThereIsNamed() throws IOException {
        Path lost = folder.resolve("lost").resolve("plan.vitrine");

        assertThat(run("import", "--plan", plan, "--client", "A", "--json", "november.csv"))
                .isEqualTo(Cli.FAILED);
        assertThat(json().path("refused").asString()).contains("november.csv");

        assertThat(run("check", "--plan", plan, "--json")).isEqualTo(Cli.FAILED);
        assertThat(json().path("refused").asString()).contains(plan);

        assertThat(run("import", "--plan", lost.toString(), "--client", "A", month())).isEqualTo(Cli.FAILED);
        assertThat(complained()).contains("no folder " + lost.getParent());
    }

    @Test
    void whoAsksForJsonReadsEveryRefusalThere() {
        assertThat(run("import", "--plan", plan, "--json")).isEqualTo(Cli.MISUSED);

        assertThat(json().path("refused").asString()).contains("FILE");
        assertThat(complained()).contains("FILE");
    }

    @Test
    void aBackupReplacesNothingUnasked() throws IOException {
        run("import", "--plan", plan, "--client", "A", month());
        Path file = Files.writeString(folder.resolve("letters.txt"), "dear letters");

        assertThat(run("backup", "--plan", plan, file.toString())).isEqualTo(Cli.FAILED);
        assertThat(complained()).contains(file.toString(), "--replace");
        assertThat(file).hasContent("dear letters");

        assertThat(run("backup", "--plan", plan, "--replace", file.toString())).isZero();
        assertThat(run("export", "--plan", file.toString(), folder.resolve("back.csv").toString())).isZero();
        assertThat(run("backup", "--plan", plan, folder.resolve("no/where.vitrine").toString()))
                .isEqualTo(Cli.FAILED);
        assertThat(complained()).contains("no folder " + folder.resolve("no"));
    }

    @Test
    void anExportSaysThatItReplacedAFile() throws IOException {
        run("import", "--plan", plan, "--client", "A", month());
        String out = folder.resolve("plan.csv").toString();

        run("export", "--plan", plan, out);
        assertThat(said()).doesNotContain("replaced");
        run("export", "--plan", plan, out);
        assertThat(said()).contains("replaced");
    }

    @Test
    void importSaysWhatIsWorthKnowing() throws IOException {
        String sheet = sheet("""
                Date,Channel,Text,Status
                11/03/2099,Instagram,Not yet,Published
                12/03/2099,Instagram,Called off,Cancelled
                """);
        run("import", "--plan", plan, "--client", "A", "--json", sheet);

        assertThat(json().path("remarks").values()).extracting(remark -> remark.path("count").asInt())
                .containsExactly(2, 1);
        assertThat(json().path("remarks").path(0).path("reason").asString()).contains("11/03/2099", "2099");
        assertThat(json().path("remarks").path(1).path("reason").asString()).contains("still to come");
        assertThat(json().path("passedOver").path(0).path("rows").path(0).asInt()).isEqualTo(3);

        run("import", "--plan", folder.resolve("words.vitrine").toString(), "--client", "A", sheet);
        assertThat(said()).contains("Row 2: Called published");
    }

    @Test
    void importingTwiceAddsNothing() throws IOException {
        run("import", "--plan", plan, "--client", "Maison Levain", month());

        run("import", "--plan", plan, "--json", month());

        assertThat(json().path("posts").asInt()).isZero();
        assertThat(json().path("present").asInt()).isEqualTo(2);
    }

    @Test
    void whatWasExportedPlainMakesTheSamePlan() throws IOException {
        run("import", "--plan", plan, "--client", "Maison Levain", month());
        Path first = folder.resolve("first.csv");
        Path second = folder.resolve("second.csv");
        assertThat(run("export", "--plan", plan, "--format", "plain", first.toString())).isZero();

        run("import", "--plan", folder.resolve("other.vitrine").toString(), first.toString());
        run("export", "--plan", folder.resolve("other.vitrine").toString(), second.toString());

        assertThat(Files.readString(second)).isEqualTo(Files.readString(first))
                .contains("2026-12-01,09:30,Maison Levain");
    }

    @Test
    void exportKeepsToClientAndDays() throws IOException {
        run("import", "--plan", plan, "--client", "Maison Levain", month());
        Path file = folder.resolve("out.csv");

        assertThat(run("export", "--plan", plan, "--client", "maison levain", "--from", "2026-12-02", "--to",
                "2026-12-31", "--format", "plain", file.toString())).isZero();

        assertThat(Files.readAllLines(file)).hasSize(2).last().asString().contains("La tarte du jour");
        assertThat(run("export", "--plan", plan, "--client", "Nobody", file.toString()))
                .isEqualTo(Cli.MISUSED);
        assertThat(complained()).contains("Nobody", "Maison Levain");
    }

    @Test
    void theSheetIsWrittenInThePersonsLanguage() throws IOException {
        run("import", "--plan", plan, "--client", "Maison Levain", month());
        Path file = folder.resolve("out.csv");

        run(Locale.FRANCE, "export", "--plan", plan, "--format", "sheet", file.toString());

        assertThat(Files.readAllLines(file)).first().asString().startsWith("\ufeffDate;Heure;Client;Canal;");
        assertThat(Files.readString(file))
                .contains("01/12/2026;09:30;Maison Levain;Instagram;Publication;Brouillon");
    }

    @Test
    void checkEndsWithOneWhereANetworkWillRefuse() throws IOException {
        run("import", "--plan", plan, "--client", "Maison Levain",
                sheet("Date,Channel,Text\n2026-12-01,X,Short\n"));
        assertThat(run("check", "--plan", plan)).isZero();

        run("import", "--plan", plan, sheet("Date,Channel,Text\n2026-12-01,X," + "long ".repeat(70) + "\n"));
        assertThat(run("check", "--plan", plan, "--json")).isEqualTo(Cli.BLOCKED);

        assertThat(json().path("blocking").asInt()).isEqualTo(1);
        assertThat(json().path("findings").path(0).path("channel").asString()).isEqualTo("x");
        assertThat(json().path("findings").path(0).path("blocks").asBoolean()).isTrue();
    }

    @Test
    void backupsOpenAgain() throws IOException {
        run("import", "--plan", plan, "--client", "Maison Levain", month());
        Path copy = folder.resolve("copy.vitrine");
        Path pack = folder.resolve("all.vitrinepack");

        try (OpenPlan held = PlanFile.open(Path.of(plan), OpenOptions.USUAL)) {
            assertThat(held.readOnlyReason()).isEmpty();
            assertThat(run("backup", "--plan", plan, copy.toString())).isZero();
            assertThat(run("backup", "--plan", plan, pack.toString())).isZero();
        }

        try (OpenPlan open = PlanFile.open(copy, OpenOptions.USUAL)) {
            assertThat(open.<Boolean>read(reader -> reader.clients().named("Maison Levain").isPresent()))
                    .isTrue();
        }
        Pack.open(pack, folder.resolve("unpacked.vitrine"), Progress.NONE);
        assertThat(folder.resolve("unpacked.vitrine")).exists();
    }

    @Test
    void besideAnOpenWindowCommandsReadWhatIsInItAndWriteNothing() throws IOException {
        run("import", "--plan", plan, "--client", "Maison Levain", month());
        Path exported = folder.resolve("out.csv");

        try (OpenPlan held = PlanFile.open(Path.of(plan), OpenOptions.USUAL)) {
            held.edit(ChangeLabel.of("test"), writer -> writer.posts()
                    .save(Post.draft(1, Instant.EPOCH).withTitle("Typed a moment ago")
                            .withWhen(Optional.of(LocalDate.EPOCH), Optional.empty())));
            assertThat(run("export", "--plan", plan, exported.toString())).isZero();
            assertThat(exported).content().contains("Typed a moment ago");
            assertThat(run("check", "--plan", plan)).isIn(Cli.DONE, Cli.BLOCKED);
            assertThat(run("import", "--plan", plan, "--client", "Maison Levain", month()))
                    .isEqualTo(Cli.FAILED);
            assertThat(complained()).contains("has this plan open");
            assertThat(run("sample", "--plan", plan)).isEqualTo(Cli.FAILED);
            assertThat(held.check()).isTrue();
        }
    }

    @Test
    void theSamplePlanKeepsToTheRules() {
        assertThat(run(Locale.FRANCE, "sample", "--plan", plan)).isZero();

        int code = run("check", "--plan", plan);

        assertThat(code).as(said()).isZero();
        assertThat(run("sample", "--plan", plan)).isEqualTo(Cli.FAILED);
        assertThat(complained()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void theDemoLeavesPicturesAndBothFiles() {
        Path target = folder.resolve("demo");

        assertThat(run("demo", "--out", target.toString())).isZero();

        assertThat(target).isDirectoryContaining("glob:**plan.csv").isDirectoryContaining("glob:**people.csv")
                .isDirectoryContaining("glob:**calendar.png");
    }

    @Test
    void whatGoesWrongIsSaidInWords() throws IOException {
        assertThat(run("export", "--plan", plan, folder.resolve("out.csv").toString())).isEqualTo(Cli.FAILED);
        assertThat(run("import", "--plan", plan, "--client", "A", folder.resolve("absent.csv").toString()))
                .isEqualTo(Cli.FAILED);
        assertThat(Path.of(plan)).doesNotExist();
        run("import", "--plan", plan, "--client", "Maison Levain", month());
        assertThat(run("export", "--plan", plan, folder.resolve("no/such/out.csv").toString()))
                .isEqualTo(Cli.FAILED);
        assertThat(complained()).contains("There is no folder " + folder.resolve("no/such"));
        assertThat(run("export", "--plan", plan)).isEqualTo(Cli.MISUSED);
        assertThat(run(Locale.FRANCE, "expor", "--plan", plan)).isEqualTo(Cli.MISUSED);
        assertThat(complained()).startsWith("Pas compris\u00a0: expor");
    }

    @Test
    void helpNamesCommandsAndExitCodes() {
        assertThat(run("--help")).isZero();
        assertThat(said()).contains(Cli.names()).contains("Exit codes");
        assertThat(run("export", "--help")).isZero();
        assertThat(said()).contains("--from").contains("Exit codes");
    }
}
