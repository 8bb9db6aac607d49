package app.vitrine.domain.quickadd;

/// Words that may say something.
///
/// @param from  with the preposition that leads to them
/// @param core  where the words themselves begin
/// @param need  what must stand beside them to be believed
/// @param stays whether they stay in the title even so
record Piece(int from, int core, int to, Meaning meaning, Need need, boolean stays) {

    /// Everyday words are believed only in the company of others that were read: “story” in “insta story”, but not in
    /// “The story of our bread”.
    enum Need {
        /// They speak for themselves.
        NOTHING,
        /// At the end of the sentence, or before something that was read.
        AFTER,
        /// Beside something that was read.
        COMPANY,
        /// Beside something that was read, or at the end.
        COMPANY_OR_END,
        /// Behind something that was read, or beside a network.
        BEHIND
    }

    Kind kind() {
        return meaning.kind();
    }
}
