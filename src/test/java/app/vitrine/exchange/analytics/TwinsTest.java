package app.vitrine.exchange.analytics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.result.Metric;

import static org.assertj.core.api.Assertions.assertThat;

/// Exports of our own making with the habits of the networks' files.
final class TwinsTest {

    private static final ResultHints HINTS = new ResultHints(ZoneId.of("Europe/Paris"), Optional.empty(),
            LocalDate.of(2026, 3, 3));
    private static final String FACEBOOK = """
            \ufeffPost ID,Page ID,Page name,Title,Description,Duration (sec),Publish time,Permalink,Is share,Post type,Date,Views,Reach,"Reactions, Comments and shares",Reactions,Comments,Shares,Views
            120000000000000001,7,Boulangerie,,"Pain chaud,
            ce matin 🥖 dit ""la patronne"" ",0,11/28/2025 23:30,https://www.facebook.com/1,0,Photos,Lifetime,1200,900,12,10,2,,9
            120000000000000002,7,Boulangerie,Le moulin,,31,03/04/2025 08:05,https://www.facebook.com/2,0,Reels,Lifetime,800,,7,5,1,1,9
            1.2E+17,7,Boulangerie,,Perdu,0,11/02/2025 10:00,,0,Photos,Lifetime,5,5,0,0,0,0,1
            """;
    private static final String YOUTUBE_FRENCH = """
            Contenu,Titre de la vidéo,Heure de publication de la vidéo,Durée,Vues engagées,Vues,Durée moyenne de visionnage,J’aime,Partages
            Total,,,,900,"1\u202f250",0:00:41,,
            aaaaaaaaaaa,Le levain,28 sept. 2025,61,600,"1\u202f000",0:00:41,12,3
            bbbbbbbbbbb,Le four,1 oct. 2025,30,300,250,0:00:20,,
            Les 500 premiers résultats
            """;
    private static final String PINTEREST = """
            Analytics overview
            2026-02-20 - 2026-02-22
            Claimed accounts,All Pins

            Date,Impressions
            2026-02-20,100
            2026-02-21,140
            2026-02-22,90

            Top Pins
            Pinterest Link,Content Type,Source,Canonical,Impressions
            https://www.pinterest.com/pin/1/,Organic,Yours,1,50
            https://www.pinterest.com/pin/2/,Organic,Yours,2,40
            """;
    private static final String GOOGLE = """
            Store code,Business name,Address,Labels,Google Search - Mobile,Google Search - Desktop,Google Maps - Mobile,Google Maps - Desktop,Calls,Directions,Website clicks
            ,,,,Number of people that viewed your profile on Search,Number of people that viewed your profile on Search,Number of people that viewed your profile on Maps,Number of people that viewed your profile on Maps,Number of people that called your business,Number of people that asked for directions,Number of people that went to your website
            007,Boulangerie,1 rue du Four,,10,5,7,3,4,9,6
            """;

    @TempDir
    Path folder;

    private static ResultTable one(String text) {
        return all(text.getBytes(StandardCharsets.UTF_8), "export.csv").getFirst();
    }

    private static List<ResultTable> all(byte[] bytes, String name) {
        return ResultFile.read(bytes, name, HINTS);
    }

    @Test
    void facebookTimesArePacificAndTheLongerTextCounts() {
        ResultTable table = one(FACEBOOK);

        assertThat(table.recognised()).isEqualTo("facebook.posts");
        assertThat(table.posts()).hasSize(2);
        assertThat(table.posts().getFirst().at()).contains(Instant.parse("2025-11-29T07:30:00Z"));
        assertThat(table.posts().getFirst().day()).contains(LocalDate.of(2025, 11, 29));
        assertThat(table.posts().getFirst().text()).startsWith("Pain chaud,\nce matin 🥖");
        assertThat(table.posts().get(1).text()).isEqualTo("Le moulin");
        assertThat(table.posts().get(1).figures().get(Metric.REACH)).isEmpty();
        assertThat(table.sums()).containsEntry(Metric.VIEWS, 2_000.0).containsEntry(Metric.SHARES, 1.0);
        assertThat(table.skipped()).extracting(row -> row.reason().key())
                .containsExactly("results.skipped.mangled");
    }

    @Test
    void whatASpreadsheetProgramWrappedIsUnwrapped() {
        StringBuilder wrapped = new StringBuilder();
        FACEBOOK.substring(1).lines()
                .forEach(line -> wrapped.append(line.contains("ID") || line.endsWith("9")
                        ? '"' + line.replace("\"", "\"\"") + '"'
                        : line).append('\n'));

        assertThat(one(wrapped.toString()).posts()).hasSize(2);
    }

    @Test
    void dailyFilesOfMetaAreUtf16WithATitle() {
        byte[] bytes = "\ufeffsep=,\n\"Facebook follows\"\n\"Date\",\"Primary\"\n\"2025-09-20T00:00:00\",\"20\"\n\n"
                .getBytes(StandardCharsets.UTF_16LE);
        ResultTable table = all(bytes, "Follows.csv").getFirst();

        assertThat(table.network()).contains("facebook");
        assertThat(table.days()).singleElement().satisfies(day -> {
            assertThat(day.day()).isEqualTo(LocalDate.of(2025, 9, 20));
            assertThat(day.figures().values()).isEqualTo(Map.of(Metric.FOLLOWS, 20.0));
        });
    }

    private static Optional<String> network(Map<Path, List<ResultTable>> read, Path file) {
        return read.getOrDefault(file, List.of()).getFirst().network();
    }

    @Test
    void filesBesideTellTheNetwork() throws IOException {
        Path views = folder.resolve("Views.csv");
        Path follows = folder.resolve("Follows.csv");
        Files.writeString(views, "Views\nDate,Primary\n2025-09-20T00:00:00,20\n");
        Files.writeString(follows, "Instagram follows\nDate,Primary\n2025-09-20T00:00:00,1\n");
        Map<Path, List<ResultTable>> read = ResultBatch.read(ResultBatch.files(List.of(folder)),
                Optional.empty(),
                HINTS);

        assertThat(network(read, views)).contains("instagram");
        assertThat(network(ResultBatch.read(List.of(views), Optional.of("facebook"), HINTS), views))
                .contains("facebook");
        assertThat(network(ResultBatch.read(List.of(views), Optional.empty(), HINTS), views))
                .isEmpty();
    }

    @Test
    void frenchVideosHaveTotalsAFootnoteAndSpacesInFigures() {
        ResultTable table = one(YOUTUBE_FRENCH);

        assertThat(table.recognised()).isEqualTo("youtube.videos");
        assertThat(table.sums()).containsEntry(Metric.VIEWS, 1_250.0).containsEntry(Metric.ENGAGED_VIEWS,
                900.0);
        assertThat(table.posts()).extracting(post -> post.day().orElseThrow())
                .containsExactly(LocalDate.of(2025, 9, 28), LocalDate.of(2025, 10, 1));
        assertThat(table.skipped()).extracting(row -> row.reason().key())
                .containsExactly("results.skipped.total", "results.skipped.note");
    }

    @Test
    void germanHeadersHaveHyphensNobodySees() {
        ResultTable table = one("""
                Vi\u00addeo,Vi\u00adde\u00ado\u00adti\u00adtel,Ver\u00adöf\u00adfent\u00adli\u00adchungs\u00adzeit\u00adpunkt des Vi\u00adde\u00ados,Auf\u00adru\u00adfe,Wie\u00adder\u00adga\u00adbe\u00adzeit (Stun\u00adden)
                Ge\u00adsamt,,,10,1.5
                ccccccccccc,Brot,"Aug 19, 2025",10,1.5
                """);

        assertThat(table.posts()).singleElement()
                .satisfies(post -> assertThat(post.figures().get(Metric.WATCH_SECONDS)).hasValue(5_400));
    }

    @Test
    void stackedTablesAreReadOneByOne() {
        List<ResultTable> tables = all(PINTEREST.getBytes(StandardCharsets.UTF_8), "Pinterest.csv");

        assertThat(tables).extracting(ResultTable::recognised).containsExactly("pinterest.days",
                "pinterest.pins");
        assertThat(tables.getFirst().sums()).containsEntry(Metric.IMPRESSIONS, 330.0);
        assertThat(tables.get(1).posts()).hasSize(2);
    }

    @Test
    void aRowThatExplainsTheColumnsIsNoPlace() {
        ResultTable table = one(GOOGLE);

        assertThat(table.parts()).hasSize(1);
        assertThat(table.sums()).containsEntry(Metric.SEARCH_VIEWS, 15.0).containsEntry(Metric.MAPS_VIEWS,
                10.0);
        assertThat(table.skipped()).extracting(row -> row.reason().key())
                .containsExactly("results.skipped.definition");
    }

    @Test
    void theDayOrTheMonthComesFirstForAWholeFile() {
        String header = "Title,Subject,Audience,Send Date,Total Recipients,Unique Opens,Open Rate\n";
        ResultTable dayFirst = one(header + "A,a,x,03/04/2026,10,5,50%\nB,b,x,28/02/2026,10,5,50%\n");
        ResultTable monthFirst = one(header + "A,a,x,03/04/2026,10,5,50%\nB,b,x,02/28/2026,10,5,50%\n");

        assertThat(dayFirst.posts().getFirst().day()).contains(LocalDate.of(2026, 4, 3));
        assertThat(monthFirst.posts().getFirst().day()).contains(LocalDate.of(2026, 3, 4));
        assertThat(monthFirst.posts().getFirst().figures().get(Metric.OPEN_RATE)).hasValue(0.5);
    }

    @Test
    void preamblesOfGoogleAnalyticsArePassedOver() {
        ResultTable table = one("""
                # ----------------------------------------
                # Traffic acquisition: Session primary channel group
                # Account: Shop
                # Start date: 20260201
                # End date: 20260228
                Session primary channel group (Default Channel Group),Sessions,Engaged sessions,Engagement rate,Event count,Key events,Total revenue
                Organic Social,120,80,0.6667,900,4,0
                Direct,60,20,0.3333,300,1,0
                """);

        assertThat(table.recognised()).isEqualTo("ga4.acquisition");
        assertThat(table.sums()).containsEntry(Metric.SESSIONS, 180.0).containsEntry(Metric.KEY_EVENTS, 5.0);
    }

    @Test
    void oldWorkbooksOfLinkedInAreRead() throws IOException {
        ResultTable table = all(linkedIn(), "shop_content_1.xls").getFirst();

        assertThat(table.recognised()).isEqualTo("linkedin.page.posts");
        assertThat(table.posts()).singleElement().satisfies(post -> {
            assertThat(post.at()).contains(Instant.parse("2026-02-10T09:00:00Z"));
            assertThat(post.figures().get(Metric.IMPRESSIONS)).hasValue(959);
            assertThat(post.figures().get(Metric.ENGAGEMENT_RATE)).hasValue(0.0928);
        });
    }

    private static byte[] linkedIn() throws IOException {
        long id = Instant.parse("2026-02-10T09:00:00Z").toEpochMilli() << 22;
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("All posts");
            sheet.createRow(0).createCell(0)
                    .setCellValue("Figures of your posts. All dates and times are in UTC.");
            List<Object> header = List.of("Post title", "Post link", "Post type", "Created date",
                    "Impressions",
                    "Clicks", "Likes", "Comments", "Reposts", "Follows", "Engagement rate");
            List<Object> values = List.of("Nous recrutons",
                    "https://www.linkedin.com/feed/update/urn:li:activity:" + id,
                    "Organic", "02/01/2026", 959, 46, 37, 1, 5, 0, 0.0928);
            fill(sheet.createRow(1), header);
            fill(sheet.createRow(2), values);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(Row row, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else {
                row.createCell(i).setCellValue(values.get(i).toString());
            }
        }
    }

    @Test
    void archivesAreReadFileByFile() throws IOException {
        List<ResultTable> tables = all(zip(Map.of("Table data.csv", YOUTUBE_FRENCH)), "Content 2025.zip");

        assertThat(tables).singleElement().satisfies(table -> {
            assertThat(table.part()).isEqualTo("Table data.csv");
            assertThat(table.posts()).hasSize(2);
        });
        assertThat(all(zip(Map.of("read me.md", "x")), "x.zip").getFirst().refusal()).isPresent();
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void othersAreRefusedInWords() {
        assertThat(one("date,time,channel,title\n2026-03-01,10:00,instagram,Pain\n").refusal().orElseThrow()
                .key())
                .isEqualTo("results.refused.unknown");
        assertThat(all(new byte[0], "empty.csv").getFirst().refusal()).isPresent();
        assertThat(ResultFile.read(folder.resolve("gone.csv"), HINTS).getFirst().refusal()).isPresent();
    }

    @Test
    void encodingsOfOldAreRead() {
        byte[] bytes = YOUTUBE_FRENCH.replace('\u202f', '\u00a0').replace('’', '\'')
                .getBytes(Charset.forName("windows-1252"));

        assertThat(all(bytes, "Table.csv").getFirst().posts()).hasSize(2);
    }

    @Test
    void mutatedExportsNeverBreakTheReader() throws IOException {
        mutate(3_000, 11);
    }

    @Test
    @Tag("deep")
    void manyMoreMutatedExportsNeverBreakTheReader() throws IOException {
        mutate(100_000, 12);
    }

    private static void mutate(int rounds, long seed) throws IOException {
        List<byte[]> files = List.of(FACEBOOK.getBytes(StandardCharsets.UTF_8),
                YOUTUBE_FRENCH.getBytes(StandardCharsets.UTF_8), PINTEREST.getBytes(StandardCharsets.UTF_8),
                GOOGLE.getBytes(StandardCharsets.UTF_8), linkedIn(), zip(Map.of("a.csv", YOUTUBE_FRENCH)));
        String[] pieces = {",", "\"", "\n", ";", "Total", "Date", "99/99/9999", "1e308", "-", "undefined",
                "\0", "%",
                "PK", "sep=;", "29/02/2025", "\ufeff", "📷", "9".repeat(40), "Views", "Post ID"};
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            byte[] bytes = files.get(random.nextInt(files.size())).clone();
            for (int hit = 0; hit <= random.nextInt(6); hit++) {
                byte[] piece = pieces[random.nextInt(pieces.length)].getBytes(StandardCharsets.UTF_8);
                int at = random.nextInt(bytes.length);
                System.arraycopy(piece, 0, bytes, at, Math.min(piece.length, bytes.length - at));
            }
            byte[] file = random.nextInt(5) == 0
                    ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length))
                    : bytes;
            for (ResultTable table : ResultFile.read(file, "export.csv", HINTS)) {
                int told = table.posts().size() + table.days().size() + table.parts().size()
                        + table.skipped().size();
                assertThat(table.refusal().isPresent() || told <= 2 * table.rows()).as("round %s", round)
                        .isTrue();
            }
        }
    }
}
