package app.vitrine.domain.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import app.vitrine.domain.network.Subject.Part;
import app.vitrine.domain.text.Message;

/// The checks of the files: how many, of which type, how large, how long, with alt text.
final class MediaChecks {

    private static final double MEGABYTE = 1_000_000;
    /// Crops are whole pixels, so a ratio may miss its limit by a hair.
    private static final double RATIO_SLACK = 0.005;

    private final RuleSet rules;
    private final List<MediaFacts> media;
    private final boolean ownAnimations;
    private final List<Finding> findings = new ArrayList<>();

    MediaChecks(RuleSet rules, List<MediaFacts> media) {
        this.rules = rules;
        this.media = media;
        this.ownAnimations = rules.rules().stream().anyMatch(rule -> rule.group() == MediaGroup.ANIMATION);
    }

    List<Finding> findings() {
        counts();
        unmixed();
        for (int index = 0; index < media.size(); index++) {
            types(index);
            figures(index, media.get(index));
            alt(index, media.get(index));
        }
        return findings;
    }

    private boolean concerns(MediaGroup group, MediaFacts item) {
        return group == MediaGroup.ANY || group == group(item);
    }

    private MediaGroup group(MediaFacts item) {
        MediaGroup group = item.type().group();
        boolean picture = group == MediaGroup.ANIMATION && !ownAnimations;
        return picture ? MediaGroup.IMAGE : group;
    }

    private void counts() {
        for (MediaGroup group : MediaGroup.values()) {
            int count = (int) media.stream().filter(item -> concerns(group, item)).count();
            first(RuleKind.MEDIA_MIN, group, rule -> count < rule.whole(), rule -> Message
                    .counted("rule.media_min." + group.id(), rule.whole()));
            first(RuleKind.MEDIA_MAX, group, rule -> count > rule.whole(), rule -> Message
                    .counted("rule.media_max." + group.id(), count, rule.whole()));
        }
    }

    private void first(RuleKind kind, MediaGroup group, Predicate<Rule> broken,
            Function<Rule, Message> sentence) {
        rules.all(kind, group).stream().filter(broken).findFirst()
                .ifPresent(
                        rule -> findings.add(Finding.of(rule, Subject.of(Part.MEDIA), sentence.apply(rule))));
    }

    private void unmixed() {
        long groups = media.stream().map(this::group).distinct().count();
        if (groups > 1) {
            first(RuleKind.UNMIXED, MediaGroup.ANY, rule -> rule.limit() > 0,
                    _ -> Message.of("rule.unmixed"));
        }
    }

    /// A group that no rule speaks of is not taken, where the types of another group are known.
    private void types(int index) {
        MediaType type = media.get(index).type();
        MediaGroup group = group(media.get(index));
        List<Rule> own = rules.all(RuleKind.TYPES, group);
        boolean known = rules.rules().stream()
                .anyMatch(rule -> rule.group() == group && group != MediaGroup.ANY);
        List<Rule> asked = known ? own : rules.all(RuleKind.TYPES);
        asked.stream().filter(rule -> !rule.types().contains(type)).findFirst()
                .ifPresent(rule -> findings.add(Finding.of(rule, Subject.media(index),
                        Message.of("rule.types", index + 1, type.name()))));
    }

    private void figures(int index, MediaFacts item) {
        atLeast(RuleKind.BYTES_MIN, index, (double) item.bytes());
        atMost(RuleKind.BYTES_MAX, index, (double) item.bytes());
        atLeast(RuleKind.WIDTH_MIN, index, item.width());
        atMost(RuleKind.WIDTH_MAX, index, item.width());
        atLeast(RuleKind.HEIGHT_MIN, index, item.height());
        atMost(RuleKind.HEIGHT_MAX, index, item.height());
        atMost(RuleKind.PIXELS_MAX, index, (double) item.width() * item.height());
        double ratio = item.height() > 0 ? item.width() / (double) item.height() : 0;
        atLeast(RuleKind.RATIO_MIN, index, ratio);
        atMost(RuleKind.RATIO_MAX, index, ratio);
        atLeast(RuleKind.SECONDS_MIN, index, item.seconds());
        atMost(RuleKind.SECONDS_MAX, index, item.seconds());
    }

    private void atLeast(RuleKind kind, int index, double value) {
        for (Rule rule : about(kind, index)) {
            if (value > 0 && value < rule.limit() - slack(kind)) {
                outOfRange(rule, index, value);
                return;
            }
        }
    }

    private void atMost(RuleKind kind, int index, double value) {
        for (Rule rule : about(kind, index)) {
            if (value > rule.limit() + slack(kind)) {
                outOfRange(rule, index, value);
                return;
            }
        }
    }

    private static double slack(RuleKind kind) {
        return kind == RuleKind.RATIO_MIN || kind == RuleKind.RATIO_MAX ? RATIO_SLACK : 0;
    }

    private List<Rule> about(RuleKind kind, int index) {
        return rules.all(kind).stream().filter(rule -> concerns(rule.group(), media.get(index))).toList();
    }

    private void outOfRange(Rule rule, int index, double value) {
        double scale = switch (rule.kind()) {
            case BYTES_MIN, BYTES_MAX, PIXELS_MAX -> MEGABYTE;
            default -> 1;
        };
        findings.add(Finding.of(rule, Subject.media(index),
                Message.of("rule." + rule.kind().id(), index + 1, value / scale, rule.limit() / scale)));
    }

    private void alt(int index, MediaFacts item) {
        if (item.alt().isBlank()) {
            about(RuleKind.ALT_EXPECTED, index).stream().filter(rule -> rule.limit() > 0).findFirst()
                    .ifPresent(rule -> findings
                            .add(Finding.of(rule, Subject.media(index),
                                    Message.of("rule.alt_expected", index + 1))));
        }
        about(RuleKind.ALT_MAX, index).stream().filter(rule -> rule.unit().length(item.alt()) > rule.whole())
                .findFirst()
                .ifPresent(rule -> findings
                        .add(Finding.of(rule, Subject.media(index), Message.counted("rule.alt_max",
                                rule.unit().length(item.alt()) - rule.whole(), index + 1, rule.whole()))));
    }
}
