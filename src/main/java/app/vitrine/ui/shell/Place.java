package app.vitrine.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Somewhere in the window that a screen, a command, a search result or an undo can go to.
public sealed interface Place {

    /// The calendar, at this day where one is given, with these posts chosen.
    record Calendar(Optional<LocalDate> day, List<Long> postIds) implements Place {

        public Calendar {
            postIds = List.copyOf(postIds);
        }
    }

    /// All ideas by groups.
    record Ideas() implements Place {}

    /// A post in the composer.
    ///
    /// @param among the posts before and after which it is, to be walked through; may be empty
    record Post(long postId, List<Long> among) implements Place {

        public Post {
            among = List.copyOf(among);
        }

        public Post(long postId) {
            this(postId, List.of());
        }
    }

    /// A new post in the composer.
    ///
    /// @param title    the working title to begin with; may be empty
    /// @param channels where it is to be published; may be empty
    /// @param pillar   may be absent
    /// @param client   whose it is; absent for the one in view
    record NewPost(Optional<LocalDate> day, Optional<LocalTime> time, String title, Set<Long> channels,
            Optional<Long> pillar, Optional<Long> client) implements Place {

        public NewPost {
            channels = Set.copyOf(channels);
        }

        public NewPost(Optional<LocalDate> day, Optional<LocalTime> time, String title, Set<Long> channels) {
            this(day, time, title, channels, Optional.empty(), Optional.empty());
        }

        public NewPost(Optional<LocalDate> day, Optional<LocalTime> time, String title) {
            this(day, time, title, Set.of());
        }

        public NewPost(Optional<LocalDate> day, Optional<LocalTime> time) {
            this(day, time, "");
        }
    }

    /// How a post repeats.
    record Repeat(long postId) implements Place {}

    /// A new post from one sentence.
    record QuickAdd() implements Place {}

    /// Bringing in a spreadsheet; without a file the person is asked for one.
    record Import(Optional<Path> file) implements Place {}

    /// Another plan, or a pack of one, in place of the present one.
    record PlanFile(Path file) implements Place {}

    /// Handing the plan out.
    record Export() implements Place {}

    /// All key dates of a client, to be chosen, changed and added to.
    ///
    /// @param date the id of the one to begin with; absent for none
    /// @param day  whose year is shown
    record KeyDates(Optional<String> date, LocalDate day) implements Place {}

    /// Bringing in the dates of a calendar file.
    record CalendarFile(Path file) implements Place {}

    /// Putting what the calendar shows on paper.
    record Paper() implements Place {}

    /// A client's own page, or that of a new one.
    record ClientEditor(Optional<Long> clientId) implements Place {}

    /// Handing a client over as a pack of its own.
    record HandOver(long clientId) implements Place {}

    /// Erasing a client for good; asks first.
    record EraseClient(long clientId) implements Place {}

    /// The first steps in a plan that has no client yet.
    record FirstSteps() implements Place {}

    record Settings() implements Place {}
}
