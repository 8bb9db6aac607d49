package app.vitrine.domain.network;

/// Port, path and query of a link: how far they reach, leaving out the full stop that ends the sentence.
final class LinkTail {

    private LinkTail() {}

    static int end(String text, int hostEnd) {
        return queryEnd(text, pathEnd(text, portEnd(text, hostEnd)));
    }

    private static int portEnd(String text, int at) {
        int end = at + 1;
        while (at < text.length() && text.charAt(at) == ':' && end < text.length()
                && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end > at + 1 ? end : at;
    }

    private static int pathEnd(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '/') {
            return at;
        }
        int good = at + 1;
        int next = good;
        while (next < text.length()) {
            char c = text.charAt(next);
            int balanced = c == '(' ? parenthesesEnd(text, next, 2) : -1;
            if (balanced > 0) {
                next = balanced;
                good = next;
            } else if (Chars.path(c)) {
                next++;
                good = Chars.pathEnd(c) ? next : good;
            } else {
                break;
            }
        }
        return good;
    }

    /// Behind the bracket that closes the one at `at`, or -1; brackets stand at most two deep.
    private static int parenthesesEnd(String text, int at, int depth) {
        int next = at + 1;
        while (next < text.length()) {
            char c = text.charAt(next);
            if (c == ')') {
                return next > at + 1 ? next + 1 : -1;
            }
            int inner = c == '(' && depth > 1 ? parenthesesEnd(text, next, depth - 1) : -1;
            if (inner > 0) {
                next = inner;
            } else if (Chars.path(c)) {
                next++;
            } else {
                return -1;
            }
        }
        return -1;
    }

    static int queryEnd(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '?') {
            return at;
        }
        int good = at;
        for (int next = at + 1; next < text.length() && Chars.query(text.charAt(next)); next++) {
            good = Chars.queryEnd(text.charAt(next)) ? next + 1 : good;
        }
        return good;
    }
}
