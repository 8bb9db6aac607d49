package app.vitrine.ui.composer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.media.Picture;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.network.Rule;
import app.vitrine.domain.network.RuleBook;
import app.vitrine.domain.network.RuleKind;
import app.vitrine.domain.post.Variant;

/// What the preview at the right shows: the variant in front, or the one that was chosen while the base text is.
/// Looked at once a pulse, not at each letter.
final class PreviewModel {

    private final Bench bench;
    private final RuleBook rules;
    private final ObjectProperty<Optional<UUID>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Content>> content = new ReadOnlyObjectWrapper<>(
            Optional.empty());

    /// All that a preview draws.
    ///
    /// @param fold UTF-16 offset behind which the network hides the text until it is asked for more; the length of
    ///             the text where it hides nothing
    record Content(UUID uid, Network network, Format format, Client client, Optional<Picture> logo,
            String handle, String title,
            String text, int fold, String link, List<PicturesModel.Shown> pictures) {}

    PreviewModel(Bench bench, RuleBook rules) {
        this.bench = bench;
        this.rules = rules;
        bench.tab().addListener((_, _, tab) -> tab.ifPresent(uid -> chosen.set(Optional.of(uid))));
        chosen.addListener((_, _, _) -> refresh());
    }

    /// The variant to look at while the base text is in front.
    ObjectProperty<Optional<UUID>> chosen() {
        return chosen;
    }

    ReadOnlyObjectProperty<Optional<Content>> content() {
        return content.getReadOnlyProperty();
    }

    void refresh() {
        Optional<Variant> variant = chosen.get().flatMap(bench::variant)
                .or(() -> bench.post().variants().stream().findFirst());
        content.set(variant.flatMap(this::content));
    }

    private Optional<Content> content(Variant variant) {
        return bench.context().get().map(known -> {
            Network network = bench.channel(variant).map(Channel::network).orElse(Network.CUSTOM);
            String text = bench.post().textOf(variant);
            return new Content(variant.uid(), network, variant.format(), known.client(), known.logo(),
                    bench.channel(variant).map(Channel::handle).orElse(""), variant.title(), text,
                    fold(text, network, variant.format()), bench.post().link(),
                    bench.post().mediaOf(variant).stream()
                            .map(use -> new PicturesModel.Shown(use, known.media(use.mediaId()))).toList());
        });
    }

    private int fold(String text, Network network, Format format) {
        Optional<Rule> fold = rules.rules(network, format).strictest(RuleKind.FOLD);
        if (fold.isEmpty() || text.codePointCount(0, text.length()) <= fold.get().whole()) {
            return text.length();
        }
        int end = text.offsetByCodePoints(0, fold.get().whole());
        int space = Math.max(text.lastIndexOf(' ', end), text.lastIndexOf('\n', end));
        return space > end / 2 ? space : end;
    }
}
