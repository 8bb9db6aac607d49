package app.vitrine.domain.quickadd;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;

import static org.assertj.core.api.Assertions.assertThat;

class QuickAddTest {

    private static final Channel LYON = Channel.of(1, Network.INSTAGRAM, 0).withId(1)
            .withHandle("@levain.lyon")
            .withName("Boutique Lyon");
    private static final Channel PARIS = Channel.of(1, Network.INSTAGRAM, 1).withId(2)
            .withHandle("@levainparis");
    private static final Channel PAGE = Channel.of(1, Network.FACEBOOK, 2).withId(3);
    private static final List<Channel> THREE = List.of(LYON, PARIS, PAGE);

    private static QuickReading read(String sentence, String... kept) {
        return Sentences.read("fr", Sentences.MONDAY, THREE, sentence, Set.of(kept));
    }

    private static List<LocalDate> days(String language, LocalDateTime now, String sentence) {
        return Sentences.read(language, now, THREE, sentence, Set.of()).day().map(Asked::readings)
                .orElse(List.of());
    }

    @Test
    void severalChannelsOfANetworkAreAskedFor() {
        Target target = read("éclairs demain insta story").targets().getFirst();
        assertThat(target.open()).isTrue();
        assertThat(target.channels()).containsExactly(LYON, PARIS);
        assertThat(target.format()).contains(Format.STORY);
        assertThat(target.words()).containsExactly("insta", "story");
    }

    @Test
    void aChannelIsFoundByItsOwnNameOrHandle() {
        assertThat(read("éclairs demain boutique lyon").targets()).extracting(Target::channels)
                .containsExactly(List.of(LYON));
        QuickReading handle = read("éclairs demain @levainparis");
        assertThat(handle.targets()).extracting(Target::channels).containsExactly(List.of(PARIS));
        assertThat(handle.title()).isEqualTo("éclairs");
    }

    @Test
    void aNetworkWithoutAChannelStaysInTheTitleAndIsSaid() {
        QuickReading reading = read("éclairs demain tiktok");
        assertThat(reading.title()).isEqualTo("éclairs tiktok");
        assertThat(reading.targets()).isEmpty();
        assertThat(reading.unread()).containsExactly("tiktok");
    }

    @Test
    void wordsTakenBackStayAndAreNotReadInPart() {
        QuickReading reading = read("Soldes mercredi prochain 10h", "mercredi prochain");
        assertThat(reading.title()).isEqualTo("Soldes mercredi prochain");
        assertThat(reading.day()).isEmpty();
        assertThat(reading.time()).isPresent();
        assertThat(read("Soldes #pain", "#pain").title()).isEqualTo("Soldes #pain");
        assertThat(read("Soldes #pain", "#pain").tags()).isEmpty();
    }

    @Test
    void partsStandWhereTheWordsAre() {
        String sentence = "Éclairs 🥐 le 5 décembre à 9h sur facebook";
        assertThat(read(sentence).parts()).extracting(part -> sentence.substring(part.from(), part.to()))
                .containsExactly("5 décembre", "9h", "facebook");
    }

    @Test
    void accentsMayBeWrittenApart() {
        QuickReading reading = read(Normalizer.normalize("Éclairs le 5 décembre", Normalizer.Form.NFD));
        assertThat(reading.title()).isEqualTo("Éclairs");
        assertThat(reading.day().map(Asked::first)).contains(LocalDate.of(2026, 12, 5));
    }

    @Test
    void theCountryDecidesWhatComesFirst() {
        LocalDate april = LocalDate.of(2027, 4, 3);
        LocalDate march = LocalDate.of(2027, 3, 4);
        assertThat(days("en-GB", Sentences.MONDAY, "Tart 03/04")).containsExactly(april, march);
        assertThat(days("en-US", Sentences.MONDAY, "Tart 03/04")).containsExactly(march, april);
        assertThat(days("fr-CA", Sentences.MONDAY, "Tarte 03/04")).containsExactly(april, march);
    }

    @Test
    void nextWednesdayIsThatOfNextWeekInEnglishAndTheFirstToComeInFrench() {
        LocalDate first = LocalDate.of(2026, 11, 25);
        LocalDate second = LocalDate.of(2026, 12, 2);
        assertThat(days("en", Sentences.MONDAY, "Tart next wednesday")).containsExactly(second, first);
        assertThat(days("fr", Sentences.MONDAY, "Tarte mercredi prochain")).containsExactly(first, second);
        LocalDateTime friday = Sentences.MONDAY.plusDays(4);
        assertThat(days("en", friday, "Tart next wednesday")).containsExactly(second);
        assertThat(days("fr", friday, "Tarte mercredi prochain")).containsExactly(second);
    }

    @Test
    void datesWithoutAYearAreTheNextToCome() {
        LocalDateTime newYearsEve = LocalDateTime.of(2026, 12, 31, 23, 59);
        assertThat(days("fr", newYearsEve, "Tarte demain")).containsExactly(LocalDate.of(2027, 1, 1));
        assertThat(days("fr", newYearsEve, "Tarte le 31 décembre"))
                .containsExactly(LocalDate.of(2026, 12, 31));
        assertThat(days("fr", newYearsEve, "Tarte le 30 décembre"))
                .containsExactly(LocalDate.of(2027, 12, 30));
        assertThat(days("fr", LocalDateTime.of(2027, 2, 1, 9, 0), "Tarte le 30"))
                .containsExactly(LocalDate.of(2027, 3, 30));
    }

    @Test
    void anEmptySentenceSaysNothing() {
        QuickReading reading = read("   ");
        assertThat(reading.title()).isEmpty();
        assertThat(reading.parts()).isEmpty();
    }

    @Test
    void noSentenceBreaksTheReader() {
        String[] words = {"demain", "le", "5", "31", "/", "12", "h", "9h75", "à", "insta", "story", "#", "#a",
                "et",
                ",", "mercredi", "prochain", "en huit", "🥐", "x", "0/0", "99/99", "99999999999999999999",
                "@", "«", "'"};
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            StringBuilder sentence = new StringBuilder();
            for (int word = random.nextInt(9); word >= 0; word--) {
                sentence.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "");
            }
            String text = sentence.toString();
            for (String language : List.of("fr", "en")) {
                QuickReading reading = Sentences.read(language, text);
                assertThat(reading.parts()).as(text).allMatch(
                        part -> reading.text().substring(part.from(), part.to()).equals(part.words()));
            }
        }
    }

    @Test
    void ofTwoDaysJoinedByOrThePersonIsAsked() {
        QuickReading reading = Sentences.read("en", "Market friday or saturday");
        assertThat(reading.day().orElseThrow().words()).isEqualTo("friday or saturday");
        assertThat(reading.day().orElseThrow().open()).isTrue();
        assertThat(reading.parts()).extracting(Part::words).containsExactly("friday or saturday");
    }

    @Test
    void aDayOfAFeastStaysInTheTitle() {
        assertThat(Sentences.read("en", "Open on Christmas Day").parts()).extracting(Part::stays)
                .containsExactly(true);
    }
}
