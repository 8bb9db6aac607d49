package app.vitrine.ui.calendar;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Messages;

/// What can be done to posts from the calendar, with the words of “Undo …” for one post and for several.
enum Edit {
    MOVE("calendar.undo.move", "calendar.undo.move-posts"), COPY("calendar.undo.copy",
            "calendar.undo.copy-posts"),
    DELETE("calendar.undo.delete", "calendar.undo.delete-posts"), TIME(
            "calendar.undo.time",
            "calendar.undo.time-posts"),
    STATUS("calendar.undo.status", "calendar.undo.status-posts"), PILLAR(
            "calendar.undo.pillar", "calendar.undo.pillar-posts"),
    CAMPAIGN("calendar.undo.campaign",
            "calendar.undo.campaign-posts"),
    TAG("calendar.undo.tag",
            "calendar.undo.tag-posts"),
    CHANNEL("calendar.undo.channel",
            "calendar.undo.channel-posts"),
    TITLE("calendar.undo.title",
            "calendar.undo.title-posts"),
    TAKE_OUT("calendar.undo.take-out", "calendar.undo.take-out-posts");

    private final String one;
    private final String several;

    Edit(String one, String several) {
        this.one = one;
        this.several = several;
    }

    ChangeLabel label(List<PostCard> cards, Messages messages) {
        Message message = cards.size() == 1
                ? Message.of(one, title(cards.getFirst(), messages))
                : Message.counted(several, cards.size());
        return new ChangeLabel(message, client(cards), Optional.empty());
    }

    /// What a post is called in a sentence.
    static String title(PostCard card, Messages messages) {
        return card.heading().isBlank() ? messages.text("calendar.untitled") : card.heading();
    }

    private static OptionalLong client(List<PostCard> cards) {
        List<Long> clients = cards.stream().map(PostCard::clientId).distinct().toList();
        return clients.size() == 1 ? OptionalLong.of(clients.getFirst()) : OptionalLong.empty();
    }
}
