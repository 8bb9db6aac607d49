package app.vitrine.domain.keydate;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The key dates that a person does not want to see in a plan, kept there as a fact.
///
/// @param names ids of dates, and kinds
public record HiddenDates(Set<String> names) {

    /// The name of the fact.
    public static final String FACT = "hidden key dates";

    /// Hides none.
    public static final HiddenDates NONE = new HiddenDates(Set.of());

    public HiddenDates {
        names = Set.copyOf(names);
    }

    /// @param fact as [#text] wrote it
    public static HiddenDates of(Optional<String> fact) {
        return fact.map(lines -> new HiddenDates(Set.copyOf(Arrays.asList(lines.split("\n", -1)))))
                .orElse(NONE);
    }

    /// What the fact says; empty where nothing is hidden.
    public Optional<String> text() {
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", new TreeSet<>(names)));
    }

    public boolean hides(KeyDate date) {
        return names.contains(date.id()) || hides(date.category());
    }

    public boolean hides(KeyDate.Category category) {
        return names.contains(kind(category));
    }

    /// Hides a date, in every year.
    public HiddenDates with(KeyDate date) {
        return changed(date.id(), true);
    }

    /// Shows a date again that was hidden by itself.
    public HiddenDates without(KeyDate date) {
        return changed(date.id(), false);
    }

    /// Whether a date is hidden by itself, whatever its kind.
    public boolean names(KeyDate date) {
        return names.contains(date.id());
    }

    /// Hides a kind, or shows it again.
    public HiddenDates with(KeyDate.Category category, boolean hidden) {
        return changed(kind(category), hidden);
    }

    private HiddenDates changed(String name, boolean hidden) {
        Set<String> now = new TreeSet<>(names);
        if (hidden) {
            now.add(name);
        } else {
            now.remove(name);
        }
        return new HiddenDates(now);
    }

    private static String kind(KeyDate.Category category) {
        return "kind " + category.id();
    }
}
