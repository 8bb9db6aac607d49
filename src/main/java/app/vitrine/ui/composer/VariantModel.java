package app.vitrine.ui.composer;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.network.RuleBook;
import app.vitrine.domain.network.RuleKind;
import app.vitrine.domain.network.RuleSet;
import app.vitrine.domain.post.Variant;

/// What the variant in front has beside text, time and pictures: format, language, title, first comment.
final class VariantModel {

    private final Bench bench;
    private final RuleBook rules;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(
            Optional.empty());

    /// The variant in front as it is shown.
    ///
    /// @param hasTitle   whether the network shows a title
    /// @param hasComment whether a first comment makes sense there
    /// @param languages  what the client writes in, the usual one first
    record Shown(Variant variant, Network network, boolean hasTitle, boolean hasComment,
            List<String> languages) {

        List<Format> formats() {
            return network.formats();
        }
    }

    VariantModel(Bench bench, RuleBook rules) {
        this.bench = bench;
        this.rules = rules;
        bench.follow(this::look);
    }

    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    void format(Format format) {
        edit("format", "composer.change.format", false, variant -> variant.withFormat(format));
    }

    /// @param language BCP 47 tag; empty for the client's usual one
    void language(String language) {
        edit("language", "composer.change.language", false, variant -> variant.withLanguage(language));
    }

    void title(String text) {
        edit("title", "composer.change.variant_title", true, variant -> variant.withTitle(text));
    }

    void firstComment(String text) {
        edit("comment", "composer.change.first_comment", true, variant -> variant.withFirstComment(text));
    }

    private void edit(String field, String label, boolean typing, UnaryOperator<Variant> change) {
        bench.variant().ifPresent(variant -> {
            String key = "variant/" + variant.uid() + "/" + field;
            var onPost = PostEdit.onVariant(variant.uid(), change);
            bench.draft().edit(
                    typing ? PostEdit.typed(key, label, onPost) : PostEdit.done(key, label, onPost));
        });
    }

    private void look() {
        shown.set(bench.variant().map(variant -> {
            Network network = bench.channel(variant).map(Channel::network).orElse(Network.CUSTOM);
            RuleSet set = rules.rules(network, variant.format());
            boolean title = !set.all(RuleKind.TITLE_MAX).isEmpty()
                    || !set.all(RuleKind.TITLE_REQUIRED).isEmpty()
                    || !variant.title().isEmpty() || ownTitle(network);
            boolean comment = !variant.firstComment().isEmpty() || comments(network, variant.format());
            return new Shown(variant, network, title, comment,
                    bench.context().get().map(known -> known.client().languages()).orElse(List.of()));
        }));
    }

    private static boolean ownTitle(Network network) {
        return switch (network) {
            case YOUTUBE, PINTEREST, BLOG, NEWSLETTER -> true;
            default -> false;
        };
    }

    private static boolean comments(Network network, Format format) {
        return format != Format.STORY && switch (network) {
            case INSTAGRAM, FACEBOOK, LINKEDIN, YOUTUBE, TIKTOK -> true;
            default -> false;
        };
    }
}
