package app.vitrine.domain.post;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import app.vitrine.domain.media.Picture;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;

/// What a tile or a row of a list shows of a post; read in one go for a span of days.
///
/// @param heading  working title, else the first line of the text
/// @param channels in order of the variants
/// @param picture  the first picture or video
/// @param pictures how many there are
/// @param repeats  whether it is one of a series
public record PostCard(long id, long clientId, String heading, Optional<LocalDate> day,
        Optional<LocalTime> time,
        Status status, Mark mark, Optional<Long> pillarId, Optional<Long> campaignId, List<Outlet> channels,
        Optional<Picture> picture, int pictures, List<String> tags, Priority priority,
        boolean repeats, Tasks tasks) {

    public PostCard {
        channels = List.copyOf(channels);
        tags = List.copyOf(tags);
    }

    /// How much of what is to do for it is done.
    public record Tasks(int done, int of) {

        public static final Tasks NONE = new Tasks(0, 0);

        public static Tasks of(List<Task> tasks) {
            return tasks.isEmpty() ? NONE : new Tasks(Task.done(tasks), tasks.size());
        }

        /// Whether something is still to do.
        public boolean open() {
            return done < of;
        }
    }

    /// One variant as a tile shows it.
    public record Outlet(long variantId, long channelId, Network network, Format format,
            Publication.State state) {}

    /// How many variants are out, and how many are to be.
    public long published() {
        return channels.stream().filter(outlet -> outlet.state() == Publication.State.PUBLISHED).count();
    }

    /// Whether it waits for a day; what is out does not.
    public boolean waits() {
        return day.isEmpty() && published() == 0;
    }
}
