package app.vitrine.ui.ideas;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import app.vitrine.domain.idea.IdeaLine;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.Priority;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.shell.Desk;

/// Changes to ideas; each is one step of undo.
final class IdeaEdits {

    private final Desk desk;

    IdeaEdits(Desk desk) {
        this.desk = desk;
    }

    void note(long clientId, IdeaLine line) {
        Post post = Post.draft(clientId, desk.clock().instant()).withStatus(Status.IDEA)
                .withTitle(line.title()).withTags(line.tags()).withPriority(line.priority());
        desk.change(ChangeLabel.of("ideas.undo.note", line.title()).forClient(clientId),
                plan -> plan.posts().save(post), Message.of("ideas.done.noted", line.title()));
    }

    void priority(PostCard card, Priority priority) {
        if (priority != card.priority()) {
            change("ideas.undo.priority", card, post -> post.withPriority(priority),
                    Message.of("ideas.done.priority." + priority.level(), title(card)));
        }
    }

    void pillar(PostCard card, Optional<Long> pillar) {
        if (!pillar.equals(card.pillarId())) {
            change("ideas.undo.pillar", card, post -> post.withPillar(pillar), changed(card));
        }
    }

    void campaign(PostCard card, Optional<Long> campaign) {
        if (!campaign.equals(card.campaignId())) {
            change("ideas.undo.campaign", card, post -> post.withCampaign(campaign), changed(card));
        }
    }

    void tags(PostCard card, List<String> tags) {
        if (!tags.equals(card.tags())) {
            change("ideas.undo.tags", card, post -> post.withTags(tags), changed(card));
        }
    }

    /// Adds a tag, or takes it away.
    void toggle(PostCard card, String tag) {
        List<String> tags = new ArrayList<>(card.tags());
        if (!tags.remove(tag)) {
            tags.add(tag);
        }
        tags(card, tags);
    }

    void plan(PostCard card, LocalDate day, Optional<LocalTime> time) {
        Wording wording = desk.wording().get();
        Optional<LocalTime> at = time.or(card::time);
        String when = at.map(one -> wording.messages().text("ideas.day-and-time", wording.day(day),
                wording.time(one))).orElseGet(() -> wording.day(day));
        change("ideas.undo.plan", card, post -> post.planned(day, time),
                Message.of("ideas.done.planned", title(card), when));
    }

    void delete(PostCard card) {
        desk.change(label("ideas.undo.delete", card), plan -> plan.posts().delete(List.of(card.id())),
                Message.of("ideas.done.deleted", title(card)));
    }

    private void change(String key, PostCard card, UnaryOperator<Post> edit, Message done) {
        desk.change(label(key, card), plan -> plan.posts().all(List.of(card.id()))
                .forEach(post -> plan.posts().save(edit.apply(post))), done);
    }

    private Message changed(PostCard card) {
        return Message.of("ideas.done.changed", title(card));
    }

    private ChangeLabel label(String key, PostCard card) {
        return ChangeLabel.of(key, title(card)).forClient(card.clientId());
    }

    /// What an idea is called in a sentence.
    String title(PostCard card) {
        return card.heading().isBlank()
                ? desk.wording().get().messages().text("ideas.untitled")
                : card.heading();
    }
}
