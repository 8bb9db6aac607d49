package app.vitrine.domain.advice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Publication;
import app.vitrine.domain.post.Variant;
import app.vitrine.domain.slot.FreeSlots;

/// What is known of one client when its plan is looked through.
///
/// @param channels in use
/// @param posts    of [#read]
/// @param ideas    posts without a day, the best first
/// @param pauses   days in which nothing counts as due
/// @param series   the series of each post that is one of one
/// @param now      on the client's clock
/// @param span     the days in view
public record Ground(Client client, List<Channel> channels, List<Pillar> pillars, List<Post> posts,
        List<Post> ideas, List<Span> pauses, Map<Long, Long> series, LocalDateTime now, Span span) {

    /// A rhythm is heard over so many days before the span.
    static final int BEFORE = 84;

    /// Texts are compared with those so many days around the span.
    static final int AROUND = 30;

    public Ground {
        channels = List.copyOf(channels);
        pillars = List.copyOf(pillars);
        posts = List.copyOf(posts);
        ideas = List.copyOf(ideas);
        pauses = List.copyOf(pauses);
        series = Map.copyOf(series);
    }

    /// One publication with its moment.
    record Outing(Post post, Variant variant, LocalDate day, Optional<LocalTime> time) {

        /// A publication without a time is due by the end of its day.
        LocalDateTime due() {
            return time.map(day::atTime).orElseGet(() -> day.plusDays(1).atStartOfDay());
        }

        boolean settled() {
            return variant.publication().settled();
        }
    }

    /// The days whose posts are needed to look through `span`.
    public static Span read(Span span) {
        return new Span(span.first().minusDays(BEFORE), span.last().plusDays(AROUND));
    }

    /// Whether two posts repeat each other on purpose.
    boolean oneSeries(Post one, Post other) {
        return series.containsKey(one.id()) && Objects.equals(series.get(one.id()), series.get(other.id()));
    }

    boolean paused(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.contains(day));
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    /// Everything that is or was to be out, by channel in order of time; what was skipped is left out.
    Map<Long, List<Outing>> outings() {
        Map<Long, List<Outing>> found = new TreeMap<>();
        for (Post post : posts) {
            for (Variant variant : post.variants()) {
                if (variant.publication().state() != Publication.State.SKIPPED) {
                    post.dayOf(variant)
                            .ifPresent(day -> found
                                    .computeIfAbsent(variant.channelId(), _ -> new ArrayList<>())
                                    .add(new Outing(post, variant, day, post.timeOf(variant))));
                }
            }
        }
        found.values().forEach(list -> list.sort(
                Comparator.comparing(Outing::due).thenComparingLong(outing -> outing.post().id())));
        return found;
    }

    /// The posts of the span itself.
    List<Post> inSpan() {
        return posts.stream().filter(post -> post.day().filter(span::contains).isPresent()).toList();
    }

    /// The slots that nothing is planned for.
    FreeSlots free() {
        FreeSlots free = new FreeSlots(channels, client.zone());
        posts.forEach(free::take);
        return free;
    }
}
