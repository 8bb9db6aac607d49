package app.vitrine.exchange.paper;

import java.util.List;

/// How much of each post a day shows; the first at which all posts of the day fit is taken.
enum Depth {

    /// Picture, when and where, title, the words.
    WHOLE,
    /// As [#WHOLE] without the words.
    PICTURE,
    /// A small picture beside two lines.
    ROW,
    /// Time and title.
    LINE;

    static List<Depth> all() {
        return List.of(values());
    }
}
