package app.vitrine.domain.slot;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.vitrine.domain.client.Slot;

import static org.assertj.core.api.Assertions.assertThat;

final class SlotWordsTest {

    private static String told(String words) {
        SlotWords.Read read = SlotWords.read(words);
        return read.slots().stream().map(Slot::text).collect(Collectors.joining(", "))
                + (read.unread().isEmpty() ? "" : " ? " + String.join(" ", read.unread()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Mon, Wed, Fri 18:00 | 1 18:00, 3 18:00, 5 18:00",
            "Mon Wed 18:00, Sat 10am | 1 18:00, 3 18:00, 6 10:00",
            "tuesdays at 6 pm and 7:30am | 2 07:30, 2 18:00",
            "Mon-Fri 12pm | 1 12:00, 2 12:00, 3 12:00, 4 12:00, 5 12:00",
            "fri to mon noon | 1 12:00, 5 12:00, 6 12:00, 7 12:00",
            "every day 9 | 1 09:00, 2 09:00, 3 09:00, 4 09:00, 5 09:00, 6 09:00, 7 09:00",
            "weekdays 7.45 | 1 07:45, 2 07:45, 3 07:45, 4 07:45, 5 07:45",
            "weekend 11:00 | 6 11:00, 7 11:00",
            "Thursday 12am | 4 00:00",
            "lun, mer, ven 18h | 1 18:00, 3 18:00, 5 18:00",
            "Lundi-vendredi 18h30 | 1 18:30, 2 18:30, 3 18:30, 4 18:30, 5 18:30",
            "du mardi au jeudi à midi | 2 12:00, 3 12:00, 4 12:00",
            "tous les jours à 8h | 1 08:00, 2 08:00, 3 08:00, 4 08:00, 5 08:00, 6 08:00, 7 08:00",
            "samedis 10 h 30 | 6 10:00 ? h 30",
            "en semaine 7h45 | 1 07:45, 2 07:45, 3 07:45, 4 07:45, 5 07:45 ? en",
            "dim. 9h et 17h | 7 09:00, 7 17:00",
            "lun 18h, lun 18h | 1 18:00",
            "Dimanche minuit | 7 00:00"})
    void wordsBecomeWeeklyTimes(String words, String told) {
        assertThat(told(words)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"18:00", "Mon", "soon", "Mon 25:00", "m 18:00", "Mon 18:75", "Mon 13pm", "t 9"})
    void whatIsUnclearIsNeverGuessed(String words) {
        assertThat(SlotWords.read(words).slots()).isEmpty();
        assertThat(SlotWords.read(words).unread()).isNotEmpty();
    }

    @Test
    void nothingIsNothing() {
        assertThat(told("")).isEmpty();
        assertThat(told(" ,;  ")).isEmpty();
    }
}
