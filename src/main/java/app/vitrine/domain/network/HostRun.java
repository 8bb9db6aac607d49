package app.vitrine.domain.network;

import java.util.ArrayList;
import java.util.List;

/// A stretch of characters that may stand in a host name, cut at its dots. Each label is looked at once, so that a
/// long text without blanks costs no more than others.
final class HostRun {

    private record Label(int start, int end, boolean clean, int topLevelEnd) {}

    private final String text;
    private final int end;
    private final List<Label> labels = new ArrayList<>();
    private final boolean named;

    private HostRun(String text, int start) {
        this.text = text;
        int at = start;
        int labelStart = start;
        while (at < text.length() && part(text.charAt(at))) {
            if (text.charAt(at) == '.') {
                labels.add(label(labelStart, at));
                labelStart = at + 1;
            }
            at++;
        }
        this.end = at;
        labels.add(label(labelStart, at));
        this.named = labels.stream().skip(1).anyMatch(label -> label.topLevelEnd() > 0);
    }

    static HostRun at(String text, int start) {
        return new HostRun(text, start);
    }

    static boolean part(char c) {
        return c == '.' || c == '-' || c == '_' || Chars.domain(c);
    }

    int end() {
        return end;
    }

    /// Whether any label could be a top-level domain; without one nothing here is a host.
    boolean named() {
        return named;
    }

    /// Where the longest host name that begins at `start` ends, or -1.
    int hostEnd(int start) {
        int index = 0;
        while (labels.get(index).end() < start) {
            index++;
        }
        int best = -1;
        boolean first = true;
        for (; index + 1 < labels.size(); index++) {
            Label label = labels.get(index);
            int from = first ? start : label.start();
            if (!wellFormed(from, label.end())) {
                break;
            }
            int topLevelEnd = labels.get(index + 1).topLevelEnd();
            boolean clean = label.clean() || text.substring(from, label.end()).indexOf('_') < 0;
            if (topLevelEnd > 0 && clean) {
                best = topLevelEnd;
            }
            first = false;
        }
        return best;
    }

    private boolean wellFormed(int from, int to) {
        return to > from && Chars.domain(text.charAt(from)) && Chars.domain(text.charAt(to - 1));
    }

    private Label label(int from, int to) {
        boolean clean = text.substring(from, to).indexOf('_') < 0;
        int limit = to < text.length() && text.charAt(to) == '.' ? to : text.length();
        return new Label(from, to, clean, to > from ? TopLevelDomains.endAt(text, from, limit) : -1);
    }
}
