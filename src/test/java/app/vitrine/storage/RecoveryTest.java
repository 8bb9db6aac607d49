package app.vitrine.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.plan.PlanException.Kind;
import app.vitrine.domain.post.PostFilter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Whatever happens to the file, it ends in words, the damaged file is kept, and there is a way back.
final class RecoveryTest {

    private static final int POSTS = 3_000;
    private static final Span YEAR = new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final int PAGE = 4096;

    private final OpenOptions options = OpenOptions.USUAL.at(new TickingClock());
    private Path file;
    private byte[] sound = new byte[0];

    @TempDir
    Path folder;

    @BeforeEach
    void makePlan() throws IOException {
        file = folder.resolve("plan.vitrine");
        try (OpenPlan plan = PlanFile.create(file, options)) {
            PlanGenerator generator = new PlanGenerator(2);
            PlanGenerator.Shop shop = plan.change(ChangeLabel.of("test"),
                    writer -> generator.shop(writer, "A"));
            generator.posts(plan, shop, POSTS, YEAR);
        }
        sound = Files.readAllBytes(file);
    }

    @Test
    void aBadPageCostsOnlyTheRowsOnIt() throws IOException {
        int pages = sound.length / PAGE;
        assertThat(pages).isGreaterThan(1_000);
        for (int page : leavesOf("post")) {
            byte[] bytes = sound.clone();
            Arrays.fill(bytes, (page - 1) * PAGE, page * PAGE, (byte) 0);
            Files.write(file, bytes);

            Recovery.Salvaged salvaged = Recovery.inspect(file, options).salvage();

            assertThat(salvaged.saved().get("post")).isBetween(POSTS - POSTS / 100L, (long) POSTS - 1);
            assertThat(salvaged.unreadable()).isPositive();
            assertThat(Backup.sound(salvaged.file())).isTrue();
        }
    }

    @Test
    void ofAFileThatWasCutInHalfTheRestIsRead() throws IOException {
        Files.write(file, Arrays.copyOf(sound, sound.length / 2));

        Recovery.Salvaged salvaged = Recovery.inspect(file, options).salvage();

        assertThat(salvaged.saved().get("post")).isGreaterThan(POSTS / 10L);
        assertThat(salvaged.unreadable()).isPositive();
        assertThat(Backup.sound(salvaged.file())).isTrue();
    }

    @Test
    void oneCopyOfADamagedFileIsEnough() throws IOException {
        Backup backup = new Backups(file, options).make();
        Files.write(file, Arrays.copyOf(sound, sound.length / 2));

        Recovery.inspect(file, options).salvage();
        Recovery again = Recovery.inspect(file, options);
        again.use(backup);

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())
                    .filter(name -> name.contains("damaged") || name.contains("salvaged")))
                    .containsExactly(again.kept().getFileName().toString());
        }
        assertThat(again.kept()).hasSize(sound.length / 2);
    }

    @Test
    void whatWasSalvagedTakesThePlaceOfTheDamagedFile() throws IOException {
        Backup backup = new Backups(file, options).make();
        byte[] bytes = sound.clone();
        int page = leavesOf("post").getFirst();
        Arrays.fill(bytes, (page - 1) * PAGE, page * PAGE, (byte) 0x55);
        Files.write(file, bytes);
        Recovery recovery = Recovery.inspect(file, options);
        Recovery.Salvaged salvaged = recovery.salvage();

        recovery.use(salvaged);

        try (OpenPlan plan = PlanFile.open(file, options)) {
            assertThat(plan
                    .<Integer>read(reader -> reader.posts().cards(Scope.all(), YEAR, PostFilter.NONE).size()))
                    .isEqualTo(salvaged.saved().getOrDefault("post", 0L).intValue());
            assertThat(plan.<Integer>read(reader -> reader.posts().search(Scope.all(), "example", 20).size()))
                    .isEqualTo(20);
            assertThat(plan.check()).isTrue();
        }
        assertThat(Files.readAllBytes(recovery.kept())).isEqualTo(bytes);
        assertThat(recovery.backups()).contains(backup);
    }

    @Test
    void aBackupTakesThePlaceOfADamagedFileWhichIsKept() throws IOException {
        List<String> before = Dump.of(file);
        new Backups(file, options).make();
        Files.write(file, new byte[PAGE]);
        Recovery recovery = Recovery.inspect(file, options);

        recovery.use(recovery.backups().getFirst());

        assertThat(Dump.of(file)).isEqualTo(before);
        assertThat(recovery.kept()).hasSize(PAGE);
    }

    @Test
    void postsThatOnlyTheDamagedFileHasAreNamed() {
        Backup backup = new Backups(file, options).make();
        try (OpenPlan plan = PlanFile.open(file, options)) {
            plan.edit(ChangeLabel.of("test"), writer -> writer.posts().save(
                    writer.posts().all(List.of(1L)).getFirst().copy(java.time.Instant.EPOCH)
                            .withTitle("only here")));
        }

        assertThat(Recovery.inspect(file, options).salvage().postsMissingFrom(backup))
                .containsExactly("only here");
    }

    @Test
    void flippedBytesAndCutsEndInWordsOrInAPlanThatOpens() throws IOException {
        Random random = new Random(4);
        for (int round = 0; round < 20; round++) {
            byte[] bytes = round % 3 == 0
                    ? Arrays.copyOf(sound, random.nextInt(sound.length))
                    : sound.clone();
            for (int flip = 0; flip < 20 && bytes.length > 0; flip++) {
                int at = random.nextInt(round % 2 == 0 ? Math.min(bytes.length, 20_000) : bytes.length);
                bytes[at] ^= (byte) (1 + random.nextInt(255));
            }
            Files.write(file, bytes);
            openAndRead();
        }
    }

    private void openAndRead() {
        try (OpenPlan plan = PlanFile.open(file, options)) {
            plan.read(reader -> reader.posts().cards(Scope.all(), YEAR, PostFilter.NONE));
        } catch (PlanException problem) {
            assertThat(problem.kind()).isIn(Kind.DAMAGED, Kind.NOT_A_PLAN, Kind.NEWER, Kind.OTHER,
                    Kind.MISSING);
        }
        try {
            Recovery recovery = Recovery.inspect(file, options);
            recovery.salvage();
            Files.delete(recovery.kept());
        } catch (PlanException problem) {
            assertThat(problem.sentence().key()).startsWith("storage.");
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    @Test
    void anEmptyFileIsDamagedAndATextIsNoPlan() throws IOException {
        Files.write(file, new byte[0]);
        refuses(Kind.DAMAGED);
        Files.writeString(file, "Dear diary, this is certainly not a database of any kind. ".repeat(20));
        refuses(Kind.NOT_A_PLAN);
        Files.delete(file);
        refuses(Kind.MISSING);
    }

    @Test
    void aNewerPlanAndAForeignDatabaseAreRefusedUntouched() throws IOException {
        for (String statement : List.of("PRAGMA user_version = 99", "PRAGMA application_id = 1")) {
            Files.write(file, sound);
            try (Session session = Connections.writing(file)) {
                session.execute(statement);
            }
            byte[] before = Files.readAllBytes(file);

            refuses(statement.contains("99") ? Kind.NEWER : Kind.NOT_A_PLAN);

            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        }
    }

    private void refuses(Kind kind) {
        assertThatThrownBy(() -> PlanFile.open(file, options)).isInstanceOfSatisfying(PlanException.class,
                problem -> assertThat(problem.kind()).isEqualTo(kind));
    }

    private List<Integer> leavesOf(String table) {
        try (Session session = Connections.reading(file)) {
            List<Integer> leaves = session.list("""
                    SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY pageno""",
                    row -> row.getInt(1), table);
            return List.of(leaves.get(1), leaves.get(leaves.size() / 2), leaves.get(leaves.size() - 2));
        }
    }
}
