package app.vitrine.domain.network;

import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds the links of a text as X does (twitter-text): with or without protocol, where the top-level domain is
/// known. Runs over the text once.
public final class Links {

    private static final int LONGEST_LINK = 4096;
    private static final int LONGEST_SHORT_CODE = 40;

    /// Counters, checks and marks of all networks ask about the same text one after the other.
    private static volatile Found last = new Found("", List.of());

    private record Found(String text, List<TextSpan> links) {}

    private final String text;
    private final List<TextSpan> found = new ArrayList<>();

    private Links(String text) {
        this.text = text;
    }

    /// The links of `text` in order, `shop.example` (without protocol) included.
    public static List<TextSpan> in(String text) {
        if (text.indexOf('.') < 0) {
            return List.of();
        }
        Found known = last;
        if (!known.text().equals(text)) {
            Links links = new Links(text);
            links.scan();
            known = new Found(text, List.copyOf(links.found));
            last = known;
        }
        return known.links();
    }

    /// Only the links that begin with `http://` or `https://`.
    public static List<TextSpan> withProtocol(String text) {
        return in(text).stream().filter(link -> protocolLength(text, link.start()) > 0).toList();
    }

    private void scan() {
        int at = 0;
        int free = 0;
        while (at < text.length()) {
            if (!Chars.domain(text.charAt(at))) {
                at++;
                continue;
            }
            int protocol = startsAllowed(at, free) ? protocolLength(text, at) : 0;
            int end = protocol > 0 ? withProtocol(at, at + protocol) : -1;
            if (end < 0) {
                HostRun run = HostRun.at(text, at);
                end = run.named() ? bare(run, at, free) : run.end();
                if (!run.named()) {
                    at = protocolWithin(at, end);
                    continue;
                }
            }
            at = end;
            free = end;
        }
    }

    /// A run may swallow the letters of a protocol (`日本語http://…`): the next look goes there.
    private int protocolWithin(int start, int end) {
        if (end < text.length() && text.charAt(end) == ':') {
            for (int length = 5; length >= 4; length--) {
                int at = end - length;
                if (at > start && protocolLength(text, at) > 0) {
                    return at;
                }
            }
        }
        return Math.max(end, start + 1);
    }

    private boolean startsAllowed(int at, int free) {
        return at == 0 || (at > free && Chars.beforeLink(text.charAt(at - 1)));
    }

    private static int protocolLength(String text, int at) {
        return text.regionMatches(true, at, "https://", 0, 8)
                ? 8
                : text.regionMatches(true, at, "http://", 0, 7) ? 7 : 0;
    }

    private int withProtocol(int start, int hostStart) {
        if (hostStart >= text.length() || !HostRun.part(text.charAt(hostStart))) {
            return -1;
        }
        int hostEnd = HostRun.at(text, hostStart).hostEnd(hostStart);
        if (hostEnd < 0) {
            return -1;
        }
        int end = LinkTail.end(text, hostEnd);
        String host = text.substring(hostStart, hostEnd);
        if (!resolvable(host, end - start)) {
            return end;
        }
        if (!host.equalsIgnoreCase("t.co") || hostEnd == end || text.charAt(hostEnd) != '/') {
            add(start, end);
            return end;
        }
        return shortened(start, hostEnd + 1, end);
    }

    /// X's own short links end with their code, whatever follows.
    private int shortened(int start, int codeStart, int end) {
        int code = codeStart;
        while (code < end && Chars.asciiAlphanumeric(text.charAt(code))) {
            code++;
        }
        if (code - codeStart > LONGEST_SHORT_CODE) {
            return end;
        }
        int stop = code == codeStart ? end : LinkTail.queryEnd(text, code);
        add(start, stop);
        return stop;
    }

    private int bare(HostRun run, int from, int free) {
        int start = from;
        while (start < run.end()) {
            if (Chars.domain(text.charAt(start)) && startsAllowed(start, free)) {
                if (start > from && protocolLength(text, start) > 0) {
                    return start;
                }
                int hostEnd = run.hostEnd(start);
                if (hostEnd >= 0) {
                    return bareHosts(start, hostEnd);
                }
            }
            start++;
        }
        return run.end();
    }

    private int bareHosts(int start, int hostEnd) {
        int end = LinkTail.end(text, hostEnd);
        if (start > 0 && "-_./".indexOf(text.charAt(start - 1)) >= 0) {
            return end;
        }
        int lastStart = -1;
        int lastEnd = -1;
        int at = start;
        while (at < hostEnd) {
            int stop = Chars.asciiDomain(text.charAt(at)) ? asciiHostEnd(at, hostEnd) : -1;
            if (stop > 0) {
                if (lastStart >= 0) {
                    addHost(lastStart, lastEnd, lastEnd);
                }
                lastStart = at;
                lastEnd = stop;
                at = stop;
            } else {
                at = Math.max(at + 1, runEnd(at, hostEnd));
            }
        }
        if (lastStart >= 0) {
            addHost(lastStart, lastEnd, end > hostEnd ? end : lastEnd);
        }
        return end;
    }

    private int runEnd(int at, int end) {
        int stop = at;
        while (stop < end && Chars.asciiDomain(text.charAt(stop))) {
            stop++;
        }
        return stop;
    }

    private int asciiHostEnd(int start, int limit) {
        int best = -1;
        int at = start;
        while (true) {
            int dot = runEnd(at, limit);
            if (dot == at || dot >= limit || text.charAt(dot) != '.') {
                return best;
            }
            at = dot + 1;
            int stop = TopLevelDomains.endAt(text, at, limit);
            best = stop > 0 ? stop : best;
        }
    }

    private void addHost(int start, int hostEnd, int end) {
        if (resolvable(text.substring(start, hostEnd), end - start)) {
            add(start, end);
        }
    }

    private void add(int start, int end) {
        found.add(new TextSpan(start, end, text.substring(start, end)));
    }

    /// Labels are at most 63 letters long once written for the network (punycode).
    private static boolean resolvable(String host, int length) {
        try {
            String ascii = IDN.toASCII(host.toLowerCase(Locale.ROOT), IDN.ALLOW_UNASSIGNED);
            return length - host.length() + ascii.length() <= LONGEST_LINK;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
