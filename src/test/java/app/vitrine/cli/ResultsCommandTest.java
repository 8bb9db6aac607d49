package app.vitrine.cli;

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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ResultsCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-03T10:00:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("videos.csv"), """
                Content,Video title,Video publish time,Duration,Views,Likes
                Total,,,,30,3
                aaaaaaaaaaa,Bread,"Feb 1, 2026",60,20,2
                bbbbbbbbbbb,Oven,"Feb 2, 2026",30,10,1
                """);
        Files.writeString(folder.resolve("list.csv"), "date,title\n2026-03-01,Bread\n");
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        return new Cli(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), Locale.UK, CLOCK, (_, _) -> List.of())
                .run(words);
    }

    private String plan() {
        return folder.resolve("p.vitrine").toString();
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void eachFileIsToldWithItsCountsAndSums() {
        assertThat(run("results", "--plan", plan(), "--client", "Levain", "--export-date", "2026-03-01",
                "--json",
                file("videos.csv"), file("list.csv"))).isEqualTo(Cli.DONE);

        JsonNode videos = json().get("files").get(0);
        assertThat(videos.get("recognised").asString()).isEqualTo("youtube.videos");
        assertThat(videos.get("exported").asString()).isEqualTo("2026-03-01");
        assertThat(
                List.of(videos.get("rows").asInt(), videos.get("posts").asInt(), videos.get("days").asInt()))
                .containsExactly(3, 2, 0);
        assertThat(videos.get("skipped").get(0).get("row").asInt()).isEqualTo(2);
        assertThat(videos.get("sums").toString()).isEqualTo("{\"likes\":3,\"views\":30}");
        assertThat(json().get("files").get(1).get("refused").asString()).isNotBlank();
        assertThat(json().get("postsKnown").asInt()).isEqualTo(2);
    }

    @Test
    void readingAFileTwiceChangesNothing() {
        run("results", "--plan", plan(), "--client", "Levain", "--json", file("videos.csv"));
        assertThat(json().get("files").get(0).get("added").asBoolean()).isTrue();
        run("results", "--plan", plan(), "--json", file("videos.csv"));
        assertThat(json().get("files").get(0).get("added").asBoolean()).isFalse();
        assertThat(json().get("postsKnown").asInt()).isEqualTo(2);
    }

    @Test
    void ofTwoFilesThatAreTheSameOneIsAdded() throws IOException {
        Files.createDirectory(folder.resolve("again"));
        Files.copy(folder.resolve("videos.csv"), folder.resolve("again/videos.csv"));

        run("results", "--plan", plan(), "--client", "Levain", "--json", file("videos.csv"),
                file("again/videos.csv"));

        assertThat(List.of(json().get("files").get(0).get("added").asBoolean(),
                json().get("files").get(1).get("added").asBoolean())).containsExactlyInAnyOrder(true, false);
        assertThat(json().get("postsKnown").asInt()).isEqualTo(2);
    }

    @Test
    void wordsForPeopleSayTheSame() {
        assertThat(run("results", "--plan", plan(), "--client", "Levain", file("videos.csv")))
                .isEqualTo(Cli.DONE);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("youtube.videos, 3 rows, 2 posts, 0 days")
                .contains("1 row not read: a row of totals").contains("views 30");
    }

    @Test
    void whatCannotBeDoneIsSaid() {
        assertThat(run("results", "--plan", plan(), "--client", "Levain", file("list.csv")))
                .isEqualTo(Cli.FAILED);
        assertThat(run("results", "--plan", plan(), "--client", "Levain", file("gone.csv")))
                .isEqualTo(Cli.FAILED);
        assertThat(run("results", "--plan", plan(), "--client", "Levain", "--export-date", "soon",
                file("videos.csv"))).isEqualTo(Cli.MISUSED);
        assertThat(run("results", "--plan", folder.resolve("new.vitrine").toString(), file("videos.csv")))
                .isEqualTo(Cli.MISUSED);
    }
}
