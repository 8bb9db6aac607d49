package app.vitrine.ui.calendar;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.vitrine.domain.network.Network;
import app.vitrine.domain.post.Mark;
import app.vitrine.domain.post.PostFilter;

/// Where a person is in the calendar of a client: what is found again after a look elsewhere, or the next day.
///
/// @param density the one that is pinned
/// @param day     which has the focus
/// @param weeks   how many the month view shows; 0 for those of the month
/// @param top     a day of the first of them
record Whereabouts(YearMonth month, CalendarView view, Optional<Density> density, PostFilter filter,
        LocalDate day, List<Long> chosen, int weeks, LocalDate top) {

    Whereabouts {
        chosen = List.copyOf(chosen);
    }

    static Whereabouts on(LocalDate day) {
        return new Whereabouts(YearMonth.from(day), CalendarView.MONTH, Optional.empty(),
                PostFilter.NONE, day, List.of(), 0, day);
    }

    /// The same client looked at as before, in the month that is in view elsewhere.
    Whereabouts inMonthOf(Whereabouts other) {
        return new Whereabouts(other.month, view, density, filter, other.day, chosen, weeks, other.top);
    }

    /// One line of `name=value&…`.
    String text() {
        return Stream.of(part("month", List.of(month)), part("view", List.of(view)),
                part("density", density.stream().toList()), part("day", List.of(day)), part("chosen", chosen),
                part("weeks", weeks == 0 ? List.of() : List.of(weeks)), part("top", List.of(top)),
                part("channels", filter.channels()), part("networks", filter.networks()),
                part("marks", filter.marks()), part("pillars", filter.pillars()),
                part("campaigns", filter.campaigns()), part("tags", filter.tags()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
    }

    private static String part(String name, Collection<?> values) {
        return values.isEmpty()
                ? ""
                : name + "="
                        + values.stream()
                                .map(value -> URLEncoder.encode(value.toString(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining(","));
    }

    /// Reads what [#text] wrote. What cannot be understood, such as words of a newer version, says nothing.
    ///
    /// @param today where it begins where nothing else is said
    static Whereabouts of(String text, LocalDate today) {
        Map<String, String> parts = new HashMap<>();
        Arrays.stream(text.split("&")).map(part -> part.split("=", 2)).filter(pair -> pair.length == 2)
                .forEach(pair -> parts.put(pair[0], pair[1]));
        Whereabouts usual = on(today);
        return new Whereabouts(one(parts, "month", YearMonth::parse).orElse(usual.month()),
                one(parts, "view", CalendarView::valueOf).orElse(usual.view()),
                one(parts, "density", Density::valueOf),
                new PostFilter(Set.copyOf(all(parts, "channels", Long::valueOf)),
                        Set.copyOf(all(parts, "networks", Network::valueOf)),
                        Set.copyOf(all(parts, "marks", Mark::valueOf)),
                        Set.copyOf(all(parts, "pillars", Long::valueOf)),
                        Set.copyOf(all(parts, "campaigns", Long::valueOf)),
                        Set.copyOf(all(parts, "tags", tag -> tag))),
                one(parts, "day", LocalDate::parse).orElse(usual.day()), all(parts, "chosen", Long::valueOf),
                one(parts, "weeks", Integer::valueOf).orElse(0),
                one(parts, "top", LocalDate::parse).orElse(usual.top()));
    }

    private static <T> Optional<T> one(Map<String, String> parts, String name, Function<String, T> read) {
        return all(parts, name, read).stream().findFirst();
    }

    private static <T> List<T> all(Map<String, String> parts, String name, Function<String, T> read) {
        return Arrays.stream(parts.getOrDefault(name, "").split(",")).filter(value -> !value.isEmpty())
                .flatMap(value -> value(value, read).stream()).toList();
    }

    private static <T> Optional<T> value(String text, Function<String, T> read) {
        try {
            return Optional.of(read.apply(URLDecoder.decode(text, StandardCharsets.UTF_8)));
        } catch (RuntimeException notUnderstood) {
            return Optional.empty();
        }
    }
}
