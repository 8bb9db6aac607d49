package app.vitrine.ui.ideas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.Priority;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Messages;

/// The ideas in view by groups, and what it means to bring one to another group.
final class GroupsModel {

    private static final String GROUPING = "ideas-grouping";

    private final IdeasViewModel ideas;
    private final ObjectProperty<Grouping> grouping;
    private final ReadOnlyObjectWrapper<List<Group>> groups = new ReadOnlyObjectWrapper<>(List.of());

    GroupsModel(IdeasViewModel ideas) {
        this.ideas = ideas;
        grouping = new SimpleObjectProperty<>(
                ideas.desk().remembered(GROUPING).flatMap(Grouping::ofId).orElse(Grouping.PILLAR));
        grouping.subscribe((_, now) -> ideas.desk().remember(GROUPING, now.id()));
        grouping.subscribe(this::arrange);
        ideas.shown().subscribe(this::arrange);
        ideas.desk().wording().subscribe(this::arrange);
    }

    ObjectProperty<Grouping> grouping() {
        return grouping;
    }

    ReadOnlyObjectProperty<List<Group>> groups() {
        return groups.getReadOnlyProperty();
    }

    private void arrange() {
        Messages messages = ideas.desk().wording().get().messages();
        groups.set(switch (grouping.get()) {
            case PILLAR -> pillars(messages);
            case CAMPAIGN -> campaigns(messages);
            case TAG -> tags(messages);
            case PRIORITY -> priorities(messages);
        });
    }

    private List<Group> pillars(Messages messages) {
        List<Group> all = new ArrayList<>();
        for (Pillar pillar : ideas.page().get().pillars()) {
            all.add(of(Grouping.PILLAR, pillar.id(), pillar.name(), pillar.clientId(), pillar.colour(),
                    idea -> idea.card().pillarId().equals(Optional.of(pillar.id()))));
        }
        all.add(without(Grouping.PILLAR, messages.text("ideas.group.no-pillar"),
                idea -> ideas.page().get().pillar(idea.card().pillarId()).isEmpty()));
        return all;
    }

    // What is over takes no new ideas.
    private List<Group> campaigns(Messages messages) {
        LocalDate today = LocalDate.now(ideas.desk().clock());
        List<Group> all = new ArrayList<>();
        for (Campaign campaign : ideas.page().get().campaigns()) {
            Group group = of(Grouping.CAMPAIGN, campaign.id(), campaign.name(), campaign.clientId(),
                    campaign.colour(), idea -> idea.card().campaignId().equals(Optional.of(campaign.id())));
            if (!campaign.span().last().isBefore(today) || !group.ideas().isEmpty()) {
                all.add(group);
            }
        }
        all.add(without(Grouping.CAMPAIGN, messages.text("ideas.group.no-campaign"),
                idea -> ideas.page().get().campaign(idea.card().campaignId()).isEmpty()));
        return all;
    }

    private Group of(Grouping by, long id, String name, long clientId, Palette colour, Predicate<Idea> fits) {
        String whose = ideas.page().get().several()
                ? ideas.page().get().client(clientId).map(Client::name).orElse("")
                : "";
        return new Group(new Group.Key(by, Optional.of(id)), name, whose, Optional.of(colour),
                OptionalLong.of(clientId), fitting(fits));
    }

    private List<Group> tags(Messages messages) {
        List<Group> all = new ArrayList<>();
        ideas.page().get().tags().stream().sorted(String.CASE_INSENSITIVE_ORDER)
                .forEach(tag -> all.add(plain(new Group.Key(Grouping.TAG, Optional.of(tag)), tag,
                        idea -> idea.card().tags().contains(tag))));
        all.add(without(Grouping.TAG, messages.text("ideas.group.no-tag"),
                idea -> idea.card().tags().isEmpty()));
        return all;
    }

    private List<Group> priorities(Messages messages) {
        return List.of(Priority.TOP, Priority.HIGH, Priority.NORMAL).stream()
                .map(priority -> plain(new Group.Key(Grouping.PRIORITY, Optional.of(priority)),
                        IdeaWords.priority(priority, messages),
                        idea -> idea.card().priority() == priority))
                .toList();
    }

    private Group without(Grouping by, String name, Predicate<Idea> fits) {
        return plain(new Group.Key(by, Optional.empty()), name, fits);
    }

    private Group plain(Group.Key key, String name, Predicate<Idea> fits) {
        return new Group(key, name, "", Optional.empty(), OptionalLong.empty(), fitting(fits));
    }

    private List<Idea> fitting(Predicate<Idea> fits) {
        return ideas.shown().get().stream().filter(fits).toList();
    }

    /// Brings an idea from a group to another: what the groups are by is changed, and nothing else.
    ///
    /// @return whether it goes there
    boolean move(Idea idea, Group from, Group to) {
        PostCard card = idea.card();
        if (from.key().equals(to.key())) {
            return false;
        }
        if (!to.takes(card)) {
            ideas.desk().tell(Message.of("ideas.other-client", to.name(), to.whose()));
            return false;
        }
        switch (to.key().by()) {
            case PILLAR -> ideas.edits().pillar(card, to.id());
            case CAMPAIGN -> ideas.edits().campaign(card, to.id());
            case TAG -> ideas.edits().tags(card, tags(card, from, to));
            case PRIORITY -> to.key().value().filter(Priority.class::isInstance).map(Priority.class::cast)
                    .ifPresent(priority -> ideas.edits().priority(card, priority));
        }
        return true;
    }

    // The tag of the group it leaves makes room for the other one; in the group without tags it has none.
    private static List<String> tags(PostCard card, Group from, Group to) {
        if (to.key().value().isEmpty()) {
            return List.of();
        }
        String added = to.key().value().get().toString();
        List<String> tags = new ArrayList<>(card.tags());
        from.key().value().ifPresent(tags::remove);
        if (!tags.contains(added)) {
            tags.add(added);
        }
        return tags;
    }
}
