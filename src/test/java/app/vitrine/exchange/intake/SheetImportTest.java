package app.vitrine.exchange.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Publication;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.text.Message;
import app.vitrine.exchange.csv.ExportRequest;
import app.vitrine.exchange.csv.PlanExport;
import app.vitrine.exchange.intake.ImportChoices.ChannelChoice;
import app.vitrine.exchange.intake.ImportPreview.Outcome;
import app.vitrine.work.Progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SheetImportTest {

    private static final ImportChoices CHOICES = ImportChoices.usual().into("Maison Levain");
    private static final String SHEET = """
            Date;Heure;Réseau;Texte;Hashtags;Visuel;Statut;Pilier;Campagne
            01/12/2026;9h30;Instagram, Facebook;Croissants du mercredi;#croissant;croissant.png;Validé;Produits;Noël
            02/12/2026;18h;Newsletter;La lettre;;absent.jpg;Brouillon;Produits;
            20/11/2026;8h;Panneau;Déjà dehors;;;Publié;;
            """;

    @TempDir
    Path folder;
    private PlanFolder plan;

    @BeforeEach
    void open() throws IOException {
        plan = PlanFolder.in(folder.resolve("plan"));
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private ImportSource sheet() throws IOException {
        Path file = folder.resolve("mois.csv");
        Files.writeString(file, SHEET);
        Files.writeString(folder.resolve("croissant.png"), "a croissant");
        return PlanFolder.source(file);
    }

    private static List<Post> posts(Plan plan) {
        return plan.read(reader -> {
            List<Post> all = new ArrayList<>();
            reader.posts().extent(Scope.all())
                    .ifPresent(span -> reader.posts().each(Scope.all(), span, 10, all::addAll));
            return all;
        });
    }

    @Test
    void aSheetBecomesPostsWithChannelsMediaPillarsAndStatus() throws IOException {
        ImportResult result = plan.intake().apply(sheet(), CHOICES.withMediaIn(folder), Progress.NONE);

        assertThat(result).isEqualTo(new ImportResult(3, 0, 0, 4, 1, 1));
        List<Post> posts = posts(plan.plan());
        Post out = posts.get(0);
        Post croissants = posts.get(1);
        assertThat(out.variants().getFirst().publication().state()).isEqualTo(Publication.State.PUBLISHED);
        assertThat(croissants.text()).isEqualTo("Croissants du mercredi\n\n#croissant");
        assertThat(croissants.status()).isEqualTo(Status.APPROVED);
        assertThat(croissants.variants()).hasSize(2);
        assertThat(croissants.media()).hasSize(1);
        assertThat(croissants.pillarId()).isPresent().isEqualTo(posts.get(2).pillarId());
        assertThat(posts.get(2).note()).isEqualTo("Pictures not found: absent.jpg");
        assertThat(plan.plan().<List<String>>read(reader -> reader.clients().allChannels().stream()
                .map(channel -> channel.network() + channel.name()).toList()))
                .containsExactlyInAnyOrder("CUSTOMPanneau", "INSTAGRAM", "FACEBOOK", "NEWSLETTER");
    }

    @Test
    void readingItTwiceChangesNothing() throws IOException {
        plan.intake().apply(sheet(), CHOICES, Progress.NONE);
        List<Post> before = posts(plan.plan());

        assertThat(plan.intake().apply(sheet(), CHOICES, Progress.NONE))
                .isEqualTo(new ImportResult(0, 0, 3, 0, 0, 0));
        assertThat(posts(plan.plan())).isEqualTo(before);
    }

    @Test
    void thePreviewSaysWhatWillComeAndWritesNothing() throws IOException {
        ImportPreview preview = plan.intake().preview(sheet(), CHOICES.withMediaIn(folder), Progress.NONE);

        assertThat(preview.count(Outcome.ADDED)).isEqualTo(3);
        assertThat(preview.channels()).extracting(ImportPreview.UnknownChannel::suggested)
                .containsExactlyInAnyOrder(Network.INSTAGRAM, Network.FACEBOOK, Network.NEWSLETTER,
                        Network.CUSTOM);
        assertThat(preview.clients()).containsExactly("Maison Levain");
        assertThat(preview.pillars()).containsExactly("Produits");
        assertThat(preview.campaigns()).containsExactly("Noël");
        assertThat(preview.found()).containsExactly("croissant.png");
        assertThat(preview.missing()).containsExactly("absent.jpg");
        assertThat(plan.plan().<List<Client>>read(reader -> reader.clients().all())).isEmpty();
    }

    @Test
    void unknownChannelsGoWhereThePersonSays() throws IOException {
        ImportSource source = sheet();
        List<ImportPreview.UnknownChannel> unknown = plan.intake().preview(source, CHOICES, Progress.NONE)
                .channels();
        String board = unknown.stream().filter(one -> one.suggested() == Network.CUSTOM).findFirst()
                .orElseThrow().key();
        String letter = unknown.stream().filter(one -> one.suggested() == Network.NEWSLETTER).findFirst()
                .orElseThrow()
                .key();

        plan.intake().apply(source, CHOICES.without(Set.of("Noël")).withChannels(Map.of(board,
                new ChannelChoice.LeaveOut(), letter, new ChannelChoice.Make(Network.BLOG, ""))),
                Progress.NONE);

        assertThat(plan.plan().<List<Network>>read(reader -> reader.clients().allChannels().stream()
                .map(Channel::network).toList()))
                .containsExactlyInAnyOrder(Network.INSTAGRAM, Network.FACEBOOK, Network.BLOG);
        assertThat(posts(plan.plan()).getFirst().variants()).isEmpty();
        assertThat(posts(plan.plan())).allMatch(post -> post.campaignId().isEmpty());
    }

    @Test
    void everywhereMeansTheChannelsThatTheSheetBringsToo() throws IOException {
        Path file = folder.resolve("partout.csv");
        Files.writeString(file, """
                Date;Réseau;Texte
                01/12/2026;Toutes;Joyeux décembre
                02/12/2026;Instagram;Sapin
                03/12/2026;Facebook;Marché
                """);

        plan.intake().apply(PlanFolder.source(file), CHOICES, Progress.NONE);

        assertThat(posts(plan.plan()).getFirst().variants()).hasSize(2);
        assertThat(plan.plan().<List<Network>>read(reader -> reader.clients().allChannels().stream()
                .map(Channel::network).toList()))
                .containsExactlyInAnyOrder(Network.INSTAGRAM, Network.FACEBOOK);
    }

    @Test
    void oneUndoTakesTheWholeImportBack() throws IOException {
        plan.intake().apply(sheet(), CHOICES, Progress.NONE);

        plan.plan().history().undo();

        assertThat(posts(plan.plan())).isEmpty();
        assertThat(plan.plan().<List<Client>>read(reader -> reader.clients().all())).isEmpty();
        assertThat(plan.plan().history().nextUndo()).isEmpty();
    }

    @Test
    void aCancelledImportLeavesNothing() throws IOException {
        ImportSource source = sheet();
        int[] steps = {0};
        Progress impatient = new Progress() {
            @Override
            public void report(double fraction) {}

            @Override
            public boolean cancelled() {
                return ++steps[0] > 5;
            }
        };

        assertThatThrownBy(() -> plan.intake().apply(source, CHOICES, impatient))
                .isInstanceOf(CancellationException.class);

        assertThat(posts(plan.plan())).isEmpty();
        assertThat(plan.plan().<List<Client>>read(reader -> reader.clients().all())).isEmpty();
    }

    @Test
    void theMappingIsRemembered() throws IOException {
        plan.intake().apply(sheet(), CHOICES, Progress.NONE);

        assertThat(plan.plan().<Integer>read(reader -> MappingMemories.of(reader.facts()).size())).isOne();
    }

    @Test
    void anEditedPlainFileChangesTheSamePosts() throws IOException {
        plan.intake().apply(sheet(), CHOICES, Progress.NONE);
        Path file = plan.export("plan.csv");
        Files.writeString(file, Files.readString(file).replace("2026-12-02,18:00", "2026-12-05,19:15"));

        ImportResult result = plan.bring(file);

        assertThat(result).isEqualTo(new ImportResult(0, 1, 2, 0, 0, 0));
        assertThat(posts(plan.plan()).getLast().day()).contains(LocalDate.of(2026, 12, 5));
    }

    @Test
    void aPlainFileThatASpreadsheetProgramSavedIsStillUnderstood() throws IOException {
        plan.intake().apply(sheet(), CHOICES, Progress.NONE);
        Path file = plan.export("plan.csv");
        Files.writeString(file, Files.readString(file).replaceAll("2026-(\\d\\d)-(\\d\\d),", "$2/$1/2026,"));

        assertThat(plan.bring(file)).isEqualTo(new ImportResult(0, 0, 3, 0, 0, 0));
    }

    @Test
    void rowsOfThePlainFileThatCannotBeReadAreTold() throws IOException {
        plan.intake().apply(sheet(), CHOICES, Progress.NONE);
        Path file = plan.export("plan.csv");
        Files.writeString(file, Files.readString(file).replace("2026-12-02,18:00", "someday,18:00"));

        ImportSource source = PlanFolder.source(file);

        assertThat(source.refused()).extracting(ImportSource.Refused::value).containsExactly("someday");
        assertThat(source.posts()).isEqualTo(2);
    }

    @Test
    void theSheetForPeopleReadBackIsThereAlready() throws IOException {
        plan.intake().apply(sheet(), CHOICES, Progress.NONE);
        plan.plan().edit(ChangeLabel.of("exchange.client.unnamed"), writer -> {
            Post post = writer.posts().all(List.of(posts(plan.plan()).getLast().id())).getFirst();
            writer.posts().save(post.withText("=SUM(A1) is no formula, @friends"));
        });
        Path file = folder.resolve("people.csv");
        new PlanExport(plan.plan(), plan.plan().media(), ExportRequest.sheet(PlanFolder.ENGLISH)
                .during(new Span(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31))))
                .write(file, Progress.NONE);

        assertThat(Files.readString(file)).contains("'=SUM(A1) is no formula");
        assertThat(plan.intake().apply(PlanFolder.source(file), CHOICES, Progress.NONE))
                .isEqualTo(new ImportResult(0, 0, 3, 0, 0, 0));
    }

    private ImportSource sheet(String rows) throws IOException {
        Path file = folder.resolve("sheet.csv");
        Files.writeString(file, rows);
        return PlanFolder.source(file);
    }

    @Test
    void aPostCalledPublishedBeforeItsTimeIsToldAndComesInApproved() throws IOException {
        ImportSource source = sheet("""
                Date,Channel,Text,Status
                2026-11-20,Instagram,Out already,Published
                2026-12-20,Instagram,Not yet,Published
                2026-12-21,,Nowhere,Posted
                """);
        ImportPreview preview = plan.intake().preview(source, CHOICES, Progress.NONE);
        ImportResult result = plan.intake().apply(source, CHOICES, Progress.NONE);

        assertThat(result.remarks()).isEqualTo(preview.remarks())
                .containsExactly(new Remark(Message.of("exchange.remark.published.ahead"), List.of(3)),
                        new Remark(Message.of("exchange.remark.published.nowhere"), List.of(4)));
        assertThat(posts(plan.plan())).extracting(Post::status).containsOnly(Status.APPROVED);
    }

    @Test
    void aTimeOfAnotherZoneBecomesTheClientsAndIsTold() throws IOException {
        Client paris = plan.plan().change(ChangeLabel.of("exchange.client.unnamed"),
                writer -> writer.clients()
                        .save(Client.named("Maison Levain", "FR", ZoneId.of("Europe/Paris"), "fr")));
        ImportSource source = sheet("""
                scheduled_at,network,text
                2026-12-01T23:30:00Z,instagram,Late in London
                2026-12-02T09:00:00+01:00,instagram,In Paris
                2026-12-02T07:00,instagram,By the clock
                """);

        ImportResult result = plan.intake().apply(source, ImportChoices.usual().into(paris.name()),
                Progress.NONE);

        assertThat(result.remarks())
                .containsExactly(new Remark(Message.of("exchange.remark.zone", "Europe/Paris"), List.of(2)));
        assertThat(posts(plan.plan()))
                .extracting(post -> post.day().orElseThrow() + " " + post.time().orElseThrow())
                .containsExactly("2026-12-02 00:30", "2026-12-02 07:00", "2026-12-02 09:00");
        assertThat(plan.intake().apply(source, CHOICES, Progress.NONE).present()).isEqualTo(3);
    }

    @Test
    void aTextInAnotherLanguageIsAVersionOfItsOwn() throws IOException {
        plan.intake().apply(sheet("""
                Date;Réseau;Texte FR;Texte EN;Hashtags
                01/12/2026;Instagram;Bonjour;Hello;#pain
                """), CHOICES, Progress.NONE);

        Post post = posts(plan.plan()).getFirst();
        assertThat(post.text()).isEqualTo("Bonjour\n\n#pain");
        assertThat(post.title()).isEmpty();
        assertThat(post.variants()).extracting(variant -> variant.text().orElse(""))
                .containsExactly("", "Hello\n\n#pain");
    }

    @Test
    void rowsThatSayTooLittleAreToldOnceForAll() throws IOException {
        ImportSource source = sheet("""
                Date;Réseau;Titre;Texte;Statut
                30/11/2026;IG;;Du pain;bizarre
                01/12/2026;;Une idée;;
                02/12/2026;;Une autre;;
                03/12/2026;;;Sans canal;ok
                Total;4;;;
                """);

        assertThat(source.remarks()).containsExactly(
                new Remark(Message.of("sheet.remark.status", "bizarre"), List.of(2)),
                new Remark(Message.of("sheet.remark.idea"), List.of(3, 4)),
                new Remark(Message.of("sheet.remark.channel"), List.of(5)));
        assertThat(source.passedOver())
                .containsExactly(new Remark(Message.of("sheet.skipped.total"), List.of(6)));
        plan.intake().apply(source, CHOICES, Progress.NONE);
        assertThat(posts(plan.plan())).extracting(Post::status)
                .containsExactly(Status.DRAFT, Status.IDEA, Status.IDEA, Status.APPROVED);
        assertThat(posts(plan.plan()).getFirst().note()).isEqualTo("Statut: bizarre");
    }

    @Test
    void theCountryOfTheClientDecidesDaysThatCouldBeTwo() throws IOException {
        plan.plan().edit(ChangeLabel.of("exchange.client.unnamed"), writer -> writer.clients()
                .save(Client.named("Corner Bakery", "US", ZoneId.of("America/New_York"), "en")));

        assertThat(SheetImport.hints(plan.plan(), PlanFolder.CLOCK, Locale.UK, Optional.empty()).locale())
                .isEqualTo(Locale.US);
    }

    @Test
    void aLargeImportIsBackedUpBefore() throws IOException {
        StringBuilder rows = new StringBuilder("Date,Time,Channel,Text\n");
        for (int at = 0; at < SheetImport.LARGE; at++) {
            rows.append("2026-12-").append(String.format("%02d", 1 + at % 28))
                    .append(",09:00,Instagram,Post ").append(at)
                    .append('\n');
        }
        Path file = folder.resolve("large.csv");
        Files.writeString(file, rows);

        List<Integer> postsAtBackup = new ArrayList<>();
        SheetImport intake = new SheetImport(plan.plan(), plan::take, PlanFolder.CLOCK, Locale.UK,
                () -> postsAtBackup.add(posts(plan.plan()).size()));

        intake.apply(PlanFolder.source(file), CHOICES, Progress.NONE);
        intake.apply(sheet(), CHOICES, Progress.NONE);

        assertThat(postsAtBackup).containsExactly(0);
    }
}
