package app.vitrine.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import app.vitrine.domain.calendar.MonthPage;
import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.post.Mark;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.Priority;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.text.Wording;

import static org.assertj.core.api.Assertions.assertThat;

/// 100,000 random posts on pages of random months, zones, week starts and languages: every view has each of them once,
/// on its own day, at its own time.
class ViewsAgreeTest {

    private static final int PAGES = 400;
    private static final int POSTS = 250;
    private static final List<String> ZONES = List.of("Europe/Paris", "Pacific/Apia", "Australia/Lord_Howe",
            "America/New_York", "Asia/Kathmandu", "Africa/Casablanca", "America/St_Johns", "Asia/Tehran");
    private static final List<Locale> LOCALES = List.of(Locale.UK, Locale.US, Locale.FRANCE,
            Locale.CANADA_FRENCH, Locale.of("en", "IN"), Locale.of("fr", "CH"));

    private final Random random = new Random(20261127);

    private CalendarPage page(YearMonth month, DayOfWeek start) {
        MonthPage layout = new MonthPage(month, start);
        List<PostCard> cards = new ArrayList<>();
        for (int id = 1; id <= POSTS; id++) {
            boolean dated = random.nextInt(20) > 0;
            // A few days are crowded.
            long day = random.nextInt(10) == 0 ? 3 : random.nextInt(Math.toIntExact(layout.span().length()));
            cards.add(card(id, dated ? Optional.of(layout.span().first().plusDays(day)) : Optional.empty(),
                    random.nextInt(8) == 0
                            ? Optional.empty()
                            : Optional.of(LocalTime.of(random.nextInt(24), random.nextInt(60)))));
        }
        Map<LocalDate, List<PostCard>> days = cards.stream().filter(card -> card.day().isPresent())
                .sorted((a, b) -> a.time().orElse(LocalTime.MIN).compareTo(b.time().orElse(LocalTime.MIN)))
                .collect(Collectors.groupingBy(card -> card.day().orElseThrow(), TreeMap::new,
                        Collectors.toList()));
        Client client = Client.named("A", "FR", ZoneId.of(any(ZONES)), "fr").withId(1);
        List<PostCard> undated = cards.stream().filter(card -> card.day().isEmpty()).toList();
        return new CalendarPage(layout, days, undated, new Surroundings(Scope.of(1), List.of(), List.of(),
                List.of(), List.of(), Map.of(1L, client), Map.of(), false, undated));
    }

    private static PostCard card(long id, Optional<LocalDate> day, Optional<LocalTime> time) {
        return new PostCard(id, 1, "Post " + id, day, time, Status.DRAFT, Mark.DRAFT, Optional.empty(),
                Optional.empty(), List.of(), Optional.empty(), 0, List.of(), Priority.NORMAL, false,
                PostCard.Tasks.NONE);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @Test
    void everyViewHasEachPostOnceOnItsDay() {
        for (int i = 0; i < PAGES; i++) {
            YearMonth month = YearMonth.of(1990 + random.nextInt(70), 1 + random.nextInt(12));
            CalendarPage page = page(month, any(List.of(DayOfWeek.values())));
            month(page);
            List<LocalDate> days = page.layout().days();
            for (int week = 0; week < days.size(); week += 7) {
                timed(page, new Span(days.get(week), days.get(week + 6)));
            }
            days.forEach(day -> timed(page, Span.day(day)));
            listAndBoard(page);
        }
    }

    private void month(CalendarPage page) {
        MonthLayout layout = MonthLayout.of(page, List.of(), Optional.empty(), 900 + random.nextInt(1500),
                500 + random.nextInt(900));
        Map<LocalDate, Integer> seen = new HashMap<>();
        for (Placement tile : layout.tiles()) {
            assertThat(layout.dayAt(tile.x() + tile.width() / 2, tile.y() + tile.height() / 2))
                    .as("%s", tile).isEqualTo(tile.card().day());
            seen.merge(tile.card().day().orElseThrow(), 1, Integer::sum);
        }
        List<LocalDate> days = page.layout().days();
        for (int day = 0; day < days.size(); day++) {
            assertThat(seen.getOrDefault(days.get(day), 0) + layout.more(day))
                    .as("%s", days.get(day)).isEqualTo(page.on(days.get(day)).size());
        }
    }

    private void timed(CalendarPage page, Span span) {
        TimeLayout layout = TimeLayout.of(page, List.of(), span,
                TimeForm.of(page, span, random.nextBoolean(), Optional.empty()), 600 + random.nextInt(1500));
        List<Placement> tiles = Stream.concat(layout.timed().stream(), layout.loose().stream()).toList();
        tiles.forEach(tile -> assertThat(layout.dayAt(tile.x() + tile.width() / 2)).as("%s", tile)
                .isEqualTo(tile.card().day()));
        layout.timed().forEach(tile -> assertThat(tile.card().time()).isPresent());
        layout.loose().forEach(tile -> assertThat(tile.card().time()).isEmpty());
        int hidden = layout.rests().stream().mapToInt(TimeLayout.Rest::count).sum();
        assertThat(tiles.size() + hidden)
                .isEqualTo(span.days().stream().mapToInt(day -> page.on(day).size()).sum());
        assertThat(tiles.stream().map(tile -> tile.card().id()).distinct()).hasSize(tiles.size());
    }

    private static void listAndBoard(CalendarPage page) {
        List<PostCard> list = page.seen(CalendarView.LIST, page.month().atDay(1));
        assertThat(list).allMatch(card -> card.day().map(page.layout()::belongs).orElse(true));
        assertThat(list).hasSize(page.cardsOfMonth().size() + page.undated().size());
        BoardLayout board = BoardLayout.of(page, Optional.empty(), 1200, 800);
        assertThat(board.columns().stream().flatMap(column -> column.cards().stream()))
                .containsExactlyInAnyOrderElementsOf(list);
    }

    @Test
    void tilesOfEveryDensitySayTheSameDayAndTime() {
        for (int i = 0; i < 2_000; i++) {
            Wording wording = Wording.of(any(LOCALES));
            PostCard card = card(1, Optional.of(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4_000))),
                    Optional.of(LocalTime.of(random.nextInt(24), random.nextInt(60))));
            String said = wording.time(card.time().orElseThrow());
            assertThat(When.time(card, wording).whole()).isEqualTo(said);
            assertThat(BoardWhen.of(card, wording).whole()).contains(said)
                    .contains(wording.dayOfMonth(card.day().orElseThrow()));
        }
    }

    // ISO: the week of a day is that of its Thursday. US: weeks begin on Sunday, and the first has 1 January.
    @Test
    void weeksAreNumberedByTheRulesOfTheirLand() {
        Wording iso = Wording.of(Locale.FRANCE);
        Wording us = Wording.of(Locale.US);
        for (LocalDate day = LocalDate.of(1999, 12, 20); day.getYear() < 2031; day = day.plusDays(1)) {
            LocalDate thursday = day.plusDays(4L - day.getDayOfWeek().getValue());
            assertThat(iso.week(day)).as("%s", day).isEqualTo((thursday.getDayOfYear() - 1) / 7 + 1);
            LocalDate saturday = day.plusDays(6L - day.getDayOfWeek().getValue() % 7);
            assertThat(us.week(day)).as("%s", day).isEqualTo((saturday.getDayOfYear() - 1) / 7 + 1);
        }
    }
}
