package app.vitrine.ui.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.calendar.MonthPage;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.post.Mark;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostFilter;
import app.vitrine.exchange.keydates.KeyDateSource;
import app.vitrine.exchange.paper.EmojiSource;
import app.vitrine.exchange.paper.PaperSize;
import app.vitrine.exchange.paper.PictureFinder;
import app.vitrine.ui.TestDesk;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init")
class PaperViewModelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 11);
    private static final MonthPage MONTH = new MonthPage(YearMonth.of(2026, 12), DayOfWeek.MONDAY);

    @TempDir
    Path folder;
    private TestDesk desk;
    private final List<Path> shownFolders = new ArrayList<>();

    @BeforeEach
    void open() {
        desk = TestDesk.bare(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private PaperViewModel model(Shown shown) {
        PaperViewModel model = new PaperViewModel(desk, new PaperViewModel.Sources(KeyDateSource.NONE,
                EmojiSource.NONE, PictureFinder.NONE, shownFolders::add), shown);
        model.activate();
        return model;
    }

    private PaperViewModel model() {
        return model(new Shown(MONTH, false, DAY, PostFilter.NONE));
    }

    private void posts(int count) {
        desk.plan().edit(ChangeLabel.of("calendar.undo.draft", "x"), writer -> {
            for (int i = 0; i < count; i++) {
                writer.posts().save(Post.draft(desk.client().id(), TestDesk.NOW).withTitle("Post " + i)
                        .withWhen(Optional.of(DAY), Optional.of(LocalTime.of(8, 0))));
            }
        });
    }

    private static String title(PaperViewModel model) {
        return model.look().get().orElseThrow().title();
    }

    @Test
    void everyChoiceIsDrawnAnew() {
        PaperViewModel model = model();
        assertThat(title(model)).contains("2026");
        BufferedImage month = model.look().get().orElseThrow().picture();
        model.week().set(true);
        assertThat(model.layout().span().contains(DAY)).isTrue();
        assertThat(model.layout().weeks()).isOne();
        model.size().set(model.size().get() == PaperSize.A4 ? PaperSize.LETTER : PaperSize.A4);
        assertThat(model.look().get().orElseThrow().picture().getWidth()).isNotEqualTo(month.getWidth());
    }

    @Test
    void turningGoesByMonthsWeeksOrTheWeeksInView() {
        PaperViewModel model = model();
        model.turn(1);
        assertThat(model.layout().month()).isEqualTo(YearMonth.of(2027, 1));
        model.turn(-2);
        assertThat(model.layout().month()).isEqualTo(YearMonth.of(2026, 11));

        PaperViewModel week = model(new Shown(MONTH, true, DAY, PostFilter.NONE));
        week.turn(1);
        assertThat(week.layout().span().contains(DAY.plusWeeks(1))).isTrue();

        MonthPage three = MonthPage.run(DAY, 3, DayOfWeek.MONDAY);
        PaperViewModel weeks = model(new Shown(three, false, DAY, PostFilter.NONE));
        assertThat(weeks.layout().span()).isEqualTo(three.span());
        weeks.turn(1);
        assertThat(weeks.layout().span().first()).isEqualTo(three.span().first().plusWeeks(3));
        assertThat(weeks.fileName(PaperViewModel.DOCUMENT))
                .contains(weeks.layout().span().first().toString());
    }

    @Test
    void theFilterOfTheCalendarCanBeLetGo() {
        posts(1);
        PostFilter published = new PostFilter(Set.of(), Set.of(), Set.of(Mark.PUBLISHED), Set.of(), Set.of(),
                Set.of());
        PaperViewModel model = model(new Shown(MONTH, false, DAY, published));
        assertThat(model.mayFilter()).isTrue();
        int without = ink(model);
        model.filtered().set(false);
        assertThat(ink(model)).isGreaterThan(without);
    }

    private static int ink(PaperViewModel model) {
        BufferedImage picture = model.look().get().orElseThrow().picture();
        int ink = 0;
        for (int pixel : picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0,
                picture.getWidth())) {
            ink += (pixel & 0xFF) < 128 ? 1 : 0;
        }
        return ink;
    }

    @Test
    void picturesOfSeveralPagesAreSeveralFiles() throws IOException {
        posts(60);
        PaperViewModel model = model();
        int pages = model.look().get().orElseThrow().pages();
        assertThat(pages).isGreaterThan(1);
        model.page().set(99);
        assertThat(model.page().get()).isEqualTo(pages - 1);
        model.save(folder.resolve("month.png"));
        assertThat(folder.resolve("month.png")).exists();
        assertThat(folder.resolve("month-2.png")).exists();
        model.save(folder.resolve("month.pdf"));
        assertThat(
                Files.readString(folder.resolve("month.pdf"), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(desk.failures()).isEmpty();
    }

    @Test
    void aFolderThatIsGoneIsToldInWords() {
        model().save(folder.resolve("gone").resolve("month.pdf"));
        assertThat(desk.failures()).singleElement()
                .satisfies(problem -> assertThat(problem).hasMessageContaining("exchange.write.folder"));
    }

    @Test
    void thePrinterGetsFinePagesAndThePersonIsToldHowItWent() {
        PaperViewModel model = model();
        List<BufferedImage> drawn = new ArrayList<>();
        model.fine(drawn::addAll);
        assertThat(drawn).singleElement().satisfies(page -> assertThat(page.getWidth()).isGreaterThan(2000));
        for (PaperTargets.Printing printing : PaperTargets.Printing.values()) {
            model.told(printing);
        }
        model.copied();
        assertThat(desk.toldWords()).hasSize(4).doesNotHaveDuplicates();
    }
}
