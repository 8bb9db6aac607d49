package app.vitrine.ui.composer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Severity;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.IconButton;
import app.vitrine.ui.control.Mark;
import app.vitrine.ui.control.NetworkLogo;
import app.vitrine.ui.control.StatusMark;
import app.vitrine.ui.text.EmojiLabel;

/// The base text and a tab for each variant, with its mark; + adds another.
final class TabsView extends FlowPane {

    private final ComposerViewModel model;
    private final Bench bench;

    TabsView(ComposerViewModel model) {
        this.model = model;
        this.bench = model.bench();
        getStyleClass().add("composer-tabs");
        model.variants().tabs().subscribe(this::build);
        model.checks().worst().addListener((_, _, _) -> build());
        bench.tab().addListener((_, _, _) -> choose());
        bench.context().addListener((_, _, _) -> build());
        build();
    }

    private void build() {
        boolean focused = getScene() != null && getScene().getFocusOwner() != null
                && getChildren().contains(getScene().getFocusOwner());
        getChildren().clear();
        getChildren().add(tab(Optional.empty(), new Icon(Glyph.SPELLING), bench.say("composer.tab.base"),
                new HBox()));
        Map<UUID, Severity> worst = model.checks().worst().get();
        model.variants().tabs().forEach(tab -> {
            ToggleButton button = tab(Optional.of(tab.uid()), new NetworkLogo(tab.network(), NetworkLogo.TAB),
                    tab.name(), mark(Optional.ofNullable(worst.get(tab.uid()))));
            button.setAccessibleText(
                    bench.say("network." + tab.network().id()) + ", " + tab.name());
            button.setContextMenu(menu(tab));
            getChildren().add(button);
        });
        getChildren().add(adder());
        choose();
        if (focused) {
            getChildren().stream().filter(node -> node instanceof ToggleButton one && one.isSelected())
                    .forEach(Node::requestFocus);
        }
    }

    private ToggleButton tab(Optional<UUID> uid, Node sign, String words, Node mark) {
        EmojiLabel label = new EmojiLabel(words);
        label.getStyleClass().add("tab-words");
        HBox content = new HBox(8, sign, label, mark);
        content.getStyleClass().add("tab-content");
        content.setMouseTransparent(true);
        ToggleButton button = new ToggleButton(null, content);
        button.getStyleClass().setAll("toggle-button", "composer-tab");
        button.setAccessibleText(words);
        button.setUserData(uid);
        button.setOnAction(_ -> {
            bench.tab().set(uid);
            choose();
        });
        return button;
    }

    private void choose() {
        getChildren().forEach(node -> {
            if (node instanceof ToggleButton button) {
                button.setSelected(bench.tab().get().equals(button.getUserData()));
            }
        });
    }

    private Node mark(Optional<Severity> severity) {
        return severity.<Node>map(found -> found == Severity.BLOCKS
                ? new StatusMark(Mark.LATE).describedAs(bench.say("composer.tab.blocks"))
                : new Icon(Glyph.INFO, 14, "warn").describedAs(bench.say("composer.tab.warns")))
                .orElseGet(() -> new StatusMark(Mark.APPROVED).describedAs(bench.say("composer.tab.fine")));
    }

    private ContextMenu menu(VariantsModel.Tab tab) {
        MenuItem copy = new MenuItem(bench.say("composer.tab.duplicate"), new Icon(Glyph.COPY));
        copy.setOnAction(_ -> model.variants().duplicate(tab.uid()));
        MenuItem remove = new MenuItem(bench.say("composer.tab.remove"), new Icon(Glyph.TRASH));
        remove.getStyleClass().add("danger");
        remove.setOnAction(_ -> model.variants().remove(tab.uid()));
        List.of(copy, remove).forEach(item -> item.setDisable(bench.fixed()));
        return new ContextMenu(copy, remove);
    }

    private IconButton adder() {
        IconButton add = new IconButton(Glyph.PLUS, bench.say("composer.tab.add"));
        add.setDisable(bench.fixed());
        add.setOnAction(_ -> {
            ContextMenu menu = new ContextMenu();
            bench.context().get().ifPresent(
                    known -> known.channels().forEach(channel -> menu.getItems().add(choices(channel))));
            menu.show(add, Side.BOTTOM, 0, 4);
        });
        return add;
    }

    private MenuItem choices(Channel channel) {
        NetworkLogo logo = new NetworkLogo(channel.network(), NetworkLogo.TAB);
        String name = model.variants().chips().stream().filter(chip -> chip.channelId() == channel.id())
                .map(VariantsModel.ChannelChip::name).findFirst().orElse(channel.handle());
        HBox words = new HBox(8, logo, new EmojiLabel(name));
        words.getStyleClass().add("menu-words");
        if (channel.network().formats().size() == 1) {
            MenuItem item = new MenuItem("", words);
            item.setOnAction(_ -> model.variants().add(channel.id(), channel.network().usualFormat()));
            return item;
        }
        Menu menu = new Menu("", words);
        for (Format format : channel.network().formats()) {
            MenuItem item = new MenuItem(bench.say("format." + format.id()));
            item.setOnAction(_ -> model.variants().add(channel.id(), format));
            menu.getItems().add(item);
        }
        return menu;
    }
}
