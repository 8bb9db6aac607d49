package app.vitrine.exchange.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import app.vitrine.domain.client.Palette;
import app.vitrine.domain.media.Picture;

/// What a plan on paper says: whole weeks of days with their posts, in words that are ready to be drawn.
///
/// @param title    the month or the week
/// @param owner    whose plan it is
/// @param colour   the owner's; empty where there are several
/// @param logo     the owner's
/// @param weekdays names of the seven columns
/// @param days     in order, a whole number of weeks
/// @param bars     what runs through several days
/// @param pillars  the colours of the stripes, explained
/// @param foot     beside the number of the page
/// @param more     “{n} more on page {p}”: how the rest of a full day is announced
public record PaperPlan(String title, String owner, Optional<Palette> colour, Optional<Picture> logo,
        List<String> weekdays, List<Day> days, List<Bar> bars, List<Key> pillars, String foot, More more) {

    public PaperPlan {
        weekdays = List.copyOf(weekdays);
        days = List.copyOf(days);
        bars = List.copyOf(bars);
        pillars = List.copyOf(pillars);
    }

    /// Says how many posts of a day stand on which page.
    @FunctionalInterface
    public interface More {
        String words(int posts, int page);
    }

    /// @param pale    whether it belongs to another month
    /// @param weekend whether nobody works
    /// @param name    where the rest of its posts stands: “Friday 11 December”
    /// @param date    what it is; blank for most
    public record Day(LocalDate day, boolean pale, boolean weekend, String name, String date,
            List<Entry> entries) {

        public Day {
            entries = List.copyOf(entries);
        }
    }

    /// A post.
    ///
    /// @param when  its time, blank without one
    /// @param where its networks
    /// @param state how far it is
    public record Entry(String when, String title, String where, String state, String text,
            Optional<Palette> colour, Optional<Picture> picture) {}

    /// A campaign over days.
    public record Bar(String name, LocalDate first, LocalDate last, Palette colour) {}

    /// A colour and what it stands for.
    public record Key(String name, Palette colour) {}
}
