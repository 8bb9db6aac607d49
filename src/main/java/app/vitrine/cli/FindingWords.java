package app.vitrine.cli;

import java.util.LinkedHashMap;
import java.util.Map;

import app.vitrine.domain.network.Finding;
import app.vitrine.domain.network.Rule;
import app.vitrine.domain.text.Messages;

/// A broken rule as commands tell of it.
final class FindingWords {

    private FindingWords() {}

    static Map<String, Object> json(Finding finding, Messages words) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("rule", finding.rule().kind().id());
        told.put("severity", severity(finding.rule()));
        told.put("message", words.text(finding.message()));
        told.put("limit", finding.rule().limit());
        told.put("unit", finding.rule().unit().id());
        told.put("grade", finding.rule().grade().name());
        told.put("source", finding.rule().source());
        return told;
    }

    static String line(Finding finding, Messages words) {
        return words.text(finding.blocks() ? "cli.finding.blocks" : "cli.finding.warns",
                words.text(finding.message()));
    }

    /// `blocks` where the network refuses, else `warns`.
    static String severity(Rule rule) {
        return rule.blocks() ? "blocks" : "warns";
    }
}
