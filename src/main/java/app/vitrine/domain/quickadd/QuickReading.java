package app.vitrine.domain.quickadd;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// What a sentence says, and what is left of it.
///
/// @param text    the sentence as it was read, in composed form (NFC); positions of `parts` are those of this text
/// @param title   what is left once the words that were read are taken out
/// @param parts   what was read, in the order of the sentence
/// @param unread  words that stay in the title though they stand behind or look like something that can be read
public record QuickReading(String text, String title, List<Part> parts, Optional<Asked<LocalDate>> day,
        Optional<Asked<LocalTime>> time, List<Target> targets, List<String> tags, List<String> unread) {

    public QuickReading {
        parts = List.copyOf(parts);
        targets = List.copyOf(targets);
        tags = List.copyOf(tags);
        unread = List.copyOf(unread);
    }
}
