package app.vitrine.domain.network;

import java.util.ArrayList;
import java.util.List;

/// A piece of a text that means something: a link, a hashtag with its `#`, a mention with its `@`.
///
/// @param start UTF-16 offset of the first char
/// @param end   UTF-16 offset behind the last char
/// @param value the link as written; the hashtag or name without its sign
public record TextSpan(int start, int end, String value) {

    /// Those of `spans` that touch none of `others`; both in the order of the text.
    static List<TextSpan> outside(List<TextSpan> spans, List<TextSpan> others) {
        List<TextSpan> kept = new ArrayList<>(spans.size());
        int next = 0;
        for (TextSpan span : spans) {
            while (next < others.size() && others.get(next).end <= span.start) {
                next++;
            }
            if (next == others.size() || others.get(next).start >= span.end) {
                kept.add(span);
            }
        }
        return kept;
    }
}
