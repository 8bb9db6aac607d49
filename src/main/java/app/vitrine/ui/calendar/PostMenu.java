package app.vitrine.ui.calendar;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.text.Messages;
import app.vitrine.ui.mvvm.Command;
import app.vitrine.ui.shell.Place;
import app.vitrine.ui.text.EmojiLabel;

/// The menu of posts and days, at the pointer or by Shift+F10.
final class PostMenu {

    private final CalendarContext context;
    private final Messages messages;
    private final BulkEdits bulk;

    PostMenu(CalendarContext context) {
        this.context = context;
        messages = context.wording().get().messages();
        bulk = new BulkEdits(context.model().desk());
    }

    void show(Node owner, double screenX, double screenY) {
        build().show(owner, screenX, screenY);
    }

    ContextMenu build() {
        CalendarCommands commands = context.commands();
        List<PostCard> targets = context.actions().targets();
        ContextMenu menu = new ContextMenu();
        if (targets.isEmpty()) {
            menu.getItems().addAll(item(commands.create), item(commands.paste), new SeparatorMenuItem(),
                    item(commands.note), new SeparatorMenuItem(), paper());
            return menu;
        }
        MenuItem delete = item(commands.delete);
        delete.getStyleClass().add("danger");
        menu.getItems().addAll(item(commands.open), item(commands.create), new SeparatorMenuItem(),
                statusMenu(targets));
        pillarMenu(targets).ifPresent(menu.getItems()::add);
        campaignMenu(targets).ifPresent(menu.getItems()::add);
        menu.getItems().addAll(new SeparatorMenuItem(), item(commands.dayEarlier), item(commands.dayLater),
                item(commands.weekEarlier), item(commands.weekLater), item(commands.shift),
                item(commands.giveDay), item(commands.takeOut), item(commands.nextSlot),
                item(commands.repeat),
                new SeparatorMenuItem(),
                item(commands.copy),
                item(commands.cut), item(commands.paste), item(commands.duplicate), new SeparatorMenuItem(),
                delete);
        return menu;
    }

    private MenuItem paper() {
        MenuItem item = new MenuItem(messages.text("command.paper"));
        item.setOnAction(_ -> context.model().desk().go(new Place.Paper()));
        return item;
    }

    private MenuItem item(Command command) {
        MenuItem item = new MenuItem(messages.text(command.label()));
        item.setDisable(!command.executable().get());
        item.setOnAction(_ -> command.execute());
        return item;
    }

    private Menu statusMenu(List<PostCard> targets) {
        Menu menu = new Menu(messages.text("calendar.menu.status"));
        for (Status status : Status.values()) {
            MenuItem item = new MenuItem(StatusWords.of(status, messages));
            item.setOnAction(_ -> bulk.status(targets, status));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Optional<Menu> pillarMenu(List<PostCard> targets) {
        long client = targets.getFirst().clientId();
        var pillars = context.model().page().get().around().pillars().stream()
                .filter(pillar -> pillar.clientId() == client).toList();
        if (pillars.isEmpty()) {
            return Optional.empty();
        }
        Menu menu = new Menu(messages.text("calendar.menu.pillar"));
        pillars.forEach(pillar -> menu.getItems()
                .add(named(pillar.name(), () -> bulk.pillar(targets, client, Optional.of(pillar.id())))));
        menu.getItems().add(none(() -> bulk.pillar(targets, client, Optional.empty())));
        return Optional.of(menu);
    }

    private Optional<Menu> campaignMenu(List<PostCard> targets) {
        long client = targets.getFirst().clientId();
        var campaigns = context.model().page().get().around().campaigns().stream()
                .filter(campaign -> campaign.clientId() == client).toList();
        if (campaigns.isEmpty()) {
            return Optional.empty();
        }
        Menu menu = new Menu(messages.text("calendar.menu.campaign"));
        campaigns.forEach(campaign -> menu.getItems()
                .add(named(campaign.name(),
                        () -> bulk.campaign(targets, client, Optional.of(campaign.id())))));
        menu.getItems().add(none(() -> bulk.campaign(targets, client, Optional.empty())));
        return Optional.of(menu);
    }

    // A name is a person's text and may hold emoji, which a menu's own label cannot draw.
    private static MenuItem named(String name, Runnable action) {
        MenuItem item = new MenuItem(null, new EmojiLabel(name));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private MenuItem none(Runnable action) {
        MenuItem item = new MenuItem(messages.text("calendar.menu.none"));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
