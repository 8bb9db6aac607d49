package app.vitrine.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.quickadd.Asked;
import app.vitrine.domain.quickadd.QuickAdd;
import app.vitrine.domain.quickadd.QuickContext;
import app.vitrine.domain.quickadd.QuickReading;
import app.vitrine.domain.quickadd.Target;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Messages;

/// `vitrine quickadd [--language L] [--now T] [--zone Z] [--json] SENTENCE`: reads a sentence as the quick add of the
/// window does, for a client with one channel on each network.
final class QuickAddCommand implements CliCommand {

    private static final String LANGUAGE = "--language";
    private static final String NOW = "--now";
    private static final String ZONE = "--zone";

    @Override
    public String name() {
        return "quickadd";
    }

    @Override
    public CommandSpec spec(Messages words) {
        return Specs.command(name(), words.text("cli.quickadd.about"), words)
                .addOption(Specs.text(LANGUAGE, "cli.value.language", "cli.quickadd.language", words))
                .addOption(Specs.text(NOW, "cli.value.moment", "cli.quickadd.now", words))
                .addOption(Specs.text(ZONE, "cli.value.zone", "cli.quickadd.zone", words))
                .addOption(Specs.json(words))
                .addPositional(PositionalParamSpec.builder().index("0..*").arity("1..*").type(String[].class)
                        .auxiliaryTypes(String.class).required(true)
                        .paramLabel(words.text("cli.value.sentence"))
                        .description(words.text("cli.quickadd.sentence")).build());
    }

    @Override
    public int run(ParseResult words, Terminal terminal) throws Misuse {
        Locale locale = language(words.matchedOptionValue(LANGUAGE, ""), terminal.locale());
        ZoneId zone = zone(words.matchedOptionValue(ZONE, ""), terminal);
        LocalDateTime now = now(words.matchedOptionValue(NOW, ""), zone, terminal.clock().instant());
        String sentence = String.join(" ", words.matchedPositionalValue(0, new String[0]));
        QuickReading reading = new QuickAdd(
                new QuickContext(locale, now, WeekFields.of(locale).getFirstDayOfWeek(), everyNetwork()))
                .read(sentence, Set.of());
        if (words.matchedOptionValue(Specs.JSON, false)) {
            terminal.json(json(reading));
        } else {
            tell(reading, terminal);
        }
        return Cli.DONE;
    }

    private static Locale language(String tag, Locale own) throws Misuse {
        Locale locale = tag.isBlank() ? own : Locale.forLanguageTag(tag.replace('_', '-'));
        if (!tag.isBlank() && !Set.of("en", "fr").contains(locale.getLanguage())) {
            throw new Misuse(Message.of("cli.quickadd.no-language", tag));
        }
        return locale;
    }

    private static ZoneId zone(String name, Terminal terminal) throws Misuse {
        try {
            return name.isBlank() ? terminal.clock().getZone() : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new Misuse(Message.of("cli.quickadd.no-zone", name));
        }
    }

    /// Wall time in the zone, or a moment with its own offset.
    private static LocalDateTime now(String text, ZoneId zone, Instant clock) throws Misuse {
        if (text.isBlank()) {
            return LocalDateTime.ofInstant(clock, zone);
        }
        try {
            return text.matches(".*T.*([Z+]|-\\d\\d:?\\d*$).*")
                    ? OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDateTime()
                    : LocalDateTime.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new Misuse(Message.of("cli.quickadd.no-moment", text));
        }
    }

    private static List<Channel> everyNetwork() {
        List<Network> networks = Arrays.stream(Network.values())
                .filter(network -> network != Network.CUSTOM).toList();
        return IntStream.range(0, networks.size())
                .mapToObj(index -> Channel.of(0, networks.get(index), index).withId(index + 1L)).toList();
    }

    private static Map<String, Object> json(QuickReading reading) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", reading.title());
        json.put("date", reading.day().map(day -> day.first().toString()).orElse(null));
        json.put("time", reading.time().map(time -> time.first().toString()).orElse(null));
        json.put("channels", channels(reading, false));
        json.put("format", reading.targets().stream().flatMap(target -> target.format().stream())
                .findFirst().map(Format::id).orElse(null));
        json.put("tags", reading.tags());
        json.put("unread", reading.unread());
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("date", readings(reading.day()));
        asked.put("time", readings(reading.time()));
        asked.put("channels", channels(reading, true));
        json.put("asked", asked);
        return json;
    }

    /// All readings of what can mean several things; none where it means one.
    private static List<String> readings(Optional<? extends Asked<?>> asked) {
        return asked.filter(Asked::open).stream().flatMap(one -> one.readings().stream()).map(String::valueOf)
                .toList();
    }

    private static List<String> channels(QuickReading reading, boolean open) {
        return reading.targets().stream().filter(target -> target.open() == open).map(Target::channels)
                .flatMap(List::stream).map(channel -> channel.network().id()).toList();
    }

    private static void tell(QuickReading reading, Terminal terminal) {
        Messages words = terminal.messages();
        terminal.say("cli.quickadd.title", reading.title());
        reading.day().ifPresent(day -> terminal.say("cli.quickadd.day", day.readings().stream()
                .map(one -> terminal.wording().longDay(one) + " " + one.getYear())
                .collect(Collectors.joining(" / "))));
        reading.time().ifPresent(time -> terminal.say("cli.quickadd.time", time.readings().stream()
                .map(terminal.wording()::time).collect(Collectors.joining(" / "))));
        reading.targets().forEach(target -> terminal.say("cli.quickadd.channel", target.channels().stream()
                .map(channel -> words.text("network." + channel.network().id()) + " · "
                        + words.text("format." + target.formatOn(channel).id()))
                .collect(Collectors.joining(" / "))));
        reading.tags().forEach(tag -> terminal.say("cli.quickadd.tag", tag));
        reading.unread().forEach(rest -> terminal.say("cli.quickadd.unread", rest));
    }
}
