package app.vitrine.ui.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import javax.imageio.ImageIO;

import app.vitrine.domain.calendar.MonthPage;
import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.post.PostFilter;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Wording;
import app.vitrine.exchange.csv.FileProblem;
import app.vitrine.exchange.csv.WholeFile;
import app.vitrine.exchange.keydates.KeyDateSource;
import app.vitrine.exchange.paper.EmojiSource;
import app.vitrine.exchange.paper.PaperPages;
import app.vitrine.exchange.paper.PaperPlan;
import app.vitrine.exchange.paper.PaperReader;
import app.vitrine.exchange.paper.PaperSize;
import app.vitrine.exchange.paper.PictureFinder;
import app.vitrine.ui.mvvm.ViewModel;
import app.vitrine.ui.shell.Desk;

/// Which days go on paper and how. Every choice is drawn anew in the background.
final class PaperViewModel extends ViewModel {

    static final String PICTURE = ".png";
    static final String DOCUMENT = ".pdf";

    private static final float PREVIEW = 120;
    private static final float FINE = 220;

    /// What is drawn of it, or where the days come from.
    record Sources(KeyDateSource dates, EmojiSource emoji, PictureFinder pictures,
            Consumer<Path> folders) {}

    /// One page as it will look.
    record Look(BufferedImage picture, int pages, String title) {}

    private final Desk desk;
    private final Sources sources;
    private final Shown shown;
    private final BooleanProperty week = new SimpleBooleanProperty();
    private final BooleanProperty pictures = new SimpleBooleanProperty(true);
    private final BooleanProperty filtered = new SimpleBooleanProperty();
    private final ObjectProperty<PaperSize> size;
    private final ObjectProperty<LocalDate> day;
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<Optional<Look>> look = new ReadOnlyObjectWrapper<>(Optional.empty());

    PaperViewModel(Desk desk, Sources sources, Shown shown) {
        this.desk = desk;
        this.sources = sources;
        this.shown = shown;
        week.set(shown.week());
        filtered.set(!shown.filter().asksNothing());
        size = new SimpleObjectProperty<>(PaperSize.usual(wording().locale()));
        day = new SimpleObjectProperty<>(
                shown.week() || shown.page().run().isEmpty() ? shown.day() : shown.page().own().first());
        Stream.<ObservableValue<?>>of(week, day, filtered)
                .forEach(choice -> choice.subscribe(() -> page.set(0)));
    }

    @Override
    protected void onActivate() {
        Stream.<ObservableValue<?>>of(week, pictures, filtered, size, day, page, desk.wording())
                .forEach(choice -> whileActive(choice.subscribe((_, _) -> draw())::unsubscribe));
        draw();
    }

    /// Whether one week is drawn rather than the month.
    BooleanProperty week() {
        return week;
    }

    BooleanProperty pictures() {
        return pictures;
    }

    /// Whether posts that the calendar's filter hides are left out.
    BooleanProperty filtered() {
        return filtered;
    }

    /// Whether the calendar hides anything.
    boolean mayFilter() {
        return !shown.filter().asksNothing();
    }

    ObjectProperty<PaperSize> size() {
        return size;
    }

    /// The page in view, from 0.
    IntegerProperty page() {
        return page;
    }

    /// The page in view; empty until the first is drawn.
    ReadOnlyObjectProperty<Optional<Look>> look() {
        return look.getReadOnlyProperty();
    }

    /// Goes to the next or an earlier month or week.
    void turn(int by) {
        MonthPage now = layout();
        day.set(now.run().isPresent()
                ? now.span().first().plusWeeks((long) by * now.weeks())
                : now.month().plusMonths(by).atDay(1));
    }

    /// The days that are drawn.
    MonthPage layout() {
        LocalDate from = day.get();
        if (week.get()) {
            return MonthPage.run(from, 1, wording().weekStart());
        }
        return shown.page().run().isPresent()
                ? MonthPage.run(from, shown.page().weeks(), wording().weekStart())
                : new MonthPage(YearMonth.from(from), wording().weekStart());
    }

    /// A name for the file, after its days.
    String fileName(String ending) {
        MonthPage layout = layout();
        String days = layout.run().map(run -> run.first() + "-" + run.last())
                .orElseGet(() -> layout.month().toString());
        return wording().messages().text("paper.file") + "-" + days + ending;
    }

    /// Writes a PDF, or a picture of each page where the name ends so.
    void save(Path target) {
        String name = String.valueOf(target.getFileName());
        boolean picture = name.toLowerCase(Locale.ROOT).endsWith(PICTURE);
        Drawing drawing = drawing();
        desk.start(Message.of("paper.saving", name), desk.work().job(() -> {
            try (PaperPages pages = drawing.pages()) {
                if (picture) {
                    savePictures(pages, target);
                } else {
                    WholeFile.write(target, pages::writeTo);
                }
                return pages.count();
            }
        }).onSuccess(count -> desk.tell(Message.counted("paper.saved", count, name),
                Message.of("paper.show"), () -> sources.folders().accept(folderOf(target))))
                .onFailure(this::failed));
    }

    private static void savePictures(PaperPages pages, Path target) throws IOException {
        String name = String.valueOf(target.getFileName());
        String stem = name.substring(0, name.length() - PICTURE.length());
        for (int i = 0; i < pages.count(); i++) {
            BufferedImage picture = pages.picture(i, FINE);
            Path file = i == 0 ? target : target.resolveSibling(stem + "-" + (i + 1) + PICTURE);
            WholeFile.write(file, out -> {
                if (!ImageIO.write(picture, "png", out)) {
                    throw new IOException("No writer for PNG");
                }
            });
        }
    }

    private static Path folderOf(Path target) {
        return Optional.ofNullable(target.toAbsolutePath().getParent()).orElse(target);
    }

    /// Draws all pages as fine as a printer wants them.
    void fine(Consumer<List<BufferedImage>> pages) {
        Drawing drawing = drawing();
        desk.start(Message.of("paper.drawing"), desk.work().job(() -> {
            try (PaperPages drawn = drawing.pages()) {
                return drawn.pictures(FINE);
            }
        }).onSuccess(pages).onFailure(this::failed));
    }

    void told(PaperTargets.Printing printing) {
        switch (printing) {
            case STARTED -> desk.tell(Message.of("paper.printed"));
            case NO_PRINTER -> desk.tell(Message.of("paper.no-printer"));
            case FAILED -> desk.tell(Message.of("paper.not-printed"));
            case CANCELLED -> {
            }
        }
    }

    void copied() {
        desk.tell(Message.of("paper.copied"));
    }

    private void failed(Exception problem) {
        desk.tellFailure(problem instanceof FileProblem file
                ? new PlanException(PlanException.Kind.OTHER, file.sentence(), file)
                : problem);
    }

    private void draw() {
        Drawing drawing = drawing();
        int wanted = page.get();
        load(desk.work(), () -> drawing.look(wanted), seen -> {
            look.set(Optional.of(seen));
            page.set(Math.min(wanted, seen.pages() - 1));
        }, desk::tellFailure);
    }

    private Drawing drawing() {
        return new Drawing(layout(), filtered.get() ? shown.filter() : PostFilter.NONE, size.get(),
                pictures.get() ? sources.pictures() : PictureFinder.NONE,
                new PaperReader(sources.dates(), wording()));
    }

    /// What was chosen at one moment; drawn in the background.
    private final class Drawing {

        private final MonthPage layout;
        private final PostFilter filter;
        private final PaperSize paper;
        private final PictureFinder finder;
        private final PaperReader reader;

        Drawing(MonthPage layout, PostFilter filter, PaperSize paper, PictureFinder finder,
                PaperReader reader) {
            this.layout = layout;
            this.filter = filter;
            this.paper = paper;
            this.finder = finder;
            this.reader = reader;
        }

        private PaperPlan plan() {
            return desk.plan().read(plan -> reader.read(plan, desk.scope().get(), layout, filter));
        }

        PaperPages pages() throws IOException {
            return PaperPages.of(plan(), paper, sources.emoji(), finder);
        }

        Look look(int wanted) {
            PaperPlan plan = plan();
            try (PaperPages pages = PaperPages.of(plan, paper, sources.emoji(), finder)) {
                int at = Math.min(wanted, pages.count() - 1);
                return new Look(pages.picture(at, PREVIEW), pages.count(), plan.title());
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }

    private Wording wording() {
        return desk.wording().get();
    }
}
