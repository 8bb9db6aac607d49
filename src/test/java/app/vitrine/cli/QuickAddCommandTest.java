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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class QuickAddCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-31T23:30:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... words) {
        return new Cli(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), Locale.UK, CLOCK, (_, _) -> List.of())
                .run(words);
    }

    private JsonNode json(String... words) {
        assertThat(run(words)).isEqualTo(Cli.DONE);
        return JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aSentenceBecomesJson() {
        JsonNode json = json("quickadd", "--language", "fr", "--now", "2026-11-23T10:00", "--zone",
                "Europe/Paris", "--json", "Soldes mercredi prochain 10h insta story");
        assertThat(json).isEqualTo(JsonMapper.shared().readTree("""
                {"title": "Soldes", "date": "2026-11-25", "time": "10:00", "channels": ["instagram"],
                 "format": "story", "tags": [], "unread": [],
                 "asked": {"date": ["2026-11-25", "2026-12-02"], "time": [], "channels": []}}"""));
    }

    @Test
    void whatIsNotReadIsNullOrEmpty() {
        JsonNode json = json("quickadd", "--language", "en", "--json", "Top 5 breads");
        assertThat(json).isEqualTo(JsonMapper.shared().readTree("""
                {"title": "Top 5 breads", "date": null, "time": null, "channels": [], "format": null,
                 "tags": [], "unread": [], "asked": {"date": [], "time": [], "channels": []}}"""));
    }

    @Test
    void severalWordsAndSeveralChannelsAreUnderstood() {
        JsonNode json = json("quickadd", "--language", "en-GB", "--json", "Bread", "tomorrow", "reel",
                "#bakery");
        assertThat(json.get("asked").get("channels").toString()).isEqualTo("[\"instagram\",\"facebook\"]");
        assertThat(json.get("tags").toString()).isEqualTo("[\"bakery\"]");
    }

    @Test
    void todayIsThatOfTheZone() {
        assertThat(json("quickadd", "--zone", "Europe/Paris", "--json", "Bread today").get("date").asString())
                .isEqualTo("2027-01-01");
    }

    @Test
    void aMomentWithItsOwnOffsetIsBroughtToTheZone() {
        assertThat(json("quickadd", "--now", "2026-06-30T23:00:00Z", "--zone", "Europe/Paris", "--json",
                "Bread today").get("date").asString()).isEqualTo("2026-07-01");
    }

    @Test
    void whatCannotBeFollowedIsSaid() {
        assertThat(run("quickadd", "--language", "de", "Brot morgen")).isEqualTo(Cli.MISUSED);
        assertThat(run("quickadd", "--zone", "Mars/Base", "Bread")).isEqualTo(Cli.MISUSED);
        assertThat(run("quickadd", "--now", "tomorrow", "Bread")).isEqualTo(Cli.MISUSED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("not in “de”", "no time zone “Mars/Base”",
                "“tomorrow” is no date with a time");
    }

    @Test
    void itIsToldInWordsToo() {
        run("quickadd", "--language", "en", "--now", "2026-11-23T10:00",
                "Bread 03/04 at 9 on instagram then rest");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(
                "Day: Thursday 4 March 2027 / Saturday 3 April 2027",
                "Time: 09:00 / 21:00", "Channel: Instagram · Post",
                "Not read, so it stays in the title: “then rest”");
    }
}
