package app.vitrine.domain.persona;

/// Where people live or pass by.
///
/// @param metres as far as this from the shop; 0 where that is not said
public record Place(String name, int metres) {

    public Place {
        name = name.strip().replace('\n', ' ');
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A place needs a name");
        }
        metres = Math.max(0, metres);
    }
}
