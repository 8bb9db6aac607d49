package app.vitrine.ui.quickadd;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import app.vitrine.domain.quickadd.QuickReading;

/// What the sentence makes by now.
///
/// @param kept words of the sentence that the person took back
/// @param past whether its day and time are over
record QuickState(QuickReading reading, Optional<LocalDate> day, Optional<LocalTime> time,
        List<QuickChip> chips,
        List<QuickQuestion> questions, List<String> kept, boolean past) {

    static final QuickState EMPTY = new QuickState(
            new QuickReading("", "", List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(),
                    List.of()),
            Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), false);

    QuickState {
        chips = List.copyOf(chips);
        questions = List.copyOf(questions);
        kept = List.copyOf(kept);
    }

    String title() {
        return reading.title();
    }

    /// Whether these words are asked about.
    boolean asks(String words) {
        return reading.day().filter(day -> day.open() && day.words().equals(words)).isPresent()
                || reading.time().filter(time -> time.open() && time.words().equals(words)).isPresent()
                || reading.targets().stream()
                        .anyMatch(target -> target.open() && target.words().contains(words));
    }
}
