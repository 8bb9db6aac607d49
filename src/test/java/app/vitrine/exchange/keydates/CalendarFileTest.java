package app.vitrine.exchange.keydates;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.exchange.keydates.CalendarFile.Found;
import app.vitrine.exchange.keydates.CalendarFile.Reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CalendarFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 9);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @TempDir
    Path folder;

    private Path file(Charset letters, String... events) throws IOException {
        StringBuilder text = new StringBuilder(
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Town hall//EN\r\n");
        for (String event : events) {
            text.append("BEGIN:VEVENT\r\n").append(event.replace("\n", "\r\n")).append("\r\nEND:VEVENT\r\n");
        }
        return Files.writeString(folder.resolve("dates.ics"), text + "END:VCALENDAR\r\n", letters);
    }

    private Reading read(String... events) throws IOException {
        return CalendarFile.read(file(StandardCharsets.UTF_8, events), TODAY, PARIS);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void aDateIsADayAndAnEndIsTheDayAfter() throws IOException {
        assertThat(read(
                "SUMMARY:Christmas market\\, old town\nDTSTART;VALUE=DATE:20261212\nDTEND;VALUE=DATE:20261215",
                "SUMMARY:Night of\n  museums 🎨\nDTSTART;VALUE=DATE:20270522")
                .dates()).containsExactly(
                        new Found("Christmas market, old town", "listed 2026-12-12", 3, day("2026-12-12")),
                        new Found("Night of museums 🎨", "listed 2027-05-22", 1, day("2027-05-22")));
    }

    @Test
    void aTimeIsOnTheDayOfTheClientWhereverTheProgramRuns() throws IOException {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Pacific/Auckland", "Pacific/Honolulu", "UTC")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(read("SUMMARY:Late\nDTSTART:20261219T233000Z\nDTEND:20261220T003000Z",
                        "SUMMARY:Here\nDTSTART:20261219T233000\nDURATION:PT1H",
                        "SUMMARY:Named\nDTSTART;TZID=Europe/Paris:20261219T233000\nDTEND;TZID=Europe/Paris:20261220T000000",
                        "SUMMARY:Day\nDTSTART;VALUE=DATE:20261219",
                        "SUMMARY:Weekly\nDTSTART;VALUE=DATE:20261219\nRRULE:FREQ=WEEKLY;COUNT=2").dates())
                        .as(zone).containsExactly(
                                new Found("Day", "listed 2026-12-19", 1, day("2026-12-19")),
                                new Found("Here", "listed 2026-12-19", 2, day("2026-12-19")),
                                new Found("Named", "listed 2026-12-19", 1, day("2026-12-19")),
                                new Found("Weekly", "listed 2026-12-19 2026-12-26", 1, day("2026-12-19")),
                                new Found("Late", "listed 2026-12-20", 1, day("2026-12-20")));
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void everyYearIsARule() throws IOException {
        assertThat(read("SUMMARY:Founded\nDTSTART;VALUE=DATE:19870611\nRRULE:FREQ=YEARLY",
                "SUMMARY:Fair\nDTSTART;VALUE=DATE:20200906\nRRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=1SU",
                "SUMMARY:Last\nDTSTART;VALUE=DATE:20200529\nRRULE:FREQ=YEARLY;BYDAY=-1FR;BYMONTH=5\nDURATION:P2D",
                "SUMMARY:Leap\nDTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY").dates())
                .containsExactly(new Found("Last", "last friday may", 2, day("2027-05-28")),
                        new Found("Founded", "06-11", 1, day("2027-06-11")),
                        new Found("Fair", "1 sunday september", 1, day("2027-09-05")),
                        new Found("Leap", "02-29", 1, day("2028-02-29")));
    }

    @Test
    void whatComesAgainOtherwiseIsListedAsFarAsItIsNotLongGone() throws IOException {
        List<Found> found = read(
                "SUMMARY:Market\nDTSTART;VALUE=DATE:20200105\nRRULE:FREQ=MONTHLY;BYDAY=1SU\nEXDATE;VALUE=DATE:20270103",
                "SUMMARY:Olympics\nDTSTART;VALUE=DATE:20240726\nRRULE:FREQ=YEARLY;INTERVAL=4",
                "SUMMARY:Every day\nDTSTART;VALUE=DATE:20100101\nRRULE:FREQ=DAILY").dates();
        Found market = found.stream().filter(one -> one.name().equals("Market")).findFirst().orElseThrow();
        assertThat(market.rule()).startsWith("listed 2025-01-05 2025-02-02").doesNotContain("2027-01-03")
                .contains("2027-02-07").doesNotContain("2032");
        assertThat(market.first()).isEqualTo(day("2027-02-07"));
        assertThat(found).filteredOn(one -> one.name().equals("Olympics")).extracting(Found::rule)
                .containsExactly("listed 2028-07-26");
        assertThat(found).filteredOn(one -> one.name().equals("Every day"))
                .allMatch(one -> one.rule().split(" ", -1).length == 201);
    }

    @Test
    void theSameEventYearAfterYearIsOneDate() throws IOException {
        Reading reading = read("SUMMARY:Diwali\nDTSTART;VALUE=DATE:20261108",
                "SUMMARY:Diwali\nDTSTART;VALUE=DATE:20271029", "SUMMARY:Diwali\nDTSTART;VALUE=DATE:20151111",
                "SUMMARY:Diwali\nDTSTART;VALUE=DATE:20271029");
        assertThat(reading.dates()).containsExactly(
                new Found("Diwali", "listed 2026-11-08 2027-10-29", 1, day("2027-10-29")));
        assertThat(reading.passed()).isOne();
    }

    @Test
    void whatSaysNothingIsCounted() throws IOException {
        Reading reading = read("DTSTART;VALUE=DATE:20261212", "SUMMARY:No day",
                "SUMMARY:Off\nSTATUS:CANCELLED\nDTSTART;VALUE=DATE:20261212",
                "SUMMARY:Strange\nDTSTART;VALUE=DATE:2026-13-41", "SUMMARY: \nDTSTART;VALUE=DATE:20261212");
        assertThat(reading.dates()).isEmpty();
        assertThat(reading.unread()).isEqualTo(5);
    }

    @Test
    void lettersOfWesternEuropeAreRead() throws IOException {
        Path old = file(Charset.forName("windows-1252"), "SUMMARY:Fête – été\nDTSTART;VALUE=DATE:20270621");
        assertThat(CalendarFile.read(old, TODAY, PARIS).dates()).extracting(Found::name)
                .containsExactly("Fête – été");
    }

    @Test
    void whatIsNoCalendarIsRefused() throws IOException {
        for (byte[] bytes : Arrays.asList(new byte[0], "Date;Name\n1;2".getBytes(StandardCharsets.UTF_8),
                new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, (byte) 0xff})) {
            Path file = Files.write(folder.resolve("no.ics"), bytes);
            assertThatThrownBy(() -> CalendarFile.read(file, TODAY, PARIS)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aSpoiledFileIsReadOrRefusedAndNothingElse() throws IOException {
        byte[] sound = Files.readAllBytes(file(StandardCharsets.UTF_8,
                "SUMMARY:Fair\nDTSTART;VALUE=DATE:20200906\nRRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=1SU",
                "SUMMARY:Market\nDTSTART;TZID=Europe/Paris:20260105T100000\nRRULE:FREQ=MONTHLY;BYDAY=1SU;COUNT=9\nDURATION:PT3H"));
        Random random = new Random(7);
        int read = 0;
        for (int round = 0; round < 2000; round++) {
            byte[] spoiled = sound.clone();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                spoiled[random.nextInt(spoiled.length)] = (byte) (random.nextInt(96) + 32);
            }
            Path file = Files.write(folder.resolve("spoiled.ics"), spoiled);
            try {
                read += CalendarFile.read(file, TODAY, PARIS).dates().size();
            } catch (IOException refused) {
                assertThat(refused).hasMessageContaining("No calendar");
            }
        }
        assertThat(read).isGreaterThan(1000);
    }
}
