package app.vitrine.domain.keydate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The key dates of a client: those of its country, with what the client changed and added.
public record KeyDateBook(List<ClientDate> own) {

    public static final KeyDateBook NONE = new KeyDateBook(List.of());

    public KeyDateBook {
        own = List.copyOf(own);
    }

    /// The change that was made to a date of the country.
    public Optional<ClientDate> change(KeyDate date) {
        return own.stream().filter(one -> one.replaces().equals(date.id())).findFirst();
    }

    /// All of a year, in order. A date with another rule is told only where the country keeps it in that year.
    ///
    /// @param country its dates that begin in the year
    public List<KeyDate> told(List<KeyDate> country, int year) {
        List<KeyDate> told = new ArrayList<>();
        Set<String> moved = new HashSet<>();
        for (KeyDate date : country) {
            Optional<ClientDate> change = change(date);
            if (change.filter(one -> !one.rule().isEmpty()).isPresent()) {
                if (moved.add(date.id())) {
                    told.addAll(change.get().in(year));
                }
            } else {
                told.add(change.map(one -> renamed(date, one)).orElse(date));
            }
        }
        own.stream().filter(one -> one.replaces().isEmpty()).forEach(one -> told.addAll(one.in(year)));
        told.sort(Comparator.comparing(KeyDate::first));
        return List.copyOf(told);
    }

    private static KeyDate renamed(KeyDate date, ClientDate change) {
        return new KeyDate(date.id(), date.first(), date.days(), change.name(), change.category(), date.why(),
                date.source());
    }
}
