package app.vitrine.domain.result;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What one published post came to, as its network told it on the day of an export.
///
/// @param key     the network's own id; unique within network and client
/// @param at      when it was published, where that is known to the minute
/// @param day     the day of publication as the file tells it
/// @param text    the words the file has of it; may be empty
/// @param address where it can be seen; may be empty
/// @param kind    the network's word for its format; may be empty
public record PostResult(String key, Optional<Instant> at, Optional<LocalDate> day, String text,
        String address,
        String kind, Figures figures) {

    /// This, with the figures that only an older export has.
    public PostResult over(PostResult older) {
        return new PostResult(key, at.or(older::at), day.or(older::day), text.isEmpty() ? older.text : text,
                address.isEmpty() ? older.address : address, kind.isEmpty() ? older.kind : kind,
                figures.over(older.figures));
    }
}
