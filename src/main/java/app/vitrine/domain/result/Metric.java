package app.vitrine.domain.result;

import java.util.Locale;
import java.util.Optional;

/// A figure that networks tell. `id` is the stable word of plan files, the formats' data and JSON.
///
/// Networks count differently even where they use one word; a figure is compared within its network only.
public enum Metric {
    VIEWS, IMPRESSIONS, REACH, VIEWERS, NEW_VIEWERS, RETURNING_VIEWERS, ENGAGEMENTS, REACTIONS, LIKES,
    DISLIKES,
    COMMENTS, SHARES, REPOSTS, SAVES, CLICKS, LINK_CLICKS, PIN_CLICKS, OUTBOUND_CLICKS, HASHTAG_CLICKS,
    PERMALINK_CLICKS, DETAIL_EXPANDS, PROFILE_VISITS, FOLLOWS, UNFOLLOWS, NET_FOLLOWS, FOLLOWERS(false),
    ACTIVE_FOLLOWERS(false), VIDEO_VIEWS, MEDIA_VIEWS, MEDIA_ENGAGEMENTS, ENGAGED_VIEWS, ENGAGED_AUDIENCE,
    PREMIUM_VIEWS, MINUTE_VIEWS, WATCH_SECONDS, AVERAGE_WATCH_SECONDS(false), DURATION_SECONDS(false),
    PERCENT_WATCHED(
            false),
    PERCENT_STAYED(false), CLICK_RATE(false), ENGAGEMENT_RATE(false), OPEN_RATE(false), POSTS_PUBLISHED,
    SENDS,
    DELIVERED, OPENS, UNIQUE_OPENS, UNIQUE_CLICKS, BOUNCES, UNSUBSCRIBES, ABUSE_REPORTS, ORDERS, REVENUE,
    SESSIONS,
    ENGAGED_SESSIONS, EVENTS, KEY_EVENTS, SEARCH_VIEWS, MAPS_VIEWS, CALLS, MESSAGES, BOOKINGS, DIRECTIONS,
    WEBSITE_CLICKS, FOOD_ORDERS, MENU_CLICKS, LEADS;

    private final String id = name().toLowerCase(Locale.ROOT);
    private final boolean additive;

    Metric() {
        this(true);
    }

    Metric(boolean additive) {
        this.additive = additive;
    }

    public String id() {
        return id;
    }

    /// Whether adding it up says anything: rates, averages and counts of what is there do not add up.
    public boolean additive() {
        return additive;
    }

    public static Optional<Metric> ofId(String id) {
        for (Metric metric : values()) {
            if (metric.id.equals(id)) {
                return Optional.of(metric);
            }
        }
        return Optional.empty();
    }
}
