package app.vitrine.domain.campaign;

import java.util.UUID;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Palette;

import static java.util.Objects.requireNonNull;

/// A goal over a span of days.
///
/// @param id key in the plan file; 0 while not stored
public record Campaign(long id, UUID uid, long clientId, String name, Span span, Palette colour) {

    public Campaign {
        requireNonNull(uid, "uid");
        requireNonNull(span, "span");
        if (name.isBlank()) {
            throw new IllegalArgumentException("A campaign needs a name");
        }
    }

    public Campaign withId(long newId) {
        return new Campaign(newId, uid, clientId, name, span, colour);
    }

    public Campaign withSpan(Span newSpan) {
        return new Campaign(id, uid, clientId, name, newSpan, colour);
    }
}
