package app.vitrine.domain.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import app.vitrine.domain.calendar.Span;

/// Something to look at.
public sealed interface Finding {

    Kind kind();

    long clientId();

    /// Where in the calendar it is.
    LocalDate day();

    /// The posts it is about, in their order; may be empty.
    List<Long> posts();

    /// Ways to mend it, the best first; may be empty.
    List<Fix> fixes();

    /// Names the case, the same each time it is found; so that it can be accepted once and for all.
    String key();

    /// @param minutes between the two
    record Close(long clientId, LocalDate day, long channel, List<Long> posts, long minutes, List<Fix> fixes)
            implements
                Finding {

        @Override
        public Kind kind() {
            return Kind.CLOSE;
        }

        @Override
        public String key() {
            return named(this, channel + " " + ids(posts));
        }
    }

    /// @param days between the two
    /// @param same whether every word is
    record Alike(long clientId, LocalDate day, long channel, List<Long> posts, long days, boolean same,
            List<Fix> fixes) implements Finding {

        @Override
        public Kind kind() {
            return Kind.ALIKE;
        }

        @Override
        public String key() {
            return named(this, channel + " " + ids(posts));
        }
    }

    /// @param silence days without a post, from the first to the last
    /// @param rhythm  days from post to post as they usually are
    record Silent(long clientId, Span silence, long channel, long rhythm, List<Fix> fixes)
            implements
                Finding {

        @Override
        public Kind kind() {
            return Kind.SILENT;
        }

        @Override
        public LocalDate day() {
            return silence.first();
        }

        @Override
        public List<Long> posts() {
            return List.of();
        }

        @Override
        public String key() {
            return named(this, channel + " " + silence.first());
        }
    }

    /// @param usual posts on a day that has any
    record Full(long clientId, LocalDate day, List<Long> posts, long usual, List<Fix> fixes)
            implements
                Finding {

        @Override
        public Kind kind() {
            return Kind.FULL;
        }

        @Override
        public String key() {
            return named(this, day.toString());
        }
    }

    /// @param has     posts of the pillar among those of the span
    /// @param of      posts of the span
    /// @param missing how many more would meet the aim
    record Share(long clientId, Span span, long pillar, int has, int of, int aimPercent, int missing,
            List<Long> posts, List<Fix> fixes) implements Finding {

        @Override
        public Kind kind() {
            return Kind.SHARE;
        }

        @Override
        public LocalDate day() {
            return span.last();
        }

        /// How much of the mix it has, from 0 to 100.
        public long percent() {
            return Math.round(100.0 * has / of);
        }

        @Override
        public String key() {
            return named(this, pillar + " " + span.first());
        }
    }

    /// @param inDays from today to its day
    record Waiting(long clientId, LocalDate day, List<Long> posts, long inDays, List<Fix> fixes)
            implements
                Finding {

        @Override
        public Kind kind() {
            return Kind.WAITING;
        }

        @Override
        public String key() {
            return named(this, ids(posts));
        }
    }

    /// @param open what is still to do
    record Tasks(long clientId, LocalDate day, List<Long> posts, List<String> open, List<Fix> fixes)
            implements
                Finding {

        public Tasks {
            open = List.copyOf(open);
        }

        @Override
        public Kind kind() {
            return Kind.TASKS;
        }

        @Override
        public String key() {
            return named(this, ids(posts));
        }
    }

    /// All of a client at once.
    record Unsettled(long clientId, LocalDate day, List<Long> posts, List<Fix> fixes) implements Finding {

        @Override
        public Kind kind() {
            return Kind.UNSETTLED;
        }

        @Override
        public String key() {
            return named(this, ids(posts));
        }
    }

    private static String named(Finding finding, String rest) {
        return finding.kind().id() + " " + rest;
    }

    private static String ids(List<Long> posts) {
        return posts.stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
