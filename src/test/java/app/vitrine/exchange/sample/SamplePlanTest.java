package app.vitrine.exchange.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.media.MediaKind;
import app.vitrine.domain.post.Mark;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.PostFilter;
import app.vitrine.storage.OpenOptions;
import app.vitrine.storage.OpenPlan;
import app.vitrine.storage.PlanFile;
import app.vitrine.work.Progress;

import static org.assertj.core.api.Assertions.assertThat;

class SamplePlanTest {

    @TempDir
    Path folder;

    private static MediaItem take(OpenPlan plan, Path file) throws IOException {
        boolean video = file.toString().endsWith(".mp4");
        return new MediaItem(0, Uuid7.next(), 0, plan.media().keep(file), String.valueOf(file.getFileName()),
                video ? MediaKind.VIDEO : MediaKind.PICTURE, video ? "video/mp4" : "image/png",
                Files.size(file), 0, 0,
                Optional.empty(), "", "", Instant.EPOCH, Optional.empty());
    }

    private List<PostCard> write(LocalDate today, Locale locale, Path file) throws IOException {
        Clock clock = Clock.fixed(today.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        try (OpenPlan plan = PlanFile.create(file, OpenOptions.USUAL.at(clock))) {
            SamplePlan.write(plan, (picture, _) -> take(plan, picture), locale, clock, Progress.NONE);
            assertThat(plan.<Boolean>read(SamplePlan::is)).isTrue();
            Span weeks = new Span(today.minusWeeks(4), today.plusWeeks(5));
            return plan.read(reader -> Stream
                    .concat(reader.posts().cards(Scope.all(), weeks, PostFilter.NONE).stream(),
                            reader.posts().undated(Scope.all(), PostFilter.NONE).stream())
                    .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23,en", "2026-12-09,fr", "2027-05-19,en", "2027-01-03,fr", "2027-08-15,fr"})
    void sixtyPostsLieAroundAnyDayInEveryState(LocalDate today, String language) throws IOException {
        List<PostCard> cards = write(today, Locale.of(language), folder.resolve("sample.vitrine"));

        assertThat(cards).hasSize(60).allSatisfy(card -> assertThat(card.heading()).isNotBlank());
        assertThat(cards.stream().map(PostCard::mark).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Mark.class));
        assertThat(cards.stream().flatMap(card -> card.channels().stream()).map(PostCard.Outlet::channelId)
                .distinct())
                .hasSize(8);
        List<LocalDate> days = cards.stream().flatMap(card -> card.day().stream()).sorted().toList();
        assertThat(days.getFirst()).isAfter(today.minusWeeks(3).minusDays(1));
        assertThat(days.getLast()).isBefore(today.plusWeeks(4));
    }

    @Test
    void whatIsForMondaysStandsOnAMonday() throws IOException {
        List<PostCard> cards = write(LocalDate.of(2026, 12, 9), Locale.UK, folder.resolve("sample.vitrine"));

        assertThat(cards.stream().filter(card -> card.heading().startsWith("Sourdough Monday"))
                .flatMap(card -> card.day().stream()).map(LocalDate::getDayOfWeek))
                .isNotEmpty().containsOnly(DayOfWeek.MONDAY);
    }

    @Test
    void yuleLogsAreForWinterAlone() throws IOException {
        List<PostCard> summer = write(LocalDate.of(2027, 7, 1), Locale.UK, folder.resolve("summer.vitrine"));
        List<PostCard> winter = write(LocalDate.of(2026, 12, 1), Locale.UK, folder.resolve("winter.vitrine"));

        assertThat(summer).noneMatch(card -> card.heading().contains("yule log"));
        assertThat(winter).anyMatch(card -> card.heading().contains("yule log"));
    }

    @Test
    void oneUndoEmptiesThePlanAgain() throws IOException {
        Clock clock = Clock.systemUTC();
        try (OpenPlan plan = PlanFile.create(folder.resolve("sample.vitrine"), OpenOptions.USUAL.at(clock))) {
            SamplePlan.write(plan, (picture, _) -> take(plan, picture), Locale.FRENCH, clock, Progress.NONE);
            plan.history().undo();
            assertThat(plan.<List<Client>>read(reader -> reader.clients().all())).isEmpty();
        }
    }

    @Test
    void bothLanguagesSayEverything() {
        JsonNode english = Resources.json("texts_en.json");
        JsonNode french = Resources.json("texts_fr.json");

        assertThat(paths(french)).isEqualTo(paths(english));
    }

    private static Set<String> paths(JsonNode node) {
        Set<String> paths = new java.util.TreeSet<>();
        collect(node, "", paths);
        return paths;
    }

    private static void collect(JsonNode node, String path, Set<String> paths) {
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            assertThat(entry.getValue().isString() && entry.getValue().asString().isBlank()).isFalse();
            paths.add(path + "/" + entry.getKey());
            collect(entry.getValue(), path + "/" + entry.getKey(), paths);
        }
    }
}
