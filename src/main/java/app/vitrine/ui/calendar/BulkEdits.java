package app.vitrine.ui.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.post.Variant;
import app.vitrine.domain.text.Message;
import app.vitrine.ui.shell.Desk;

/// Changes of what chosen posts are, each of them one step of undo however many they are. What belongs to one client
/// (pillar, campaign, channel) is given to posts of that client only.
final class BulkEdits {

    private final Desk desk;

    BulkEdits(Desk desk) {
        this.desk = desk;
    }

    void status(List<PostCard> cards, Status status) {
        change(Edit.STATUS, cards, post -> post.withStatus(status));
    }

    /// @param clientId whose pillar it is
    void pillar(List<PostCard> cards, long clientId, Optional<Long> pillar) {
        change(Edit.PILLAR, of(cards, clientId), post -> post.withPillar(pillar));
    }

    void campaign(List<PostCard> cards, long clientId, Optional<Long> campaign) {
        change(Edit.CAMPAIGN, of(cards, clientId), post -> post.withCampaign(campaign));
    }

    void addTag(List<PostCard> cards, String tag) {
        change(Edit.TAG, cards, post -> {
            List<String> tags = new ArrayList<>(post.tags());
            tags.add(tag);
            return post.withTags(tags);
        });
    }

    void removeTag(List<PostCard> cards, String tag) {
        change(Edit.TAG, cards,
                post -> post.withTags(post.tags().stream().filter(name -> !name.equals(tag)).toList()));
    }

    /// Adds a variant for the channel to each post that has none for it.
    void addChannel(List<PostCard> cards, Channel channel) {
        change(Edit.CHANNEL, of(cards, channel.clientId()), post -> with(post, channel));
    }

    /// Takes the channel's variants out, those that are published apart.
    void removeChannel(List<PostCard> cards, Channel channel) {
        change(Edit.CHANNEL, of(cards, channel.clientId()), post -> post.withVariants(post.variants().stream()
                .filter(variant -> variant.channelId() != channel.id() || variant.publication().settled())
                .toList()));
    }

    /// Gives one post another working title.
    void title(PostCard card, String title) {
        change(Edit.TITLE, List.of(card), post -> post.withTitle(title.strip()));
    }

    private static Post with(Post post, Channel channel) {
        if (post.variants().stream().anyMatch(variant -> variant.channelId() == channel.id())) {
            return post;
        }
        List<Variant> variants = new ArrayList<>(post.variants());
        variants.add(Variant.on(channel.id(), channel.network().usualFormat(), variants.size()));
        return post.withVariants(variants);
    }

    private static List<PostCard> of(List<PostCard> cards, long clientId) {
        return cards.stream().filter(card -> card.clientId() == clientId).toList();
    }

    private void change(Edit edit, List<PostCard> cards, UnaryOperator<Post> change) {
        if (cards.isEmpty()) {
            return;
        }
        List<Long> ids = PostEdits.ids(cards);
        Message done = Message.counted("calendar.done.changed", cards.size());
        desk.change(edit.label(cards, desk.wording().get().messages()), plan -> {
            for (Post post : plan.posts().all(ids)) {
                Post changed = change.apply(post);
                if (!changed.equals(post)) {
                    plan.posts().save(changed);
                }
            }
        }, done);
    }
}
