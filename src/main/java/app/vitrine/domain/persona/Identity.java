package app.vitrine.domain.persona;

import java.util.Optional;

import app.vitrine.domain.client.Palette;

import static java.util.Objects.requireNonNull;

/// How a persona is told from others.
///
/// @param segment  whom it stands for, in few words; may be empty
/// @param picture  the media item that is its portrait
/// @param drawn    name of the drawn portrait that is shown where there is no picture; empty for initials
/// @param quote    may be empty
/// @param story    may be empty
/// @param share    of the audience, in per cent
public record Identity(String name, String segment, Palette colour, Optional<Long> picture, String drawn,
        String quote, String story, Optional<Integer> share) {

    private static final int WHOLE = 100;

    public Identity {
        requireNonNull(colour, "colour");
        name = name.strip().replace('\n', ' ');
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A persona needs a name");
        }
        share = share.map(percent -> Math.clamp(percent, 0, WHOLE));
    }

    public Identity withName(String newName) {
        return new Identity(newName, segment, colour, picture, drawn, quote, story, share);
    }

    public Identity withSegment(String newSegment) {
        return new Identity(name, newSegment, colour, picture, drawn, quote, story, share);
    }

    public Identity withColour(Palette newColour) {
        return new Identity(name, segment, newColour, picture, drawn, quote, story, share);
    }

    public Identity withPicture(Optional<Long> newPicture) {
        return new Identity(name, segment, colour, newPicture, drawn, quote, story, share);
    }

    /// A drawn portrait in place of any picture.
    public Identity withDrawn(String newDrawn) {
        return new Identity(name, segment, colour, Optional.empty(), newDrawn, quote, story, share);
    }

    public Identity withQuote(String newQuote) {
        return new Identity(name, segment, colour, picture, drawn, newQuote, story, share);
    }

    public Identity withStory(String newStory) {
        return new Identity(name, segment, colour, picture, drawn, quote, newStory, share);
    }

    public Identity withShare(Optional<Integer> newShare) {
        return new Identity(name, segment, colour, picture, drawn, quote, story, newShare);
    }
}
