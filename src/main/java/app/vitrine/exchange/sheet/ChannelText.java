package app.vitrine.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;

/// Reads the places named in a cell: "Insta + FB", "TikTok/Insta", "IG story, @levain on Facebook", "Insta (post +
/// story)".
final class ChannelText {

    private static final Pattern SPLIT = Pattern
            .compile("\\s*[,;/+&|\\n\\r•·()\\[\\]]+\\s*|\\s+(?:et|and|puis|then|ou|or)\\s+|\\s+[-–—]\\s+");
    private static final Pattern NAMED = Pattern.compile("([^,;|/\\n()]{2,40})\\(([^()\\n]{1,20})\\)");
    private static final Pattern HANDLE = Pattern.compile("@([\\p{L}\\p{N}_.\\-]+)");
    private static final Pattern ADDRESS = Pattern
            .compile(
                    "(?:https?://)?(?:www\\.)?(instagram|facebook|tiktok|youtube|pinterest|linkedin|threads|twitter|x)"
                            + "\\.(?:com|net)/(?:in/|company/|@)?([\\p{L}\\p{N}_.\\-]*)/?\\S*");

    private final List<ChannelMention> found = new ArrayList<>();

    private ChannelText() {}

    static List<ChannelMention> parse(String text) {
        ChannelText reader = new ChannelText();
        String left = reader.addresses(reader.named(text));
        for (String piece : SPLIT.split(left, -1)) {
            if (!piece.isBlank()) {
                reader.piece(piece.strip());
            }
        }
        return reader.found.stream().distinct().toList();
    }

    /// The places that a header or label names, where it names known ones and nothing else; else none.
    static List<ChannelMention> label(String text) {
        List<ChannelMention> all = text.length() > 60 ? List.of() : parse(text);
        boolean places = all.stream()
                .allMatch(place -> place.network().isPresent() && place.handle().isEmpty());
        if (!places) {
            return List.of();
        }
        boolean one = all.stream().map(ChannelMention::network).distinct().count() == 1;
        return one && all.size() > 1 && all.stream().allMatch(place -> place.format().isEmpty())
                ? List.of(new ChannelMention(text.strip(), all.getFirst().network(), Optional.empty(),
                        Optional.empty()))
                : all;
    }

    /// Whether every place named is known.
    static boolean allKnown(String text) {
        if (text.length() > 120) {
            return false;
        }
        List<ChannelMention> all = parse(text);
        return !all.isEmpty() && all.stream().allMatch(ChannelMention::known);
    }

    /// "Maison Levain (Facebook)": an account with its network behind it.
    private String named(String text) {
        Matcher named = NAMED.matcher(text);
        StringBuilder left = new StringBuilder();
        while (named.find()) {
            Optional<Network> network = ChannelWords.network(Words.fold(named.group(2)));
            String name = named.group(1).strip();
            boolean account = network.isPresent() && ChannelWords.network(Words.fold(name)).isEmpty()
                    && ChannelWords.format(Words.fold(name)).isEmpty();
            if (account) {
                found.add(new ChannelMention(named.group().strip(), network, Optional.empty(),
                        Optional.of(name.replaceFirst("^@", ""))));
            }
            named.appendReplacement(left, account ? "," : Matcher.quoteReplacement(named.group()));
        }
        return named.appendTail(left).toString();
    }

    private String addresses(String text) {
        Matcher address = ADDRESS.matcher(text);
        StringBuilder left = new StringBuilder();
        while (address.find()) {
            String handle = address.group(2);
            found.add(new ChannelMention(address.group(), ChannelWords.network(address.group(1)),
                    Optional.empty(),
                    handle.isEmpty() ? Optional.empty() : Optional.of(handle)));
            address.appendReplacement(left, ",");
        }
        return address.appendTail(left).toString();
    }

    private void piece(String piece) {
        Matcher handle = HANDLE.matcher(piece);
        Optional<String> account = handle.find() ? Optional.of(handle.group(1)) : Optional.empty();
        String folded = Words.fold(HANDLE.matcher(piece).replaceAll(" "));
        String words = account.isPresent()
                ? folded.replaceFirst("^(?:on|sur)\\b|\\b(?:on|sur)$", "").strip()
                : folded;
        if (words.isEmpty()) {
            handleAlone(piece, account);
            return;
        }
        Optional<ChannelMention> whole = whole(piece, words, account);
        if (whole.isPresent()) {
            found.add(whole.get());
        } else if (!several(words)) {
            found.add(nameAround(piece, words, account));
        }
    }

    private void handleAlone(String piece, Optional<String> account) {
        if (account.isPresent() && !found.isEmpty() && found.getLast().handle().isEmpty()) {
            ChannelMention last = found.removeLast();
            found.add(new ChannelMention(last.word() + " " + piece, last.network(), last.format(), account));
        } else if (account.isPresent()) {
            found.add(new ChannelMention(piece, Optional.empty(), Optional.empty(), account));
        }
    }

    /// A piece that is a network, a format, or both, and nothing more.
    private Optional<ChannelMention> whole(String piece, String words, Optional<String> account) {
        Optional<Network> network = ChannelWords.network(words);
        if (network.isPresent()) {
            return Optional.of(new ChannelMention(piece, network, Optional.empty(), account));
        }
        Optional<Format> format = ChannelWords.format(words);
        if (format.isPresent()) {
            return Optional.of(formatAlone(piece, format.get(), account));
        }
        for (int cut = words.indexOf(' '); cut > 0; cut = words.indexOf(' ', cut + 1)) {
            Optional<ChannelMention> both = both(piece, words.substring(0, cut), words.substring(cut + 1),
                    account);
            if (both.isEmpty()) {
                both = both(piece, words.substring(cut + 1), words.substring(0, cut), account);
            }
            if (both.isPresent()) {
                return both;
            }
        }
        return Optional.empty();
    }

    private static Optional<ChannelMention> both(String piece, String first, String second,
            Optional<String> account) {
        Optional<Network> network = ChannelWords.network(first);
        Optional<Format> format = ChannelWords.format(second);
        return network.isPresent() && format.isPresent()
                ? Optional.of(new ChannelMention(piece, network, ChannelWords.on(network.get(), format.get()),
                        account))
                : Optional.empty();
    }

    /// "Insta (post + story)": a format belongs to the network before it, and takes its place while that has none.
    private ChannelMention formatAlone(String piece, Format format, Optional<String> account) {
        if (!found.isEmpty() && found.getLast().network().isPresent()) {
            ChannelMention last = found.getLast();
            Network network = last.network().orElseThrow();
            if (last.format().isEmpty()) {
                found.removeLast();
                return new ChannelMention(last.word() + " " + piece, last.network(),
                        ChannelWords.on(network, format),
                        last.handle());
            }
            return new ChannelMention(piece, last.network(), ChannelWords.on(network, format), last.handle());
        }
        return new ChannelMention(piece, ChannelWords.home(format), Optional.of(format), account);
    }

    /// "FB IG LinkedIn", without anything between: true where every word is known.
    private boolean several(String words) {
        String[] parts = words.split(" ", -1);
        List<ChannelMention> before = List.copyOf(found);
        for (String part : parts) {
            Optional<ChannelMention> one = whole(part, part, Optional.empty());
            if (one.isEmpty()) {
                found.clear();
                found.addAll(before);
                return false;
            }
            found.add(one.get());
        }
        return true;
    }

    /// "FB Maison Levain", "Page Facebook de Léa": the network is known, what else is said names the account.
    private static ChannelMention nameAround(String piece, String words, Optional<String> account) {
        String[] parts = words.split(" ", -1);
        for (String part : parts) {
            Optional<Network> network = part.length() > 1 ? ChannelWords.network(part) : Optional.empty();
            if (network.isPresent()) {
                String name = piece.replaceFirst("(?iu)" + Pattern.quote(part), "").strip();
                return new ChannelMention(piece, network, Optional.empty(),
                        account.or(() -> name.isEmpty() ? Optional.empty() : Optional.of(name)));
            }
        }
        return new ChannelMention(piece, Optional.empty(), Optional.empty(), account);
    }
}
