package app.vitrine.cli;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

final class NetworkCommandsTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Locale locale, String... words) {
        out.reset();
        err.reset();
        return new Cli(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), locale,
                Clock.fixed(Instant.parse("2026-11-26T10:00:00Z"), ZoneOffset.UTC), (_, _) -> List.of())
                .run(words);
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String text(String text) throws IOException {
        return Files.writeString(folder.resolve("text.txt"), text).toString();
    }

    @ParameterizedTest
    @CsvSource({"x,post,x_weighted,26", "twitter,,x_weighted,26", "bluesky,post,graphemes,47",
            "mastodon,,mastodon,25", "instagram,story,code_points,47"})
    void aTextIsCountedAsTheNetworkDoes(String network, String format, String unit, int count)
            throws IOException {
        String text = text("🥐 https://example.org/a/long/address/of/bread/1\n");

        String[] words = format == null
                ? new String[]{"count", "--network", network, "--text-file", text, "--json"}
                : new String[]{"count", "--network", network, "--format", format, "--text-file", text,
                        "--json"};
        assertThat(run(Locale.UK, words)).isZero();

        assertThat(json().path("unit").asString()).isEqualTo(unit);
        assertThat(json().path("count").asInt()).isEqualTo(count);
    }

    @Test
    void whatIsTooLongIsFoundWithItsRule() throws IOException {
        assertThat(run(Locale.UK, "count", "--network", "bluesky", "--format", "post", "--text-file",
                text("é".repeat(310)), "--json")).isZero();

        assertThat(json().path("count").asInt()).isEqualTo(310);
        assertThat(json().path("limit").asInt()).isEqualTo(300);
        assertThat(json().path("remaining").asInt()).isEqualTo(-10);
        JsonNode finding = json().path("findings").path(0);
        assertThat(finding.path("rule").asString()).isEqualTo("text_max");
        assertThat(finding.path("severity").asString()).isEqualTo("blocks");
        assertThat(finding.path("message").asString()).contains("10");
        assertThat(json().path("limits")).hasSizeGreaterThan(1);
    }

    @Test
    void textMessagesAreToldInSegments() throws IOException {
        run(Locale.UK, "count", "--network", "sms", "--text-file", text("a".repeat(161)), "--json");

        assertThat(json().path("sms").path("segments").asInt()).isEqualTo(2);
        assertThat(json().path("sms").path("encoding").asString()).isEqualTo("GSM-7");
    }

    @Test
    void whatIsAskedWronglyIsSaidInWords() throws IOException {
        String text = text("Bread");

        assertThat(run(Locale.UK, "count", "--text-file", text)).isEqualTo(Cli.MISUSED);
        assertThat(run(Locale.UK, "count", "--network", "myspace", "--text-file", text, "--json"))
                .isEqualTo(Cli.MISUSED);
        assertThat(json().path("refused").asString()).contains("myspace", "bluesky");
        assertThat(run(Locale.FRANCE, "count", "--network", "x", "--format", "pin", "--text-file", text))
                .isEqualTo(Cli.MISUSED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("pin", "thread");
        Path latin = Files.write(folder.resolve("latin.txt"), "été".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run(Locale.UK, "count", "--network", "x", "--text-file", latin.toString()))
                .isEqualTo(Cli.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("UTF-8");
    }

    @Test
    void everyRuleStandsInTheTableWithSourceGradeAndDate() {
        assertThat(run(Locale.UK, "rules", "--json")).isZero();

        JsonNode rules = json().path("rules");
        assertThat(rules.size()).isEqualTo(json().path("count").asInt()).isGreaterThan(155);
        assertThat(StreamSupport.stream(rules.spliterator(), false)).allSatisfy(rule -> {
            assertThat(rule.path("source").asString()).isNotBlank();
            assertThat(rule.path("grade").asString()).matches("[A-D]");
            assertThat(rule.path("dated").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
        });
        assertThat(run(Locale.UK, "rules", "--network", "bluesky")).isZero();
        assertThat(said()).contains("bluesky\tfeed\ttext_max\t300 graphemes\tblocks")
                .doesNotContain("instagram");
    }

    @Test
    void aPictureIsHeldAgainstEachNetwork() throws IOException {
        Path file = folder.resolve("tall.png");
        ImageIO.write(new BufferedImage(200, 900, BufferedImage.TYPE_INT_RGB), "png", file.toFile());

        assertThat(run(Locale.UK, "media", "--json", file.toString())).isZero();
        assertThat(json().path("type").asString()).isEqualTo("image/png");
        assertThat(json().path("width").asInt()).isEqualTo(200);
        JsonNode feed = verdict("instagram", "feed");
        assertThat(feed.path("findings").size()).isPositive();
        assertThat(feed.path("findings").toString()).contains("ratio_min");
        assertThat(verdict("bluesky", "feed").path("findings").size()).isZero();

        assertThat(run(Locale.FRANCE, "media", "--network", "bluesky", file.toString())).isZero();
        assertThat(said()).contains("Bluesky", "convient");
        assertThat(run(Locale.UK, "media", text("Bread"))).isEqualTo(Cli.FAILED);
    }

    @Test
    void aYearOfACountryIsTold() {
        assertThat(
                run(Locale.UK, "keydates", "--country", "uk", "--year", "2027", "--language", "fr", "--json"))
                .isZero();
        assertThat(json().path("country").asString()).isEqualTo("GB");
        assertThat(json().path("dates").toString()).contains("\"2027-03-07\"", "Fête des mères", "shopping");

        assertThat(run(Locale.UK, "keydates", "--country", "DE", "--region", "Bavaria", "--year", "2027"))
                .isZero();
        assertThat(said()).contains("2027-01-06", "Epiphany · Public holiday");
        assertThat(run(Locale.UK, "keydates", "--country", "XX", "--json")).isEqualTo(Cli.MISUSED);
        assertThat(json().path("refused").asString()).contains("XX", "FR");
        assertThat(run(Locale.UK, "keydates", "--country", "FR", "--region", "Bavaria"))
                .isEqualTo(Cli.MISUSED);
        assertThat(run(Locale.UK, "keydates", "--country", "FR", "--year", "27")).isEqualTo(Cli.MISUSED);
        assertThat(run(Locale.UK, "keydates")).isEqualTo(Cli.MISUSED);
    }

    private JsonNode verdict(String network, String format) {
        return StreamSupport.stream(json().path("networks").spliterator(), false)
                .filter(one -> one.path("network").asString().equals(network)
                        && one.path("format").asString().equals(format))
                .findFirst().orElseThrow();
    }
}
