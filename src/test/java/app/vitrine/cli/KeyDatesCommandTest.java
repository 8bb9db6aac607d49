package app.vitrine.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

final class KeyDatesCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-06-01T10:00:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... words) {
        return new Cli(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), Locale.UK, CLOCK, (_, _) -> List.of())
                .run(words);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"FR,FR-57,57,2027-12-26", "FR,57,57,2027-12-26", "DE,DE-BY,BY,2027-01-06",
            "DE,by,BY,2027-01-06",
            "GB,GB-SCT,SCT,2027-01-04", "CA,qc,QC,2027-06-24"})
    void aRegionTellsItsOwnDays(String country, String region, String code, String day) {
        assertThat(run("keydates", "--country", country, "--region", region, "--year", "2027", "--json"))
                .isEqualTo(Cli.DONE);
        JsonNode json = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(json.get("region").asString()).isEqualTo(code);
        assertThat(json.get("year").asInt()).isEqualTo(2027);
        assertThat(json.get("dates").findValuesAsString("date")).contains(day).isSorted();
        assertThat(json.get("dates").get(0).propertyNames()).containsExactly("date", "end", "name",
                "category",
                "rule", "source");
    }

    @Test
    void inWordsEachDayIsALine() {
        run("keydates", "--country", "FR", "--language", "fr");
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.startsWith("2027-05-30")
                        && line.endsWith("Fête des mères · Famille"));
    }

    @Test
    void aWrongRegionIsToldWhichThereAre() {
        assertThat(run("keydates", "--country", "DE", "--region", "FR-57")).isEqualTo(Cli.MISUSED);
        assertThat(said()).contains("DE has no region “FR-57” here", "BY Bavaria", "SN Saxony");
    }

    @Test
    void aCountryWithoutRegionsSaysSo() {
        assertThat(run("keydates", "--country", "BE", "--region", "BRU")).isEqualTo(Cli.MISUSED);
        assertThat(said()).contains("The regions of BE all keep the same days");
    }

    @ParameterizedTest
    @CsvSource({"--country XX", "--country FR --year soon", "--country FR --year 0",
            "--country FR --language de",
            "--year 2027"})
    void whatCannotBeFollowedIsSaid(String words) {
        assertThat(run(("keydates " + words).split(" ", -1))).isEqualTo(Cli.MISUSED);
        assertThat(said()).isNotBlank().doesNotContain("Exception");
    }
}
