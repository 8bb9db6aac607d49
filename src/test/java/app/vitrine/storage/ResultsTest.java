package app.vitrine.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.result.DayResult;
import app.vitrine.domain.result.Figures;
import app.vitrine.domain.result.Metric;
import app.vitrine.domain.result.PostResult;
import app.vitrine.domain.result.ResultImport;

import static org.assertj.core.api.Assertions.assertThat;

final class ResultsTest {

    private static final ChangeLabel LABEL = ChangeLabel.of("test");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    private OpenPlan plan;
    private long client;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        plan = PlanFile.create(folder.resolve("plan.vitrine"), OpenOptions.USUAL.at(new TickingClock()));
        client = plan.change(LABEL, writer -> new PlanGenerator(7).shop(writer, "Maison Levain")).client()
                .id();
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private ResultImport table(LocalDate exported, String digest) {
        return new ResultImport(0, Uuid7.next(), client, "instagram.posts", "instagram", "a.csv", "",
                exported,
                Instant.EPOCH, digest);
    }

    private static PostResult post(Map<Metric, Double> figures) {
        return new PostResult("1", Optional.of(Instant.EPOCH), Optional.of(DAY), "Pain, \"chaud\" 🥖",
                "https://x", "IG reel",
                new Figures(figures));
    }

    private void add(LocalDate exported, Map<Metric, Double> figures) {
        plan.edit(LABEL,
                writer -> writer.results().add(table(exported, exported.toString()), List.of(post(figures)),
                        List.of(new DayResult(DAY, "", new Figures(figures)))));
    }

    private Map<String, List<PostResult>> posts() {
        return plan.read(reader -> reader.results().posts(Scope.of(client)));
    }

    @Test
    void figuresComeBackAsTheyWereUnknownOnesToo() {
        Map<Metric, Double> figures = Map.of(Metric.VIEWS, 12.0, Metric.OPEN_RATE, 0.25, Metric.SAVES, 0.0);
        add(DAY, figures);

        assertThat(posts()).isEqualTo(Map.of("instagram", List.of(post(figures))));
        assertThat(plan.<Map<String, List<DayResult>>>read(reader -> reader.results().days(Scope.of(client))))
                .isEqualTo(
                        Map.of("instagram", List.of(new DayResult(DAY, "", new Figures(figures)))));
        assertThat((boolean) plan.<Boolean>read(reader -> reader.results().has(client, DAY.toString())))
                .isTrue();
    }

    @Test
    void ofSeveralExportsTheNewestCountsAndNoneAreAdded() {
        add(DAY.plusDays(7), Map.of(Metric.VIEWS, 50.0));
        add(DAY, Map.of(Metric.VIEWS, 12.0, Metric.SAVES, 3.0));

        assertThat(posts()).isEqualTo(
                Map.of("instagram", List.of(post(Map.of(Metric.VIEWS, 50.0, Metric.SAVES, 3.0)))));
    }

    @Test
    void undoTakesAnImportBackAndRedoBringsItAgain() {
        add(DAY, Map.of(Metric.VIEWS, 12.0));
        var before = posts();

        plan.history().undo();
        assertThat(posts()).isEmpty();
        assertThat((boolean) plan.<Boolean>read(reader -> reader.results().has(client, DAY.toString())))
                .isFalse();
        plan.history().redo();
        assertThat(posts()).isEqualTo(before);
    }

    @Test
    void erasingAClientLeavesNoFigure() throws Exception {
        add(DAY, Map.of(Metric.VIEWS, 12.0));
        add(DAY.plusDays(1), Map.of(Metric.VIEWS, 13.0));
        plan.history().undo();
        plan.erase(client);
        plan.close();

        try (Session session = Connections.reading(folder.resolve("plan.vitrine"))) {
            assertThat(session.number("SELECT count(*) FROM result_post")).isZero();
            assertThat(session.number("SELECT count(*) FROM result_day")).isZero();
            assertThat(session.number("SELECT count(*) FROM result_import")).isZero();
        }
    }
}
