package app.vitrine.exchange.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import tools.jackson.databind.JsonNode;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Slot;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.post.Status;

/// One client of the sample laid out around a day: everything but its words.
record SampleClient(String key, Palette colour, String logo, boolean reviewed, List<Outlet> channels,
        List<Pillar> pillars,
        List<Campaign> campaigns, List<Entry> posts) {

    private static final MonthDay FESTIVE_FROM = MonthDay.of(11, 10);
    private static final MonthDay FESTIVE_TO = MonthDay.of(1, 6);

    record Outlet(Network network, String handle, List<Slot> slots) {}

    record Pillar(String key, Palette colour, int share) {}

    record Campaign(String key, Span span, Palette colour) {}

    /// A post.
    ///
    /// @param state empty, or `late` or `partly` for posts that are so whenever the sample is opened
    record Entry(String key, Optional<LocalDate> day, Optional<LocalTime> time, Status status, String state,
            List<Place> places, List<String> pictures, String pillar, Optional<String> campaign) {}

    record Place(Network network, Format format) {}

    /// All clients, in the season of the clock's day: between mid-November and Epiphany the festive posts.
    static List<SampleClient> load(Clock clock) {
        Dates dates = new Dates(LocalDate.now(clock));
        return list(Resources.json("plan.json").path("clients"), node -> of(node, dates));
    }

    private static SampleClient of(JsonNode node, Dates dates) {
        return new SampleClient(node.path("key").asString(), Palette.ofId(node.path("colour").asString()),
                node.path("logo").asString(), node.path("reviewed").asBoolean(),
                list(node.path("channels"),
                        one -> new Outlet(Network.ofId(one.path("network").asString()),
                                one.path("handle").asString(),
                                list(one.path("slots"), slot -> Slot.of(slot.asString())))),
                list(node.path("pillars"),
                        one -> new Pillar(one.path("key").asString(),
                                Palette.ofId(one.path("colour").asString()), one.path("share").asInt())),
                dates.ofSeason(node.path("campaigns"), one -> campaign(one, dates)),
                dates.ofSeason(node.path("posts"), one -> entry(one, dates)));
    }

    private static Campaign campaign(JsonNode node, Dates dates) {
        Span span = new Span(
                dates.weekday(node.path("from").path(0).asInt(), node.path("from").path(1).asInt()),
                dates.weekday(node.path("to").path(0).asInt(), node.path("to").path(1).asInt()));
        return new Campaign(node.path("key").asString(), span, Palette.ofId(node.path("colour").asString()));
    }

    private static Entry entry(JsonNode node, Dates dates) {
        return new Entry(node.path("key").asString(), dates.of(node),
                node.path("time").asStringOpt().map(LocalTime::parse),
                Status.ofId(node.path("status").asString("approved")), node.path("state").asString(""),
                list(node.path("on"), one -> place(one.asString())),
                list(node.path("pictures"), JsonNode::asString), node.path("pillar").asString(),
                node.path("campaign").asStringOpt());
    }

    private static Place place(String word) {
        int colon = word.indexOf(':');
        Network network = Network.ofId(colon < 0 ? word : word.substring(0, colon));
        return new Place(network, colon < 0 ? network.usualFormat() : Format.ofId(word.substring(colon + 1)));
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> reading) {
        List<T> list = new ArrayList<>();
        array.forEach(node -> list.add(reading.apply(node)));
        return list;
    }

    /// Days told as weeks and weekdays around today, so that a post for Mondays stands on a Monday.
    private record Dates(LocalDate today) {

        LocalDate weekday(int week, int day) {
            return today.minusDays(today.getDayOfWeek().getValue() - 1L).plus(week, ChronoUnit.WEEKS)
                    .plusDays(day - 1L);
        }

        Optional<LocalDate> of(JsonNode post) {
            if (post.has("today")) {
                return Optional.of(today.plusDays(post.path("today").asInt()));
            }
            if (post.has("wish")) {
                return Optional
                        .of(weekday(post.path("wish").path(0).asInt(), post.path("wish").path(1).asInt()));
            }
            return post.has("week")
                    ? Optional.of(weekday(post.path("week").asInt(), post.path("day").asInt()))
                    : Optional.empty();
        }

        <T> List<T> ofSeason(JsonNode array, Function<JsonNode, T> reading) {
            MonthDay now = MonthDay.from(today);
            String season = now.isBefore(FESTIVE_FROM) && now.isAfter(FESTIVE_TO) ? "year" : "festive";
            List<T> list = new ArrayList<>();
            for (JsonNode node : array) {
                if (node.path("season").asString(season).equals(season)) {
                    list.add(reading.apply(node));
                }
            }
            return list;
        }
    }
}
