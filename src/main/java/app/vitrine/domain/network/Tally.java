package app.vitrine.domain.network;

/// The length of a text, and the UTF-16 length of its longest beginning (whole graphemes) that stays within the
/// limit.
record Tally(int used, int within) {}
