package app.vitrine.exchange.paper;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import app.vitrine.domain.calendar.MonthPage;
import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.keydate.ClientDate;
import app.vitrine.domain.keydate.HiddenDates;
import app.vitrine.domain.keydate.KeyDate;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.note.Note;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.post.Mark;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostFilter;
import app.vitrine.domain.post.Variant;
import app.vitrine.domain.text.Wording;
import app.vitrine.storage.OpenOptions;
import app.vitrine.storage.OpenPlan;
import app.vitrine.storage.PlanFile;

import static org.assertj.core.api.Assertions.assertThat;

final class PaperTest {

    private static final ChangeLabel LABEL = ChangeLabel.of("exchange.client.unnamed");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 9);
    private static final MonthPage MONTH = new MonthPage(YearMonth.of(2026, 12), DayOfWeek.MONDAY);
    private static final MonthPage WEEK = MonthPage.run(DAY, 1, DayOfWeek.MONDAY);

    @TempDir
    Path folder;
    private OpenPlan plan;
    private long client;
    private long pillar;
    private long channel;

    @BeforeEach
    void fill() {
        plan = PlanFile.create(folder.resolve("plan.vitrine"), OpenOptions.USUAL);
        plan.edit(LABEL, writer -> {
            client = writer.clients()
                    .save(Client.named("Maison Levain", "FR", ZoneId.of("Europe/Paris"), "fr"))
                    .id();
            channel = writer.clients().save(Channel.of(client, Network.INSTAGRAM, 0)).id();
            pillar = writer.campaigns().save(new Pillar(0, client, "Savoir-faire", Palette.PLUM, 0, 0)).id();
            writer.campaigns().save(new Campaign(0, Uuid7.next(), client, "Galette des rois",
                    new Span(DAY.minusDays(1), DAY.plusDays(40)), Palette.ROSE));
        });
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private void post(String title, String text, LocalDate day, Optional<LocalTime> time) {
        plan.edit(LABEL, writer -> writer.posts().save(Post.draft(client, Instant.EPOCH).withTitle(title)
                .withText(text).withWhen(Optional.of(day), time).withPillar(Optional.of(pillar))
                .withVariants(List.of(Variant.on(channel, Format.FEED, 0)))));
    }

    private static List<KeyDate> dates(String country, String region, int year, Locale locale) {
        return List.of(
                new KeyDate("light", LocalDate.of(year, 12, 8), 1, "Fête des Lumières " + country + region,
                        KeyDate.Category.SEASON, "", "test"));
    }

    private PaperPlan read(MonthPage page, PostFilter filter, Wording wording) {
        return plan.read(
                reader -> new PaperReader(PaperTest::dates, wording).read(reader, Scope.of(client), page,
                        filter));
    }

    private PaperPages pages(MonthPage page) throws IOException {
        return PaperPages.of(read(page, PostFilter.NONE, Wording.of(Locale.FRANCE)), PaperSize.A4,
                EmojiSource.NONE, PictureFinder.NONE);
    }

    private static String words(PaperPages pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pages.writeTo(out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    @Test
    void aMonthSaysWhoseItIsAndWhatIsPlanned() throws IOException {
        post("Éclair du vendredi", "", DAY, Optional.of(LocalTime.of(7, 45)));
        try (PaperPages pages = pages(MONTH)) {
            assertThat(pages.count()).isOne();
            assertThat(words(pages)).contains("Décembre 2026", "Maison Levain", "Éclair du vendredi", "07:45",
                    "Instagram", "Galette des rois", "Fête des Lumières FR", "Savoir-faire", "Lun.");
        }
    }

    @Test
    void theDatesOfTheShopAndOfItsRegionAreToldAndClosedDaysButNoFreeNotes() throws IOException {
        plan.edit(LABEL, writer -> {
            Client shop = writer.clients().find(client).orElseThrow();
            writer.clients().save(shop.withRegion("57"));
            writer.keyDates().save(ClientDate.added(client, "Marché de nuit", "2 thursday december", 1));
            writer.keyDates().save(new ClientDate(0, Uuid7.next(), client, "light", "Lumignons",
                    KeyDate.Category.SEASON, "", 1));
            writer.notes().save(note(Note.Kind.YEARLY, LocalDate.of(2020, 12, 15), "Nos dix ans"));
            writer.notes().save(note(Note.Kind.CLOSED, LocalDate.of(2026, 12, 28), "Inventaire"));
            writer.notes().save(note(Note.Kind.NOTE, LocalDate.of(2026, 12, 21), "Demander à Paul"));
        });
        try (PaperPages pages = pages(MONTH)) {
            assertThat(words(pages)).contains("Marché de nuit", "Lumignons", "Nos dix ans", "Inventaire")
                    .doesNotContain("Fête des Lumières", "Demander");
        }
        plan.edit(LABEL,
                writer -> writer.keyDates().of(Scope.of(client)).forEach(writer.keyDates()::remove));
        try (PaperPages pages = pages(MONTH)) {
            assertThat(words(pages)).contains("Fête des Lumières FR57");
        }
    }

    private Note note(Note.Kind kind, LocalDate day, String words) {
        return new Note(0, Uuid7.next(), client, kind, Span.day(day), words, Palette.SKY);
    }

    @Test
    void aWeekHasTheWordsToo() throws IOException {
        post("Éclair", "Au café et au chocolat, tout chaud.", DAY, Optional.empty());
        try (PaperPages pages = pages(WEEK)) {
            assertThat(words(pages).replaceAll("\\s+", " ")).contains("7 – 13 décembre 2026", "Au café et au",
                    "Brouillon");
        }
    }

    @Test
    void ofFortyPostsOnADayNoneIsLost() throws IOException {
        IntStream.range(0, 40).forEach(i -> post("Numéro " + i + ".", "", DAY,
                Optional.of(LocalTime.of(8, 0).plusMinutes(i))));
        for (MonthPage page : List.of(MONTH, WEEK)) {
            try (PaperPages pages = pages(page)) {
                String words = words(pages);
                IntStream.range(0, 40).forEach(i -> assertThat(words).contains("Numéro " + i + "."));
                assertThat(words).containsPattern("\\d+ de plus : page 2").contains("mercredi 9 décembre");
                assertThat(pages.count()).isGreaterThan(1);
            }
        }
    }

    @Test
    void manyFullDaysGoOnOverSeveralPages() throws IOException {
        for (int day = 0; day < 20; day++) {
            for (int i = 0; i < 20; i++) {
                post("Jour " + day + ", numéro " + i + ".", "", DAY.plusDays(day), Optional.empty());
            }
        }
        try (PaperPages pages = pages(MONTH)) {
            String words = words(pages);
            for (int day = 0; day < 20; day++) {
                for (int i = 0; i < 20; i++) {
                    assertThat(words).contains("Jour " + day + ", numéro " + i + ".");
                }
            }
            assertThat(words).contains("· 3");
        }
    }

    @Test
    void emptyDaysAndStrangeLettersAreDrawn() throws IOException {
        try (PaperPages pages = pages(MONTH)) {
            assertThat(pages.count()).isOne();
        }
        post("مرحبا بكم في المخبز", "日本語のテキスト \u0007 \uD83E", DAY, Optional.empty());
        post("a".repeat(400), "🥐".repeat(60), DAY, Optional.empty());
        post("   ", "", DAY.plusDays(1), Optional.empty());
        for (MonthPage page : List.of(MONTH, WEEK)) {
            try (PaperPages pages = pages(page)) {
                assertThat(ink(pages.picture(0, 60))).isPositive();
                assertThat(words(pages)).contains("Sans titre", "aaaaaaa");
            }
        }
    }

    @Test
    void emojiAreTheirPictures() throws IOException {
        post("Croissant X", "", DAY, Optional.empty());
        EmojiSource source = text -> text.contains("X")
                ? List.of(new EmojiSource.Piece("Croissant ", Optional.empty()),
                        new EmojiSource.Piece("X", Optional.of(png())))
                : EmojiSource.NONE.cut(text);
        try (PaperPages pages = PaperPages.of(read(MONTH, PostFilter.NONE, Wording.of(Locale.UK)),
                PaperSize.A4,
                source, PictureFinder.NONE)) {
            assertThat(words(pages)).contains("Croissant").doesNotContain("Croissant X");
            assertThat(colour(pages.picture(0, 100), Color.MAGENTA)).isGreaterThan(20);
        }
    }

    private static byte[] png() {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 64 * 64; i++) {
            image.setRGB(i % 64, i / 64, Color.MAGENTA.getRGB());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            javax.imageio.ImageIO.write(image, "png", out);
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
        return out.toByteArray();
    }

    private static long ink(BufferedImage picture) {
        return IntStream.range(0, picture.getWidth() * picture.getHeight())
                .filter(i -> (picture.getRGB(i % picture.getWidth(), i / picture.getWidth()) & 0xFF) < 128)
                .count();
    }

    private static long colour(BufferedImage picture, Color wanted) {
        return IntStream.range(0, picture.getWidth() * picture.getHeight())
                .filter(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth()) == wanted
                        .getRGB())
                .count();
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void paperLiesOnItsLongSide(PaperSize size) throws IOException {
        try (PaperPages pages = PaperPages.of(read(MONTH, PostFilter.NONE, Wording.of(Locale.US)), size,
                EmojiSource.NONE, PictureFinder.NONE)) {
            BufferedImage picture = pages.picture(0, 72);
            assertThat(picture.getWidth()).isEqualTo((int) size.width());
            assertThat(picture.getHeight()).isEqualTo((int) size.height());
        }
        assertThat(PaperSize.usual(Locale.US)).isEqualTo(PaperSize.LETTER);
        assertThat(PaperSize.usual(Locale.FRANCE)).isEqualTo(PaperSize.A4);
    }

    @Test
    void whatIsFilteredOrHiddenIsNotOnPaper() {
        post("Éclair", "", DAY, Optional.empty());
        PostFilter published = new PostFilter(Set.of(), Set.of(), Set.of(Mark.PUBLISHED), Set.of(), Set.of(),
                Set.of());
        Wording wording = Wording.of(Locale.FRANCE);
        assertThat(read(MONTH, published, wording).days())
                .allSatisfy(day -> assertThat(day.entries()).isEmpty());
        assertThat(read(MONTH, PostFilter.NONE, wording).days()).anySatisfy(
                day -> assertThat(day.date()).isNotBlank());
        plan.edit(LABEL, writer -> writer.facts().put(HiddenDates.FACT,
                HiddenDates.NONE.with(KeyDate.Category.SEASON, true).text().orElseThrow()));
        assertThat(read(MONTH, PostFilter.NONE, wording).days()).allSatisfy(
                day -> assertThat(day.date()).isEmpty());
    }
}
