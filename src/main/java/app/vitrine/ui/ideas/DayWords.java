package app.vitrine.ui.ideas;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import app.vitrine.domain.quickadd.Asked;
import app.vitrine.domain.quickadd.QuickAdd;
import app.vitrine.domain.quickadd.QuickContext;
import app.vitrine.domain.quickadd.QuickReading;
import app.vitrine.domain.text.Wording;

/// Reads a day that is typed, such as “22”, “next Friday” or “12 Jan 18:00”.
final class DayWords {

    private final LocalDate today;
    private final QuickAdd sentences;

    /// What was read.
    record When(LocalDate day, Optional<LocalTime> time) {}

    /// @param now     wall clock of the client
    /// @param country of the client; decides what comes first in 03/04
    DayWords(Wording wording, LocalDateTime now, String country) {
        today = now.toLocalDate();
        Locale locale = new Locale.Builder().setLanguage(wording.messages().language()).setRegion(country)
                .build();
        sentences = new QuickAdd(new QuickContext(locale, now, wording.weekStart(), List.of()));
    }

    Optional<When> read(String text) {
        String words = text.strip();
        if (words.matches("\\d{1,2}")) {
            return next(Integer.parseInt(words)).map(day -> new When(day, Optional.empty()));
        }
        QuickReading reading = sentences.read(words, List.of());
        return reading.day().map(Asked::first)
                .map(day -> new When(day, reading.time().map(Asked::first)));
    }

    // The next day of this number, in the first month that has it.
    private Optional<LocalDate> next(int number) {
        return Stream.iterate(today, day -> day.plusDays(1)).limit(62)
                .filter(day -> day.getDayOfMonth() == number).findFirst();
    }
}
