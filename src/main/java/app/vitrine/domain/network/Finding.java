package app.vitrine.domain.network;

import app.vitrine.domain.text.Message;

/// A rule that a publication breaks, with the sentence that says so.
///
/// @param rule the rule with its source and grade
public record Finding(Severity severity, Message message, Subject subject, Rule rule) {

    static Finding of(Rule rule, Subject subject, Message message) {
        return new Finding(rule.blocks() ? Severity.BLOCKS : Severity.WARNS, message, subject, rule);
    }

    public boolean blocks() {
        return severity == Severity.BLOCKS;
    }
}
