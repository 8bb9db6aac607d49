package app.vitrine.exchange.paper;

import java.util.List;
import java.util.Optional;

/// Cuts a text into letters and emoji, and knows the pictures of those. Called in the background.
@FunctionalInterface
public interface EmojiSource {

    /// Knows none: all is letters.
    EmojiSource NONE = text -> text.isEmpty() ? List.of() : List.of(new Piece(text, Optional.empty()));

    /// A stretch of letters, or one emoji.
    ///
    /// @param png of an emoji; empty for letters
    record Piece(String text, Optional<byte[]> png) {}

    /// The text in order; joined again it is the same text.
    List<Piece> cut(String text);
}
