package app.vitrine.domain.quickadd;

import java.util.function.Function;
import java.util.regex.Pattern;

/// One way of saying a day or a time.
///
/// The pattern is held against the folded sentence; its group `core`, where it has one, begins behind a preposition.
///
/// @param need   what must stand beside the words
/// @param dated  whether it names a certain date, so that in “the party of the 8th of March” it is the party's too
/// @param stays  whether the words stay in the title though they are read: “Open on Christmas Day”
record Rule(Pattern pattern, Piece.Need need, boolean dated, boolean stays, Function<Hit, Meaning> meaning) {

    /// Not inside a word, a number, an address.
    private static final String BEFORE = "(?<![\\p{L}\\p{N}'_@#&./:\\-€$£])(?<!\\d,)";
    private static final String AFTER = "(?![\\p{L}\\p{N}_%€$£])(?!['\\-/:.,]\\p{N})(?!['\\-]\\p{L})(?! ?[%€$£])"
            + "(?! (?:euros?|eur|dollars?|pounds?|pour cent|percent)\\b)";

    static Rule of(String pattern, Function<Hit, Meaning> meaning) {
        return new Rule(compile(pattern), Piece.Need.NOTHING, false, false, meaning);
    }

    Rule needing(Piece.Need wanted) {
        return new Rule(pattern, wanted, dated, stays, meaning);
    }

    Rule certain() {
        return new Rule(pattern, need, true, stays, meaning);
    }

    Rule staying() {
        return new Rule(pattern, need, dated, true, meaning);
    }

    static Pattern compile(String pattern) {
        return Pattern.compile(BEFORE + "(?:" + pattern + ")" + AFTER);
    }
}
