package app.vitrine.domain.quickadd;

/// A stretch of the sentence that was read, in UTF-16 positions: `from` inclusive, `to` exclusive.
///
/// @param words as they stand in the sentence, without the preposition that led to them; what is taken back by
/// @param stays whether the words stay in the title although they were read, as in “The party of the 8th of March”
public record Part(int from, int to, Kind kind, String words, boolean stays) {}
