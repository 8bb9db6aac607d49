package app.vitrine.ui.sharing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.text.Message;
import app.vitrine.exchange.intake.ImportChoices.ChannelChoice;
import app.vitrine.exchange.intake.ImportPreview.Outcome;
import app.vitrine.exchange.intake.ImportPreview.UnknownChannel;
import app.vitrine.exchange.intake.ImportSource.CellPlace;
import app.vitrine.exchange.sheet.ColumnReading;
import app.vitrine.exchange.sheet.DateOrder;
import app.vitrine.exchange.sheet.Encoding;
import app.vitrine.exchange.sheet.OpenDays;
import app.vitrine.exchange.sheet.Role;
import app.vitrine.exchange.sheet.Target;
import app.vitrine.ui.TestDesk;
import app.vitrine.ui.shell.Place;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init")
class SharingTest {

    private static final String SHEET = """
            Date;Heure;Réseau;Texte
            14/12/2026;9h30;Instagram;Croissants 🥐
            15/12/2026;midi;Facebook;Tarte du jour
            31/11/2026;10h;Facebook;Trop tard
            """;

    @TempDir
    Path folder;
    private TestDesk desk;
    private ImportViewModel intake;
    private final List<Path> shown = new ArrayList<>();

    @BeforeEach
    void open() {
        desk = TestDesk.bare(folder);
        intake = new ImportViewModel(desk, (file, _) -> {
            throw new IOException(file.toString());
        }, () -> {});
        intake.activate();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Understood sheet() throws IOException {
        Path file = folder.resolve("mois.csv");
        Files.writeString(file, SHEET);
        intake.open(file);
        return intake.understood().get().orElseThrow();
    }

    @Test
    void aSheetIsUnderstoodBeforeAnythingIsWritten() throws IOException {
        Understood seen = sheet();

        assertThat(seen.reading().sheet().delimiter()).contains(';');
        assertThat(seen.preview().entries()).extracting(entry -> entry.post().heading())
                .containsExactly("Croissants 🥐", "Tarte du jour");
        assertThat(seen.source().refused()).extracting(refused -> refused.row()).containsExactly(4);
        assertThat(seen.preview().channels()).extracting(UnknownChannel::words)
                .containsExactly("Instagram", "Facebook");
        assertThat(intake.client()).contains("Maison Levain");
        assertThat(desk.headings()).isEmpty();
    }

    @Test
    void daysThatCouldBeTwoAreAskedAboutUntilThePersonChooses() throws IOException {
        Path file = folder.resolve("days.csv");
        Files.writeString(file, "Date,Network,Text\n11/03/2026,Instagram,Bread\n");
        intake.open(file);
        OpenDays open = intake.understood().get().orElseThrow().reading().openDays().orElseThrow();

        DateOrder before = intake.understood().get().orElseThrow().reading().facts().order();
        intake.order(before == DateOrder.DAY_FIRST ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST);

        Understood now = intake.understood().get().orElseThrow();
        assertThat(now.preview().entries().getFirst().post().day()).contains(open.other());
        assertThat(now.reading().openDays()).isEmpty();
    }

    @Test
    void aSheetOfUnknownColumnsIsMappedByHand() throws IOException {
        Path file = folder.resolve("unknown.csv");
        Files.writeString(file, "foo;bar;baz\n2026-12-01;x1;rye\n2026-12-02;x2;oat\n");
        intake.open(file);
        intake.target(0, Target.of(Role.DATE));
        intake.target(2, Target.of(Role.TITLE));
        intake.header(1);

        Understood now = intake.understood().get().orElseThrow();
        assertThat(now.source().emptiness()).isEmpty();
        assertThat(now.preview().entries()).extracting(entry -> entry.post().title())
                .containsExactly("rye", "oat");
    }

    @Test
    void oneUndoTakesBackWhatWasBroughtIn() throws IOException {
        sheet();

        assertThat(intake.bringIn()).isTrue();
        assertThat(desk.headings()).containsExactly("Croissants 🥐", "Tarte du jour");
        assertThat(desk.toldWords()).containsExactly("2 posts brought in");
        assertThat(desk.places())
                .containsExactly(new Place.Calendar(Optional.of(LocalDate.of(2026, 12, 14)), List.of()));

        desk.plan().history().undo();
        assertThat(desk.headings()).isEmpty();
    }

    @Test
    void aChannelThatIsNotTickedIsNotMade() throws IOException {
        UnknownChannel facebook = sheet().preview().channels().getLast();
        intake.choose(facebook, new ChannelChoice.LeaveOut());
        intake.bringIn();

        assertThat(desk.plan().<List<String>>read(reader -> reader.clients().allChannels().stream()
                .map(channel -> channel.network().id()).toList())).containsExactly("instagram");
    }

    @Test
    void aColumnBecomesWhatThePersonChooses() throws IOException {
        sheet();
        intake.target(3, Target.of(Role.TITLE));

        assertThat(intake.understood().get().orElseThrow().preview().entries())
                .extracting(entry -> entry.post().title()).containsExactly("Croissants 🥐", "Tarte du jour");
    }

    @Test
    void aChannelTickedAgainIsMade() throws IOException {
        UnknownChannel facebook = sheet().preview().channels().getLast();
        intake.choose(facebook, new ChannelChoice.LeaveOut());
        assertThat(intake.choice(facebook)).isEqualTo(new ChannelChoice.LeaveOut());
        intake.choose(facebook, new ChannelChoice.Make(Network.FACEBOOK, ""));
        intake.bringIn();

        assertThat(desk.plan().<List<String>>read(reader -> reader.clients().allChannels().stream()
                .map(channel -> channel.network().id()).toList()))
                .containsExactly("instagram", "facebook");
    }

    @Test
    void aWrongGuessOfLettersIsCorrectedAndBack() throws IOException {
        sheet();
        intake.encoding(Encoding.WINDOWS_1252);
        assertThat(headings()).first().asString().startsWith("Croissants ð");

        intake.encoding(Encoding.UTF_8);
        assertThat(headings()).containsExactly("Croissants 🥐", "Tarte du jour");
        assertThat(intake.busy().get()).isFalse();
    }

    @Test
    void aWrongSeparatorMakesOneColumnUntilItIsPutRight() throws IOException {
        sheet();
        intake.separator('\t');
        assertThat(intake.understood().get().orElseThrow().reading().columns()).hasSize(1);

        intake.separator(';');
        assertThat(intake.understood().get().orElseThrow().reading().columns()).hasSize(4);
        assertThat(headings()).containsExactly("Croissants 🥐", "Tarte du jour");
    }

    @Test
    void withoutAHeaderTheFirstRowIsReadAsAnyOther() throws IOException {
        sheet();
        intake.header(0);
        assertThat(intake.understood().get().orElseThrow().reading().facts().headerRow()).isZero();

        intake.header(1);
        assertThat(headings()).containsExactly("Croissants 🥐", "Tarte du jour");
    }

    @Test
    void theOrderOfDayAndMonthIsThePersonsToSay() throws IOException {
        Path file = folder.resolve("ambigu.csv");
        Files.writeString(file, "Date;Texte\n05/12/2026;Galette\n");
        intake.open(file);
        intake.order(DateOrder.MONTH_FIRST);
        assertThat(days()).containsExactly(LocalDate.of(2026, 5, 12));

        intake.order(DateOrder.DAY_FIRST);
        assertThat(days()).containsExactly(LocalDate.of(2026, 12, 5));
        assertThat(intake.file().get()).contains(file);
    }

    @Test
    void postsGoToTheClientThatIsNamed() throws IOException {
        sheet();
        intake.bringInFor("Second shop");
        assertThat(intake.understood().get().orElseThrow().preview().clients())
                .containsExactly("Second shop");
        intake.bringIn();

        assertThat(desk.plan().<List<String>>read(reader -> reader.clients().active().stream()
                .map(Client::name).toList())).containsExactly("Maison Levain", "Second shop");
    }

    @Test
    void aValueTypedAnewBringsItsRowIn() throws IOException {
        CellPlace place = sheet().source().refused().getFirst().place().orElseThrow();
        assertThat(place.role()).isEqualTo(Role.DATE);
        intake.type(place, "32/11/2026");
        assertThat(intake.understood().get().orElseThrow().source().refused()).hasSize(1);

        intake.type(place, "30/11/2026");
        assertThat(headings()).containsExactly("Croissants 🥐", "Tarte du jour", "Trop tard");
        assertThat(days()).last().isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(intake.understood().get().orElseThrow().source().refused()).isEmpty();
    }

    @Test
    void anUnknownChannelIsTakenForOneThatIsThere() throws IOException {
        long blog = desk.plan().change(ChangeLabel.of("composer.change.new", "blog"),
                writer -> writer.clients().save(Channel.of(1, Network.BLOG, 0))).id();
        UnknownChannel facebook = sheet().preview().channels().getLast();
        assertThat(intake.understood().get().orElseThrow().channelsOf(intake.client()))
                .extracting(Channel::id).containsExactly(blog);
        intake.choose(facebook, new ChannelChoice.Use(blog));
        assertThat(intake.understood().get().orElseThrow().preview().channels())
                .extracting(UnknownChannel::posts).containsExactly(1, 1);
        intake.bringIn();

        assertThat(desk.plan().<List<String>>read(reader -> reader.clients().allChannels().stream()
                .map(channel -> channel.network().id()).toList())).containsExactly("blog", "instagram");
    }

    @Test
    void rowsOfBeforeAreKnownAgain() throws IOException {
        sheet();
        intake.bringIn();
        Understood again = sheet();

        assertThat(again.coming()).isZero();
        assertThat(again.preview().count(Outcome.THERE_ALREADY)).isEqualTo(2);
        assertThat(intake.bringIn()).isFalse();
    }

    @Test
    void allMonthsOfAWorkbookAreOneImportAndOneUndo() throws IOException {
        Path file = folder.resolve("année.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Vitrine", null)) {
            page(book, "Mode d'emploi", "Vert = publié", "Rouge = à faire");
            page(book, "Janvier", "05/01/2027", "Galette");
            page(book, "Février", "14/02/2027", "Cœur en chocolat");
        }
        intake.open(file);
        assertThat(headings()).containsExactly("Galette", "Cœur en chocolat");
        assertThat(intake.understood().get().orElseThrow().source().pageOf(1)).contains("Février");

        intake.page(1);
        assertThat(headings()).containsExactly("Cœur en chocolat");
        intake.page(-1);
        intake.bringIn();
        assertThat(desk.headings()).containsExactly("Galette", "Cœur en chocolat");
        desk.plan().history().undo();
        assertThat(desk.headings()).isEmpty();
    }

    private static void page(Workbook book, String name, String day, String text) throws IOException {
        Worksheet page = book.newWorksheet(name);
        boolean posts = day.contains("/");
        page.value(0, 0, posts ? "Date" : "Couleurs");
        page.value(0, 1, posts ? "Texte" : "");
        page.value(1, 0, day);
        page.value(1, 1, text);
        page.finish();
    }

    @Test
    void whatIsNotToBeRememberedIsNot() throws IOException {
        sheet();
        intake.target(3, Target.of(Role.TITLE));
        intake.remembered().set(false);
        intake.bringIn();

        assertThat(sheet().reading().columns()).last().extracting(ColumnReading::target)
                .isEqualTo(Target.of(Role.TEXT));
    }

    @Test
    void theMonthInViewIsProposed() {
        ExportViewModel export = new ExportViewModel(desk, shown::add);
        export.begin(YearMonth.of(2026, 12));
        assertThat(export.span().get()).isEqualTo(ExportSpan.THIS_MONTH);
        export.begin(YearMonth.of(2027, 1));
        assertThat(export.span().get()).isEqualTo(ExportSpan.NEXT_MONTH);
        export.begin(YearMonth.of(2027, 3));
        assertThat(export.span().get()).isEqualTo(ExportSpan.DAYS);
        assertThat(export.last().get()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(export.daysInWords()).isEqualTo("March 2027");
        export.last().set(LocalDate.of(2027, 3, 14));
        assertThat(export.daysInWords()).isEqualTo("1 March 2027 to 14 March 2027");
        export.span().set(ExportSpan.EVERYTHING);
        assertThat(export.daysInWords()).isEqualTo("Everything");
    }

    @Test
    void theCopyHasTheRowsOfTheFile() throws IOException {
        sheet();
        intake.bringIn();
        ExportViewModel export = new ExportViewModel(desk, shown::add);
        export.activate();
        List<String> clipboard = new ArrayList<>();
        export.copy(clipboard::add);

        assertThat(clipboard).singleElement().asString().startsWith("Date").contains("Croissants 🥐");
        assertThat(desk.toldWords()).endsWith("Copied, 2 rows");
    }

    private List<String> headings() {
        return intake.understood().get().orElseThrow().preview().entries().stream()
                .map(entry -> entry.post().heading()).toList();
    }

    private List<LocalDate> days() {
        return intake.understood().get().orElseThrow().preview().entries().stream()
                .map(entry -> entry.post().day().orElseThrow()).toList();
    }

    @Test
    void aRefusedFileSaysWhy() throws IOException {
        Path file = folder.resolve("affiche.csv");
        Files.writeString(file, "%PDF-1.7 nothing to read here");
        intake.open(file);

        assertThat(intake.refusal().get()).contains(Message.of("sheet.refused.other"));
        assertThat(intake.understood().get()).isEmpty();
        assertThat(intake.bringIn()).isFalse();
    }

    @Test
    void theExportShowsAndWritesTheDaysChosen() throws IOException {
        sheet();
        intake.bringIn();
        ExportViewModel export = new ExportViewModel(desk, shown::add);
        export.activate();

        assertThat(export.outlook().get().orElseThrow().size().posts()).isEqualTo(2);
        export.span().set(ExportSpan.NEXT_MONTH);
        assertThat(export.outlook().get().orElseThrow().size().posts()).isZero();
        export.span().set(ExportSpan.THIS_MONTH);
        export.separator().set(';');
        assertThat(export.fileName()).isEqualTo("plan-2026-12.csv");

        Path target = folder.resolve("out.csv");
        export.save(target);
        assertThat(Files.readString(target)).contains(";Croissants 🥐").doesNotContain("Trop tard");
        assertThat(desk.toldWords()).endsWith("Saved, 2 rows in “out.csv”");
    }

    @Test
    void aFileThatCannotBeWrittenSaysWhy() {
        ExportViewModel export = new ExportViewModel(desk, shown::add);
        export.activate();
        export.save(folder.resolve("gone").resolve("out.csv"));

        assertThat(desk.failures()).singleElement().isInstanceOfSatisfying(PlanException.class,
                problem -> assertThat(problem.sentence())
                        .isEqualTo(Message.of("exchange.write.folder", "out.csv")));
    }

    @Test
    void daysTheWrongWayRoundAreNotWritten() {
        ExportViewModel export = new ExportViewModel(desk, shown::add);
        export.activate();
        export.last().set(export.first().get().minusDays(1));
        export.span().set(ExportSpan.DAYS);

        assertThat(export.daysTurned()).isTrue();
        assertThat(export.outlook().get()).isEmpty();
    }
}
