package app.vitrine.exchange.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.post.MediaUse;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Variant;

/// A post without own values that say what the post or the client says anyway. The plain file tells what a variant
/// shows, not whether it says so itself; posts of one normal form are the same to it.
final class NormalForm {

    private final Client client;
    private final LongFunction<String> altOfItem;

    /// @param altOfItem what is said of a media item where a post says nothing else
    NormalForm(Client client, LongFunction<String> altOfItem) {
        this.client = client;
        this.altOfItem = altOfItem;
    }

    Post of(Post post) {
        List<MediaUse> media = uses(post.media());
        return post.withMedia(media)
                .withVariants(
                        post.variants().stream().map(variant -> variant(variant, post, media)).toList());
    }

    private Variant variant(Variant variant, Post post, List<MediaUse> media) {
        return variant.withWhen(unlike(variant.day(), post.day()), unlike(variant.time(), post.time()))
                .withText(unlike(variant.text(), Optional.of(post.text())))
                .withTitle(variant.title().equals(post.title()) ? "" : variant.title())
                .withLanguage(variant.language().equals(client.language()) ? "" : variant.language())
                .withMedia(unlike(variant.media().map(this::uses), Optional.of(media)));
    }

    private List<MediaUse> uses(List<MediaUse> uses) {
        return uses.stream()
                .map(use -> use.altText().equals(altOfItem.apply(use.mediaId()))
                        ? new MediaUse(use.mediaId(), "")
                        : use)
                .toList();
    }

    private static <T> Optional<T> unlike(Optional<T> own, Optional<T> posts) {
        return own.equals(posts) ? Optional.empty() : own;
    }
}
