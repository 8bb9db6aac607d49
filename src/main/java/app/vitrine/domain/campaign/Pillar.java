package app.vitrine.domain.campaign;

import app.vitrine.domain.client.Palette;

/// A content category of a client.
///
/// @param id          key in the plan file; 0 while not stored
/// @param sharePercent how much of the mix it should be, 0 to 100; 0 where nothing is aimed at
public record Pillar(long id, long clientId, String name, Palette colour, int sharePercent, int position) {

    public Pillar {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A pillar needs a name");
        }
        if (sharePercent < 0 || sharePercent > 100) {
            throw new IllegalArgumentException("A share lies between 0 and 100, not " + sharePercent);
        }
    }

    public Pillar withId(long newId) {
        return new Pillar(newId, clientId, name, colour, sharePercent, position);
    }
}
