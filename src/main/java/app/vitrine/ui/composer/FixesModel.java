package app.vitrine.ui.composer;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.vitrine.domain.network.Network;
import app.vitrine.domain.network.Rule;
import app.vitrine.domain.network.RuleBook;
import app.vitrine.domain.post.Variant;
import app.vitrine.domain.text.Message;

/// What mends a finding by one press. A mended variant has a text of its own; the base text stays as it is.
final class FixesModel {

    /// How long the mending can be taken back beside the checks; the history of the plan can do so for good.
    static final Duration SHOWN = Duration.ofSeconds(6);

    private final Bench bench;
    private final Later later;
    private final Trim trim;
    private final ReadOnlyObjectWrapper<Optional<Done>> done = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Runnable timer = () -> {};

    /// @param label what the button says
    /// @param after the variants as they are then, by uid
    record Fix(Message label, Map<UUID, Variant> after) {}

    /// What was mended last.
    ///
    /// @param sentence what it was
    /// @param before   the variants as they were, by uid
    record Done(Message sentence, Map<UUID, Variant> before) {}

    FixesModel(Bench bench, Later later, RuleBook rules) {
        this.bench = bench;
        this.later = later;
        this.trim = new Trim(rules);
    }

    /// What was mended last, as long as it can be taken back here.
    ReadOnlyObjectProperty<Optional<Done>> done() {
        return done.getReadOnlyProperty();
    }

    /// How a finding is mended; empty where only the person can.
    Optional<Fix> fix(ChecksModel.Check check) {
        Rule rule = check.finding().rule();
        ChecksModel.Origin first = check.origins().getFirst();
        return switch (rule.kind()) {
            case TEXT_MAX -> fix(check,
                    Message.of("composer.fix.shorten", bench.say("network." + first.network().id())),
                    (variant, text) -> variant
                            .withText(Optional.of(trim.shortened(text, network(variant), variant.format()))));
            case HASHTAGS_MAX -> fix(check, Message.counted("composer.fix.hashtags", rule.whole()),
                    (variant, text) -> variant.withText(Optional.of(Trim.hashtags(text, rule.whole()))));
            case LINKS_INERT -> first.network() == Network.INSTAGRAM
                    ? fix(check, Message.of("composer.fix.first_comment"), FixesModel::linksToComment)
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// Mends it, in one step of the plan's history.
    void apply(ChecksModel.Check check, Fix fix) {
        Map<UUID, Variant> before = new LinkedHashMap<>();
        fix.after().keySet()
                .forEach(uid -> bench.variant(uid).ifPresent(variant -> before.put(uid, variant)));
        put(fix.after());
        timer.run();
        done.set(Optional.of(new Done(check.finding().message(), before)));
        timer = later.after(SHOWN, () -> done.set(Optional.empty()));
    }

    /// Takes the last mending back.
    void undo() {
        timer.run();
        done.get().ifPresent(last -> put(last.before()));
        done.set(Optional.empty());
    }

    private interface Change {

        Variant on(Variant variant, String text);
    }

    private Optional<Fix> fix(ChecksModel.Check check, Message label, Change change) {
        Map<UUID, Variant> after = new LinkedHashMap<>();
        for (ChecksModel.Origin origin : check.origins()) {
            bench.variant(origin.uid()).ifPresent(
                    variant -> after.put(origin.uid(), change.on(variant, bench.post().textOf(variant))));
        }
        return after.isEmpty() ? Optional.empty() : Optional.of(new Fix(label, after));
    }

    private static Variant linksToComment(Variant variant, String text) {
        List<String> links = Trim.links(text);
        String comment = (variant.firstComment() + " " + String.join(" ", links)).strip();
        return variant.withText(Optional.of(Trim.withoutLinks(text))).withFirstComment(comment);
    }

    /// Only text and first comment are put, so that what else was changed meanwhile stays.
    private void put(Map<UUID, Variant> variants) {
        UnaryOperator<app.vitrine.domain.post.Post> change = post -> {
            app.vitrine.domain.post.Post result = post;
            for (Map.Entry<UUID, Variant> each : variants.entrySet()) {
                result = PostEdit.onVariant(each.getKey(), now -> now.withText(each.getValue().text())
                        .withFirstComment(each.getValue().firstComment())).apply(result);
            }
            return result;
        };
        bench.draft().edit(PostEdit.done("mended/" + variants.keySet(), "composer.change.mended", change));
    }

    private Network network(Variant variant) {
        return bench.channel(variant).map(channel -> channel.network()).orElse(Network.CUSTOM);
    }
}
