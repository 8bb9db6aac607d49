package app.vitrine.ui.ideas;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.Priority;
import app.vitrine.domain.text.Messages;
import app.vitrine.ui.text.EmojiLabel;

/// What can be done with an idea, at the pointer or by Shift+F10.
final class IdeaMenu {

    private final IdeasViewModel model;
    private final IdeaHands hands;
    private final Messages messages;

    IdeaMenu(IdeasViewModel model, IdeaHands hands) {
        this.model = model;
        this.hands = hands;
        messages = model.desk().wording().get().messages();
    }

    void show(Node owner, Idea idea, double screenX, double screenY) {
        build(idea).show(owner, screenX, screenY);
    }

    private ContextMenu build(Idea idea) {
        PostCard card = idea.card();
        ContextMenu menu = new ContextMenu();
        MenuItem delete = item("command.ideas-delete", () -> hands.delete(idea));
        delete.getStyleClass().add("danger");
        menu.getItems().addAll(item("command.ideas-open", () -> hands.open(idea)),
                item("command.ideas-plan", () -> hands.plan(idea)), new SeparatorMenuItem(),
                priorities(card));
        pillars(card).ifPresent(menu.getItems()::add);
        campaigns(card).ifPresent(menu.getItems()::add);
        tags(card).ifPresent(menu.getItems()::add);
        menu.getItems().addAll(new SeparatorMenuItem(), delete);
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Menu priorities(PostCard card) {
        Menu menu = new Menu(messages.text("ideas.menu.priority"));
        for (Priority priority : List.of(Priority.TOP, Priority.HIGH, Priority.NORMAL)) {
            RadioMenuItem item = new RadioMenuItem(IdeaWords.priority(priority, messages));
            item.setSelected(priority == card.priority());
            item.setOnAction(_ -> model.edits().priority(card, priority));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Optional<Menu> pillars(PostCard card) {
        var pillars = model.page().get().pillars().stream()
                .filter(pillar -> pillar.clientId() == card.clientId()).toList();
        Menu menu = new Menu(messages.text("ideas.menu.pillar"));
        pillars.forEach(pillar -> menu.getItems().add(radio(pillar.name(),
                card.pillarId().equals(Optional.of(pillar.id())),
                () -> model.edits().pillar(card, Optional.of(pillar.id())))));
        menu.getItems().add(radio(messages.text("ideas.menu.none"), card.pillarId().isEmpty(),
                () -> model.edits().pillar(card, Optional.empty())));
        return Optional.of(menu).filter(_ -> !pillars.isEmpty());
    }

    private Optional<Menu> campaigns(PostCard card) {
        var campaigns = model.page().get().campaigns().stream()
                .filter(campaign -> campaign.clientId() == card.clientId()).toList();
        Menu menu = new Menu(messages.text("ideas.menu.campaign"));
        campaigns.forEach(campaign -> menu.getItems().add(radio(campaign.name(),
                card.campaignId().equals(Optional.of(campaign.id())),
                () -> model.edits().campaign(card, Optional.of(campaign.id())))));
        menu.getItems().add(radio(messages.text("ideas.menu.none"), card.campaignId().isEmpty(),
                () -> model.edits().campaign(card, Optional.empty())));
        return Optional.of(menu).filter(_ -> !campaigns.isEmpty());
    }

    private Optional<Menu> tags(PostCard card) {
        Menu menu = new Menu(messages.text("ideas.menu.tags"));
        model.page().get().tags(card.clientId()).forEach(tag -> {
            CheckMenuItem item = new CheckMenuItem(null, new EmojiLabel(tag));
            item.setSelected(card.tags().contains(tag));
            item.setOnAction(_ -> model.edits().toggle(card, tag));
            menu.getItems().add(item);
        });
        return Optional.of(menu).filter(one -> !one.getItems().isEmpty());
    }

    // A name is a person's text and may hold emoji, which a menu's own label cannot draw.
    private static RadioMenuItem radio(String name, boolean on, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(null, new EmojiLabel(name));
        item.setSelected(on);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
