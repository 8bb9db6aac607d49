package app.vitrine.domain.network;

import java.time.LocalDate;
import java.util.Set;

/// One thing a network asks of a publication.
///
/// @param group  the files it is about, or `ANY`
/// @param limit  the figure, in `unit`; 1 for rules that say yes
/// @param types  the accepted types of a rule of kind `TYPES`, else empty
/// @param advice whether the network merely recommends it, or accepts more than it shows well
/// @param source where the fact stands
/// @param dated  when that was last looked up
public record Rule(RuleKind kind, MediaGroup group, double limit, Set<MediaType> types, Unit unit,
        boolean advice,
        Grade grade, String source, LocalDate dated) {

    /// The source of a rule that a person has set.
    public static final String OWN = "own";

    /// @throws IllegalArgumentException if the limit is no figure or the source is blank
    public Rule {
        types = Set.copyOf(types);
        if (!Double.isFinite(limit) || limit < 0 || source.isBlank()) {
            throw new IllegalArgumentException(kind + " " + limit + " " + source);
        }
    }

    /// Whether breaking it stops the publication; otherwise it is only said.
    public boolean blocks() {
        return grade.mayBlock() && !advice;
    }

    /// The limit as a whole number, at most the greatest `int`.
    public int whole() {
        return (int) limit;
    }

    boolean sameSubject(RuleKind otherKind, MediaGroup otherGroup) {
        return kind == otherKind && group == otherGroup;
    }
}
