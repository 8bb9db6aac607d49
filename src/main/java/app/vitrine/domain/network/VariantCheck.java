package app.vitrine.domain.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Holds a publication against the rules of its network.
public final class VariantCheck {

    private final RuleBook book;

    public VariantCheck(RuleBook book) {
        this.book = book;
    }

    /// What the publication breaks, what blocks first. Of a firm and an advised limit only the broken one that weighs
    /// more is told.
    public List<Finding> check(VariantFacts variant) {
        RuleSet rules = book.rules(variant.network(), variant.format());
        List<Finding> findings = new ArrayList<>(new TextChecks(rules, variant).findings());
        findings.addAll(new MediaChecks(rules, variant.media()).findings());
        findings.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(findings);
    }
}
