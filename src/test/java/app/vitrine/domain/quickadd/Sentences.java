package app.vitrine.domain.quickadd;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.network.Network;

/// Reads sentences for tests, and writes what was read in one line.
final class Sentences {

    static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 23, 10, 0);

    private Sentences() {}

    /// One channel on each network.
    static List<Channel> everywhere() {
        List<Channel> channels = new ArrayList<>();
        for (Network network : Network.values()) {
            if (network != Network.CUSTOM) {
                channels.add(Channel.of(1, network, channels.size()).withId(channels.size() + 1L));
            }
        }
        return channels;
    }

    static QuickReading read(String language, String sentence) {
        return read(language, MONDAY, everywhere(), sentence, Set.of());
    }

    static QuickReading read(String language, LocalDateTime now, List<Channel> channels, String sentence,
            Set<String> kept) {
        return new QuickAdd(
                new QuickContext(Locale.forLanguageTag(language), now, DayOfWeek.MONDAY, channels))
                .read(sentence, kept);
    }

    static String line(String sentence, QuickReading reading) {
        return String.join(" | ", sentence, reading.title(),
                reading.day().map(day -> all(day.readings(), String::valueOf, " or ")).orElse("-"),
                reading.time().map(time -> all(time.readings(), String::valueOf, " or ")).orElse("-"),
                all(reading.targets(), Sentences::target, ", "), all(reading.tags(), tag -> tag, ", "),
                all(reading.unread(), words -> words, " ; "));
    }

    private static String target(Target target) {
        return all(target.channels(), channel -> channel.network().id(), "/")
                + target.format().map(format -> " " + format.id()).orElse("");
    }

    private static <T> String all(List<T> list, Function<T, String> say, String between) {
        return list.isEmpty() ? "-" : list.stream().map(say).collect(Collectors.joining(between));
    }
}
