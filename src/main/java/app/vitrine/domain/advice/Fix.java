package app.vitrine.domain.advice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One way to mend what was found.
public sealed interface Fix {

    /// Gives posts another day and time. Outside of slots, a post without a time stays without one.
    ///
    /// @param places by post
    /// @param slots  whether these are free slots of their channels
    record Move(Map<Long, LocalDateTime> places, boolean slots) implements Fix {

        public Move {
            places = Map.copyOf(places);
        }
    }

    /// Gives one publication of a post a day and time of its own.
    record MoveVariant(long postId, long variantId, LocalDateTime at) implements Fix {}

    /// Begins a post.
    ///
    /// @param channels where it is to be published; may be empty
    record Begin(LocalDate day, Optional<LocalTime> time, Set<Long> channels, Optional<Long> pillar)
            implements
                Fix {

        public Begin {
            channels = Set.copyOf(channels);
        }
    }

    /// Opens a post, so that its words can be changed.
    record Write(long postId) implements Fix {}

    /// Approves a post.
    record Approve(long postId) implements Fix {}

    /// Says of all that was to be out by now that it is.
    record Publish(List<Long> postIds) implements Fix {

        public Publish {
            postIds = List.copyOf(postIds);
        }
    }

    /// Says of all that was to be out by now that it never came.
    record Skip(List<Long> postIds) implements Fix {

        public Skip {
            postIds = List.copyOf(postIds);
        }
    }
}
