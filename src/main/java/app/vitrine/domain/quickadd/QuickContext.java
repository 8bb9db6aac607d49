package app.vitrine.domain.quickadd;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import app.vitrine.domain.client.Channel;

/// What a sentence is read against.
///
/// @param locale    French is read in French, all else in English; its country decides what comes first in 03/04
/// @param now       wall clock of the client
/// @param weekStart the day weeks begin with
/// @param channels  the client's, in order
public record QuickContext(Locale locale, LocalDateTime now, DayOfWeek weekStart, List<Channel> channels) {

    public QuickContext {
        channels = List.copyOf(channels);
    }

    boolean french() {
        return "fr".equals(locale.getLanguage());
    }

    /// Americans write the month first, and so does English that names no country.
    boolean monthFirst() {
        return !french() && ("US".equals(locale.getCountry()) || locale.getCountry().isEmpty());
    }
}
