package app.vitrine.domain.network;

/// A piece of a text that means something: a link, a hashtag with its `#`, a mention with its `@`.
///
/// @param start UTF-16 offset of the first char
/// @param end   UTF-16 offset behind the last char
/// @param value the link as written; the hashtag or name without its sign
public record TextSpan(int start, int end, String value) {

    boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }
}
