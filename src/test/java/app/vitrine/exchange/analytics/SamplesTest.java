package app.vitrine.exchange.analytics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.vitrine.domain.result.Metric;
import app.vitrine.domain.result.PostResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/// Real exports, where they are at hand: each is read with the counts that are known of it.
final class SamplesTest {

    private static final Path SAMPLES = Path.of("../shared/samples");
    private static final ResultHints HINTS = new ResultHints(ZoneId.of("Europe/Paris"), Optional.empty(),
            LocalDate.of(2026, 11, 26));

    private static List<ResultTable> read(String file) {
        assumeThat(SAMPLES).as("Skipped: the samples are not here").exists();
        return ResultFile.read(SAMPLES.resolve(file), HINTS);
    }

    @ParameterizedTest
    @CsvSource({"facebook/pcm_posts_2025-09.csv,facebook.posts,81,81,0,0",
            "facebook/vintage_videos_excel_resaved.csv,facebook.videos,45,45,0,0",
            "facebook/pcm_daily_Follows.csv,meta.days,28,0,28,0",
            "facebook/vintage_daily_Views.csv,meta.days,62,0,62,0",
            "facebook/vintage_Audience_excel_resaved.csv,meta.audience,0,0,0,0",
            "instagram/elitravel_posts_2026-05_06.csv,instagram.posts,21,21,0,0",
            "instagram/vintage_posts_excel_resaved.csv,instagram.posts,58,57,0,1",
            "instagram/elitravel_daily_Reach.csv,meta.days,28,0,28,0",
            "instagram/elitravel_daily_Audience.csv,meta.audience,14,0,0,0",
            "x/ropensci_tweets_2020-05.csv,x.posts.classic,24,24,0,0",
            "x/debruine_daily_2021-01.csv,x.days.classic,31,0,31,0",
            "x/wormhole_content_2024-11_2025-02.csv,x.posts,141,141,0,0",
            "x/hestys_content_2026-08.csv,x.posts,40,40,0,0", "x/wormhole_overview.csv,x.days,50,0,50,0",
            "youtube/weima_table_DE.csv,youtube.videos,502,500,0,2",
            "youtube/punetech_table.csv,youtube.videos,221,220,0,1",
            "youtube/areikher_table_21cols.csv,youtube.videos,72,71,0,1",
            "youtube/codingtrain_geography_table.csv,youtube.parts,202,0,0,1",
            "youtube/codingtrain_totals.csv,youtube.days,365,0,365,0",
            "youtube/weima_totals_DE.csv,youtube.days,366,0,366,0",
            "tiktok/studio_Content.csv,tiktok.studio.posts,13,13,0,0",
            "tiktok/studio_Overview_365d.csv,tiktok.studio.days,365,0,365,0",
            "tiktok/studio_Viewers_365d.csv,tiktok.studio.viewers,365,0,365,0",
            "tiktok/studio_FollowerActivity.csv,tiktok.studio.activity,168,0,168,0",
            "tiktok/vintage_business_videos.csv,tiktok.business.posts,51,51,0,0",
            "tiktok/vintage_business_overview.csv,tiktok.business.days,62,0,62,0",
            "tiktok/vintage_business_audience.csv,tiktok.business.audience,62,0,62,0",
            "email/nonprofit_constantcontact_campaigns.csv,constantcontact.campaigns,21,21,0,0"})
    void eachSampleIsReadWithItsCounts(String file, String kind, int rows, int posts, int days, int skipped) {
        assertThat(read(file)).singleElement().satisfies(table -> {
            assertThat(table.recognised()).isEqualTo(kind);
            assertThat(
                    List.of(table.rows(), table.posts().size(), table.days().size(), table.skipped().size()))
                    .containsExactly(rows, posts, days, skipped);
        });
    }

    @Test
    void everySampleIsRecognised() throws IOException {
        assumeThat(SAMPLES).as("Skipped: the samples are not here").exists();
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            files.filter(Files::isRegularFile).filter(file -> !file.toString().contains("sentiment"))
                    .filter(file -> !file.toString().endsWith(".md")).forEach(file -> assertThat(
                            ResultFile.read(file, HINTS)).as("%s", file)
                            .allMatch(table -> table.refusal().isEmpty()));
        }
    }

    @Test
    void aWorkbookOfLinkedInIsReadPageByPage() {
        assertThat(read("linkedin/arpita_personal_content_2023_2024.xlsx"))
                .extracting(ResultTable::recognised)
                .containsExactly("linkedin.person.days", "linkedin.person.posts", "linkedin.person.followers",
                        "linkedin.person.people");
    }

    @Test
    void totalsOfTheFileAreTheSumOfItsRows() {
        ResultTable table = read("youtube/areikher_table_21cols.csv").getFirst();

        assertThat(table.sums()).containsEntry(Metric.VIEWS, 46_333.0).containsEntry(Metric.LIKES, 1_496.0)
                .containsEntry(Metric.IMPRESSIONS, 36_711.0);
    }

    @Test
    void instantsOfIdsAgreeWithThePrintedTimes() {
        ResultTable table = read("tiktok/vintage_business_videos.csv").getFirst();
        PostResult first = table.posts().getFirst();
        Duration apart = Duration.between(first.at().orElseThrow(),
                java.time.Instant.parse("2025-10-31T18:19:10Z"));

        assertThat(apart.abs()).isLessThan(Duration.ofSeconds(20));
    }
}
