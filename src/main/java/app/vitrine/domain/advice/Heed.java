package app.vitrine.domain.advice;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a person wants to hear of in a plan: kinds that are not watched, and cases that are fine as they are. Kept in the
/// plan as facts.
///
/// @param off  kinds
/// @param fine keys of findings
public record Heed(Set<Kind> off, Set<String> fine) {

    /// The name of the fact that holds the kinds.
    public static final String OFF = "advice off";

    private static final String FINE = "advice fine/";

    public Heed {
        off = Set.copyOf(off);
        fine = Set.copyOf(fine);
    }

    /// The name of the fact that holds a client's cases.
    public static String fineOf(long clientId) {
        return FINE + clientId;
    }

    /// Reads what [#offText] and [#fineText] wrote; kinds that are not known any more are passed over.
    public static Heed of(Optional<String> off, Optional<String> fine) {
        Map<String, Kind> kinds = Arrays.stream(Kind.values())
                .collect(Collectors.toMap(Kind::id, kind -> kind));
        Set<Kind> silent = EnumSet.noneOf(Kind.class);
        lines(off).forEach(id -> Optional.ofNullable(kinds.get(id)).ifPresent(silent::add));
        return new Heed(silent, lines(fine));
    }

    /// The kinds that are watched.
    public Set<Kind> kinds() {
        Set<Kind> kinds = EnumSet.allOf(Kind.class);
        kinds.removeAll(off);
        return kinds;
    }

    public boolean hears(Finding finding) {
        return !off.contains(finding.kind()) && !fine.contains(finding.key());
    }

    public Heed with(Kind kind, boolean watched) {
        Set<Kind> now = EnumSet.noneOf(Kind.class);
        now.addAll(off);
        if (watched) {
            now.remove(kind);
        } else {
            now.add(kind);
        }
        return new Heed(now, fine);
    }

    public Heed withFine(String key) {
        Set<String> now = new TreeSet<>(fine);
        now.add(key);
        return new Heed(off, now);
    }

    /// Empty where every kind is watched.
    public Optional<String> offText() {
        return text(off.stream().map(Kind::id).collect(Collectors.toSet()));
    }

    /// Empty where no case was accepted.
    public Optional<String> fineText() {
        return text(fine);
    }

    private static Optional<String> text(Set<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", new TreeSet<>(names)));
    }

    private static Set<String> lines(Optional<String> fact) {
        return fact.map(text -> text.lines().collect(Collectors.toSet())).orElse(Set.of());
    }
}
