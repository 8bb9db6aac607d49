package app.vitrine.domain.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import app.vitrine.domain.network.Subject.Part;
import app.vitrine.domain.text.Message;

/// The checks of caption, title, first comment and link.
final class TextChecks {

    private final RuleSet rules;
    private final VariantFacts variant;
    private final List<Finding> findings = new ArrayList<>();

    TextChecks(RuleSet rules, VariantFacts variant) {
        this.rules = rules;
        this.variant = variant;
    }

    List<Finding> findings() {
        String text = variant.text();
        length(RuleKind.TEXT_MAX, Part.TEXT, text);
        length(RuleKind.TITLE_MAX, Part.TITLE, variant.title());
        length(RuleKind.FIRST_COMMENT_MAX, Part.FIRST_COMMENT, variant.firstComment());
        length(RuleKind.LINK_MAX, Part.LINK, variant.link());
        number(RuleKind.HASHTAGS_MAX, _ -> Hashtags.in(text).size());
        number(RuleKind.MENTIONS_MAX, _ -> Mentions.in(text).size());
        number(RuleKind.LINKS_MAX,
                _ -> (int) Links.in(text).stream().map(TextSpan::value).distinct().count());
        required(RuleKind.TITLE_REQUIRED, Part.TITLE, variant.title());
        required(RuleKind.LINK_REQUIRED, Part.LINK, variant.link());
        said(RuleKind.CAPTION_UNUSED, !text.isBlank());
        said(RuleKind.LINKS_INERT, rules.has(RuleKind.LINKS_INERT) && !Links.in(text).isEmpty());
        return findings;
    }

    private void length(RuleKind kind, Part part, String text) {
        for (Rule rule : rules.all(kind)) {
            int used = rule.unit().length(text);
            if (used > rule.whole()) {
                findings.add(Finding.of(rule, Subject.of(part), tooLong(rule, used)));
                return;
            }
        }
    }

    private static Message tooLong(Rule rule, int used) {
        String key = "rule." + rule.kind().id();
        return switch (rule.unit()) {
            case SMS_SEGMENTS -> Message.of(key + ".segments", used, rule.whole());
            case UTF8_BYTES -> Message.counted(key + ".bytes", used - rule.whole(), rule.whole());
            default -> Message.counted(key, used - rule.whole(), rule.whole());
        };
    }

    private void number(RuleKind kind, ToIntFunction<RuleKind> counter) {
        List<Rule> limits = rules.all(kind);
        if (limits.isEmpty()) {
            return;
        }
        int used = counter.applyAsInt(kind);
        limits.stream().filter(rule -> used > rule.whole()).findFirst()
                .ifPresent(rule -> findings.add(Finding.of(rule, Subject.of(Part.TEXT),
                        Message.counted("rule." + kind.id(), used, rule.whole()))));
    }

    private void required(RuleKind kind, Part part, String value) {
        if (value.isBlank()) {
            rules.all(kind).stream().filter(rule -> rule.limit() > 0).findFirst()
                    .ifPresent(rule -> findings
                            .add(Finding.of(rule, Subject.of(part), Message.of("rule." + kind.id()))));
        }
    }

    private void said(RuleKind kind, boolean applies) {
        if (applies) {
            rules.all(kind).stream().filter(rule -> rule.limit() > 0).findFirst().ifPresent(
                    rule -> findings
                            .add(Finding.of(rule, Subject.of(Part.TEXT), Message.of("rule." + kind.id()))));
        }
    }
}
