package app.vitrine.ui.ideas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.Priority;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.text.Messages;

/// What a card says in words.
final class IdeaWords {

    private final IdeasPage page;
    private final Messages messages;

    IdeaWords(IdeasPage page, Messages messages) {
        this.page = page;
        this.messages = messages;
    }

    String title(Idea idea) {
        return idea.card().heading().isBlank() ? messages.text("ideas.untitled") : idea.card().heading();
    }

    /// Whose it is where several clients are in view, its pillar, its campaign and its tags.
    String foot(Idea idea) {
        PostCard card = idea.card();
        List<String> parts = new ArrayList<>();
        if (page.several()) {
            page.client(card.clientId()).map(Client::name).ifPresent(parts::add);
        }
        List<String> tags = card.tags().stream().map(tag -> messages.text("ideas.tag", tag)).toList();
        if (page.several()) {
            parts.addAll(tags);
        }
        page.pillar(card.pillarId()).map(Pillar::name).ifPresent(parts::add);
        page.campaign(card.campaignId()).map(Campaign::name).ifPresent(parts::add);
        if (!page.several()) {
            parts.addAll(tags);
        }
        return String.join(messages.text("ideas.dot"), parts);
    }

    /// The style class of its colour: that of its pillar, or of its client where several are in view.
    String colour(Idea idea) {
        Optional<Palette> own = page.several()
                ? page.client(idea.card().clientId()).map(Client::colour)
                : page.pillar(idea.card().pillarId()).map(Pillar::colour);
        return own.map(colour -> "pillar-" + colour.id()).orElse("no-pillar");
    }

    static String priority(Priority priority, Messages messages) {
        return messages.text("ideas.priority." + priority.level());
    }

    Optional<String> status(Idea idea) {
        return switch (idea.card().status()) {
            case IDEA -> Optional.empty();
            case DRAFT -> Optional.of(messages.text("ideas.status.draft"));
            case IN_REVIEW -> Optional.of(messages.text("ideas.status.in-review"));
            case APPROVED -> Optional.of(messages.text("ideas.status.approved"));
        };
    }

    /// All of it, as screen readers say it.
    String spoken(Idea idea) {
        List<String> parts = new ArrayList<>(List.of(title(idea)));
        if (idea.card().priority() != Priority.NORMAL) {
            parts.add(priority(idea.card().priority(), messages));
        }
        parts.add(idea.line());
        parts.add(foot(idea));
        if (idea.card().status() != Status.IDEA) {
            status(idea).ifPresent(parts::add);
        }
        return String.join(", ", parts.stream().filter(part -> !part.isBlank()).toList());
    }
}
