package app.vitrine.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Messages;

/// Which network and format a command is asked about. Other names that people use for them are taken too.
final class Asked {

    static final String NETWORK = "--network";
    static final String FORMAT = "--format";

    private static final Map<String, Network> NETWORKS = Map.of("twitter", Network.X, "email",
            Network.NEWSLETTER,
            "google_business", Network.GOOGLE, "google_business_profile", Network.GOOGLE, "gbp",
            Network.GOOGLE,
            "fb", Network.FACEBOOK, "ig", Network.INSTAGRAM, "insta", Network.INSTAGRAM, "yt",
            Network.YOUTUBE,
            "text_message", Network.SMS);
    private static final List<String> USUAL = List.of("post", "tweet", "toot", "skeet", "usual");
    private static final Map<String, Format> FORMATS = Map.of("stories", Format.STORY, "reels", Format.REEL,
            "shorts",
            Format.SHORT, "pdf", Format.DOCUMENT, "email", Format.NEWSLETTER, "text", Format.MESSAGE,
            "videos",
            Format.VIDEO);

    private Asked() {}

    static OptionSpec network(Messages words) {
        return Specs.text(NETWORK, "cli.value.network", "cli.option.network", words);
    }

    static OptionSpec format(Messages words) {
        return Specs.text(FORMAT, "cli.value.kind", "cli.option.format", words);
    }

    /// @return empty where none was asked for
    static Optional<Network> network(ParseResult words) throws Misuse {
        String name = folded(words, NETWORK);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Network> found = Arrays.stream(Network.values()).filter(one -> one.id().equals(name))
                .findFirst()
                .or(() -> Optional.ofNullable(NETWORKS.get(name)));
        if (found.isEmpty()) {
            throw new Misuse(Message.of("cli.no-network", name,
                    Arrays.stream(Network.values()).map(Network::id).collect(Collectors.joining(", "))));
        }
        return found;
    }

    /// @return empty where none was asked for
    static Optional<Format> format(ParseResult words, Network network) throws Misuse {
        String name = folded(words, FORMAT);
        if (name.isEmpty() || USUAL.contains(name)) {
            return name.isEmpty() ? Optional.empty() : Optional.of(network.usualFormat());
        }
        Optional<Format> found = Arrays.stream(Format.values()).filter(one -> one.id().equals(name))
                .findFirst()
                .or(() -> Optional.ofNullable(FORMATS.get(name))).filter(network.formats()::contains);
        if (found.isEmpty()) {
            throw new Misuse(Message.of("cli.no-format", network.id(), name,
                    network.formats().stream().map(Format::id).collect(Collectors.joining(", "))));
        }
        return found;
    }

    private static String folded(ParseResult words, String option) {
        return words.matchedOptionValue(option, "").strip().toLowerCase(Locale.ROOT).replace(' ', '_')
                .replace('-', '_');
    }
}
