package app.vitrine.domain.client;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/// A brand or shop that is planned for.
///
/// @param id        key in the plan file; 0 while not stored
/// @param line      a few words below the name, such as “Bakery · Lyon”; may be empty
/// @param logo      the picture that stands for the client, a media id of the same client
/// @param country   ISO 3166-1 alpha-2, upper case
/// @param region    of the country, as the second half of ISO 3166-2 (`57` of `FR-57`); may be empty: none in particular
/// @param zone      where the client's wall clocks hang; a change of zone keeps wall times
/// @param languages BCP 47 tags the client writes in, the usual one first; at least one
/// @param voice     how the client speaks, in free words
/// @param reviewed  whether posts pass through In review
/// @param position  order in the switcher, from 0
/// @param closed    days of the week on which the shop is closed
public record Client(long id, UUID uid, String name, String line, Palette colour, Optional<Long> logo,
        String country,
        String region, ZoneId zone, List<String> languages, String voice, boolean reviewed, int position,
        boolean archived,
        Set<DayOfWeek> closed) {

    public Client {
        requireNonNull(uid, "uid");
        requireNonNull(zone, "zone");
        if (name.isBlank()) {
            throw new IllegalArgumentException("A client needs a name");
        }
        languages = List.copyOf(languages);
        closed = Set.copyOf(closed);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("A client writes in at least one language");
        }
    }

    /// A client not stored yet, with nothing but what is asked at first.
    public static Client named(String name, String country, ZoneId zone, String language) {
        return new Client(0, Uuid7.next(), name, "", Palette.SAGE, Optional.empty(), country, "", zone,
                List.of(language), "",
                false, 0, false, Set.of());
    }

    public String language() {
        return languages.getFirst();
    }

    public Client withId(long newId) {
        return new Client(newId, uid, name, line, colour, logo, country, region, zone, languages, voice,
                reviewed,
                position, archived, closed);
    }

    public Client withPosition(int newPosition) {
        return new Client(id, uid, name, line, colour, logo, country, region, zone, languages, voice,
                reviewed,
                newPosition, archived, closed);
    }

    public Client withArchived(boolean nowArchived) {
        return new Client(id, uid, name, line, colour, logo, country, region, zone, languages, voice,
                reviewed,
                position, nowArchived, closed);
    }

    public Client withLogo(Optional<Long> newLogo) {
        return new Client(id, uid, name, line, colour, newLogo, country, region, zone, languages, voice,
                reviewed,
                position, archived, closed);
    }

    public Client withColour(Palette newColour) {
        return new Client(id, uid, name, line, newColour, logo, country, region, zone, languages, voice,
                reviewed,
                position, archived, closed);
    }

    public Client withLine(String newLine) {
        return new Client(id, uid, name, newLine, colour, logo, country, region, zone, languages, voice,
                reviewed,
                position, archived, closed);
    }

    public Client withName(String newName) {
        return new Client(id, uid, newName, line, colour, logo, country, region, zone, languages, voice,
                reviewed,
                position, archived, closed);
    }

    /// In no particular region of the new country.
    public Client withCountry(String newCountry) {
        return new Client(id, uid, name, line, colour, logo, newCountry,
                newCountry.equals(country) ? region : "", zone, languages, voice, reviewed,
                position, archived, closed);
    }

    public Client withRegion(String newRegion) {
        return new Client(id, uid, name, line, colour, logo, country, newRegion, zone, languages, voice,
                reviewed,
                position, archived, closed);
    }

    public Client withZone(ZoneId newZone) {
        return new Client(id, uid, name, line, colour, logo, country, region, newZone, languages, voice,
                reviewed,
                position, archived, closed);
    }

    public Client withLanguages(List<String> newLanguages) {
        return new Client(id, uid, name, line, colour, logo, country, region, zone, newLanguages, voice,
                reviewed,
                position, archived, closed);
    }

    public Client withVoice(String newVoice) {
        return new Client(id, uid, name, line, colour, logo, country, region, zone, languages, newVoice,
                reviewed,
                position, archived, closed);
    }

    public Client withReviewed(boolean nowReviewed) {
        return new Client(id, uid, name, line, colour, logo, country, region, zone, languages, voice,
                nowReviewed,
                position, archived, closed);
    }

    public Client withClosed(Set<DayOfWeek> nowClosed) {
        return new Client(id, uid, name, line, colour, logo, country, region, zone, languages, voice,
                reviewed,
                position, archived, nowClosed);
    }
}
