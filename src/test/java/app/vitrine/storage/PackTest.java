package app.vitrine.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.keydate.ClientDate;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.post.MediaUse;
import app.vitrine.domain.post.Post;
import app.vitrine.work.Progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class PackTest {

    private static final ChangeLabel LABEL = ChangeLabel.of("test");

    private final PlanGenerator generator = new PlanGenerator(9);
    private OpenPlan plan;
    private PlanGenerator.Shop bakery;
    private PlanGenerator.Shop florist;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws IOException {
        plan = PlanFile.create(folder.resolve("plan.vitrine"), OpenOptions.USUAL);
        bakery = plan.change(LABEL, writer -> generator.shop(writer, "Bakery"));
        florist = plan.change(LABEL, writer -> generator.shop(writer, "Florist"));
        addPicture(bakery, "bakery picture");
        addPicture(florist, "florist picture");
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private void addPicture(PlanGenerator.Shop shop, String content) throws IOException {
        Path file = Files.writeString(folder.resolve("incoming.jpg"), content);
        String hash = plan.media().keep(file);
        plan.edit(LABEL, writer -> {
            MediaItem item = writer.media().save(new MediaItem(0, app.vitrine.domain.client.Uuid7.next(),
                    shop.client().id(), hash, "incoming.jpg", app.vitrine.domain.media.MediaKind.PICTURE,
                    "image/jpeg",
                    1, 1, 1, java.util.Optional.empty(), "", "", java.time.Instant.EPOCH,
                    java.util.Optional.empty()));
            writer.posts()
                    .save(generator.post(shop, LocalDate.of(2026, 12, 1)).withTitle("secret of " + content)
                            .withMedia(List.of(new MediaUse(item.id(), ""))));
        });
    }

    @Test
    void aPackCarriesEverythingAndOpensAgain() throws IOException {
        Path pack = folder.resolve("all.vitrinepack");
        Pack.save(plan, pack, Progress.NONE);
        Path copy = Files.createDirectory(folder.resolve("elsewhere")).resolve("copy.vitrine");

        Pack.open(pack, copy, Progress.NONE);

        try (OpenPlan opened = PlanFile.open(copy, OpenOptions.USUAL)) {
            assertThat(Dump.of(copy)).isEqualTo(Dump.of(plan.path()));
            assertThat(opened.history().nextUndo()).isPresent();
            assertThat(hashes(opened)).hasSize(2).allMatch(opened.media()::has);
        }
    }

    @Test
    void aClientsPackHoldsNothingOfAnotherAndNothingDeleted() throws IOException {
        plan.edit(LABEL, writer -> writer.posts().delete(List.of(
                writer.posts()
                        .save(generator.post(bakery, LocalDate.of(2026, 12, 2)).withTitle("deleted words"))
                        .id())));
        Path pack = folder.resolve("one.vitrinepack");

        Pack.saveClient(plan, bakery.client().id(), pack, Progress.NONE);

        Path copy = folder.resolve("copy.vitrine");
        Pack.open(pack, copy, Progress.NONE);
        String bytes = Files.readString(copy, StandardCharsets.ISO_8859_1);
        assertThat(bytes).contains("secret of bakery").doesNotContain("secret of florist", "deleted words",
                "florist");
        try (OpenPlan opened = PlanFile.open(copy, OpenOptions.USUAL)) {
            assertThat(opened.history().nextUndo()).isEmpty();
            assertThat(hashes(opened)).hasSize(1);
            assertThat(opened.<Integer>read(reader -> reader.posts().search(Scope.all(), "secret", 9).size()))
                    .isEqualTo(1);
        }
    }

    @Test
    void whatIsKnownOfAClientGoesWithItAndWhatIsKnownOfOthersStays() {
        long ours = bakery.client().id();
        long theirs = florist.client().id();
        plan.edit(LABEL, writer -> {
            writer.facts().put("task list/" + ours + "/1", "- ours");
            writer.facts().put("task list/" + theirs + "/" + ours, "- theirs");
            writer.facts().put("plan-wide", "- all");
            writer.keyDates().save(ClientDate.added(ours, "Our fair", "09-06", 1));
            writer.keyDates().save(ClientDate.added(theirs, "Their fair", "09-07", 1));
            writer.clients().save(writer.clients().find(ours).orElseThrow().withRegion("57"));
        });
        Path pack = folder.resolve("one.vitrinepack");
        Pack.saveClient(plan, ours, pack, Progress.NONE);
        Path copy = folder.resolve("copy.vitrine");
        Pack.open(pack, copy, Progress.NONE);
        try (OpenPlan opened = PlanFile.open(copy, OpenOptions.USUAL)) {
            assertThat(opened.<Map<String, String>>read(reader -> reader.facts().startingWith("")))
                    .containsOnlyKeys("task list/" + ours + "/1");
            assertThat(opened.<List<ClientDate>>read(reader -> reader.keyDates().of(Scope.all())))
                    .extracting(ClientDate::name).containsExactly("Our fair");
            assertThat(opened.<Client>read(reader -> reader.clients().active().getFirst()).region())
                    .isEqualTo("57");
        }

        plan.erase(theirs);

        assertThat(plan.<Map<String, String>>read(reader -> reader.facts().startingWith("")))
                .containsOnlyKeys("task list/" + ours + "/1", "plan-wide");
        assertThat(plan.<List<ClientDate>>read(reader -> reader.keyDates().of(Scope.all())))
                .extracting(ClientDate::name).containsExactly("Our fair");
    }

    @Test
    void anErasedClientIsNowhereAnyMore() throws IOException {
        plan.backups().make();
        String hash = plan
                .<List<MediaItem>>read(reader -> reader.media().named(florist.client().id(), "incoming.jpg"))
                .getFirst().hash();

        plan.erase(florist.client().id());

        assertThat(plan.media().has(hash)).isFalse();
        assertThat(plan.<Integer>read(reader -> reader.clients().all().size())).isEqualTo(1);
        assertThat(plan.history().nextUndo()).isEmpty();
        Post fresh = plan.change(LABEL,
                writer -> writer.posts().save(generator.post(bakery, LocalDate.of(2026, 1, 1))));
        plan.history().undo();
        assertThat(plan.<Boolean>read(reader -> reader.posts().find(fresh.id()).isEmpty())).isTrue();
        plan.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).filter(path -> !path.endsWith("incoming.jpg"))
                    .toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).as(file.toString())
                        .doesNotContain("florist", "Florist");
            }
        }
    }

    @Test
    void aCancelledPackIsNotThere() throws IOException {
        Path pack = folder.resolve("never.vitrinepack");

        assertThatThrownBy(() -> Pack.save(plan, pack, new Progress() {
            @Override
            public void report(double fraction) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        })).isInstanceOf(CancellationException.class);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("never"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "/etc/evil", "C:\\evil", "media/..\\..\\evil",
            "media/ab/../../../evil",
            "plan.vitrine/../evil", "media/ab/CON", "PLAN.VITRINE", "media/ab/", "./plan.vitrine"})
    void aPackWithAStrangeNameIsRefusedWhole(String name) throws IOException {
        Path pack = zip(name, "evil");

        refuses(pack);
    }

    @Test
    void aPackWhoseMediaAreNotWhatTheirNameSaysIsRefused() throws IOException {
        refuses(zip("media/ab/" + "ab".repeat(32), "something else"));
    }

    @Test
    void whatIsNoPackIsRefused() throws IOException {
        refuses(Files.writeString(folder.resolve("text.vitrinepack"), "not a zip"));
        refuses(Files.writeString(folder.resolve("empty.vitrinepack"), ""));
        Path pack = folder.resolve("whole.vitrinepack");
        Pack.save(plan, pack, Progress.NONE);
        byte[] bytes = Files.readAllBytes(pack);
        refuses(Files.write(folder.resolve("cut.vitrinepack"),
                java.util.Arrays.copyOf(bytes, bytes.length / 3)));
    }

    @Test
    void aPackThatBlowsUpIsStopped() throws IOException {
        Path pack = folder.resolve("bomb.vitrinepack");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(pack))) {
            out.putNextEntry(new ZipEntry(Pack.PLAN));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 90; i++) {
                out.write(zeros);
            }
        }
        refuses(pack);
    }

    private void refuses(Path pack) throws IOException {
        Path place = Files.createDirectories(folder.resolve("refused"));
        Path target = place.resolve("target.vitrine");
        assertThatThrownBy(() -> Pack.open(pack, target, Progress.NONE)).isInstanceOfSatisfying(
                PlanException.class,
                problem -> assertThat(problem.kind()).isEqualTo(PlanException.Kind.NOT_A_PLAN));
        assertThat(place).isEmptyDirectory();
    }

    private Path zip(String name, String content) throws IOException {
        Path pack = folder.resolve("strange.vitrinepack");
        Path whole = folder.resolve("whole.db");
        Copies.removeWithCompanions(whole);
        Backups.copy(plan.path(), whole);
        try (OutputStream file = Files.newOutputStream(pack);
                ZipOutputStream out = new ZipOutputStream(file)) {
            out.putNextEntry(new ZipEntry(Pack.PLAN));
            Files.copy(whole, out);
            out.putNextEntry(new ZipEntry(name));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return pack;
    }

    private static List<String> hashes(OpenPlan opened) {
        return opened.<List<MediaItem>>read(reader -> reader.media().of(Scope.all())).stream()
                .filter(item -> item.fileName().equals("incoming.jpg")).map(MediaItem::hash).toList();
    }
}
