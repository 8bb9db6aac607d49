package app.vitrine.ui.composer;

import java.util.List;

import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Hashtags;
import app.vitrine.domain.network.Links;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.network.RuleBook;
import app.vitrine.domain.network.TextSpan;

/// Makes a text shorter without leaving half words, double blanks or empty ends.
final class Trim {

    private static final String CUT = "…";

    private final RuleBook rules;

    Trim(RuleBook rules) {
        this.rules = rules;
    }

    /// As many whole words as fit, with “…” behind them; where not even one word fits, as many characters as do.
    String shortened(String text, Network network, Format format) {
        int end = rules.count(text, network, format).end();
        if (end >= text.length()) {
            return text;
        }
        String kept = words(text, end);
        while (!kept.isEmpty() && !rules.count(kept + CUT, network, format).fits()) {
            kept = words(kept, kept.length() - 1);
        }
        return kept.isEmpty() ? text.substring(0, end) : kept + CUT;
    }

    /// Without the hashtags behind the first `most`.
    static String hashtags(String text, int most) {
        List<TextSpan> tags = Hashtags.in(text);
        return without(text, tags.subList(Math.min(most, tags.size()), tags.size()));
    }

    static List<String> links(String text) {
        return Links.in(text).stream().map(TextSpan::value).distinct().toList();
    }

    static String withoutLinks(String text) {
        return without(text, Links.in(text));
    }

    /// What stands before the last blank at or before `end`.
    private static String words(String text, int end) {
        int at = end;
        while (at > 0 && !(at < text.length() && Character.isWhitespace(text.charAt(at)))) {
            at--;
        }
        return text.substring(0, at).stripTrailing();
    }

    private static String without(String text, List<TextSpan> spans) {
        StringBuilder result = new StringBuilder(text);
        for (TextSpan span : spans.reversed()) {
            int start = span.start();
            while (start > 0 && result.charAt(start - 1) == ' ') {
                start--;
            }
            result.delete(start, span.end());
        }
        return result.toString().stripTrailing();
    }
}
