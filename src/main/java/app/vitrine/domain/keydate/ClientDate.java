package app.vitrine.domain.keydate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.vitrine.domain.client.Uuid7;

import static java.util.Objects.requireNonNull;

/// A key date that a client keeps in a way of its own: one that it added, or a change to one that comes with the program.
///
/// @param id       key in the plan file; 0 while not stored
/// @param replaces the id of the date that is changed; empty for one that was added
/// @param name     not blank
/// @param rule     as [DayRules] reads it; empty where the date stays on the days that it has
/// @param days     how many in a row, from each day of the rule
public record ClientDate(long id, UUID uid, long clientId, String replaces, String name,
        KeyDate.Category category, String rule, int days) {

    private static final String OWN = "date/";
    private static final int REACH = 20;

    /// @throws IllegalArgumentException if it has no name, no day, or a rule that is none
    public ClientDate {
        requireNonNull(uid, "uid");
        requireNonNull(category, "category");
        if (name.isBlank() || days < 1 || (rule.isEmpty() && replaces.isEmpty())) {
            throw new IllegalArgumentException(name + " " + rule);
        }
        if (!rule.isEmpty()) {
            DayRules.parse(rule);
        }
    }

    /// One that is not stored yet.
    public static ClientDate added(long clientId, String name, String rule, int days) {
        return new ClientDate(0, Uuid7.next(), clientId, "", name, KeyDate.Category.OWN, rule, days);
    }

    public ClientDate withId(long newId) {
        return new ClientDate(newId, uid, clientId, replaces, name, category, rule, days);
    }

    /// The id of what it tells.
    public String dateId() {
        return replaces.isEmpty() ? OWN + id : replaces;
    }

    /// By its own rule; none where it has none.
    public List<KeyDate> in(int year) {
        return rule.isEmpty() ? List.of() : DayRules.parse(rule).in(year).stream().map(this::on).toList();
    }

    /// The day of its own rule that is nearest to a year, where it is on none of that year; empty where there is none.
    public Optional<KeyDate> near(int year) {
        return IntStream.rangeClosed(1, REACH).boxed()
                .flatMap(away -> Stream.of(year + away, year - away)).flatMap(one -> in(one).stream())
                .findFirst();
    }

    /// As it is told on a day.
    KeyDate on(LocalDate day) {
        return new KeyDate(dateId(), day, days, name, category, rule, "");
    }
}
