package app.vitrine.domain.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All rules of one format of one network. A kind may have a firm limit and a lower advised one.
public record RuleSet(List<Rule> rules) {

    public static final RuleSet EMPTY = new RuleSet(List.of());

    public RuleSet {
        rules = List.copyOf(rules);
    }

    /// The rules of a kind, those that block before those that advise.
    public List<Rule> all(RuleKind kind) {
        return rules.stream().filter(rule -> rule.kind() == kind)
                .sorted(Comparator.comparing(rule -> !rule.blocks())).toList();
    }

    public List<Rule> all(RuleKind kind, MediaGroup group) {
        return all(kind).stream().filter(rule -> rule.group() == group).toList();
    }

    /// The rule of a kind with the lowest limit: what a counter counts towards.
    public Optional<Rule> strictest(RuleKind kind) {
        return rules.stream().filter(rule -> rule.kind() == kind)
                .min(Comparator.comparingDouble(Rule::limit));
    }

    public boolean has(RuleKind kind) {
        return rules.stream().anyMatch(rule -> rule.kind() == kind && rule.limit() > 0);
    }

    /// These rules, replaced by `own` where both speak of the same kind, group, unit and firmness.
    RuleSet refined(List<Rule> own) {
        List<Rule> merged = new ArrayList<>(rules);
        merged.removeIf(rule -> own.stream().anyMatch(other -> other.sameSubject(rule.kind(), rule.group())
                && other.advice() == rule.advice() && other.unit() == rule.unit()));
        merged.addAll(own);
        return new RuleSet(merged);
    }
}
