package app.vitrine.ui.composer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.vitrine.domain.client.Palette;
import app.vitrine.ui.control.Chip;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.text.EmojiField;
import app.vitrine.ui.text.EmojiLabel;

/// Pillar, campaign, tags, link and note: open from the start where the client plans with any of them.
final class MoreView extends VBox {

    private final ComposerViewModel model;
    private final Bench bench;
    private final Button toggle;
    private final VBox body = new VBox(12);
    private boolean asked;

    MoreView(ComposerViewModel model) {
        super(12);
        this.model = model;
        this.bench = model.bench();
        getStyleClass().add("composer-more");
        toggle = Nodes.button(bench.say("composer.more"), this::flip, "ghost", "small");
        toggle.setGraphic(new Icon(Glyph.CHEVRON_RIGHT, 14));
        getChildren().addAll(toggle, Nodes.shown(body, false));
        bench.follow(this::look);
    }

    private void flip() {
        asked = true;
        open(!body.isVisible());
    }

    private void look() {
        if (!asked && !body.isVisible() && model.ready().get() && model.details().inUse()) {
            open(true);
        }
    }

    private void open(boolean open) {
        if (open && body.getChildren().isEmpty()) {
            body.getChildren().addAll(choices(), link(), note());
        }
        Nodes.shown(body, open);
        toggle.setGraphic(new Icon(open ? Glyph.CHEVRON_DOWN : Glyph.CHEVRON_RIGHT, 14));
        toggle.setText(bench.say(open ? "composer.less" : "composer.more"));
    }

    private FlowPane choices() {
        FlowPane row = new FlowPane(24, 12, column("composer.pillar", pillars()),
                column("composer.campaign", campaigns()), column("composer.tags", tags()));
        row.getStyleClass().add("more-choices");
        return row;
    }

    private VBox column(String key, Node content) {
        return new VBox(6, Nodes.label(bench.say(key), "caption", "text-2"), content);
    }

    private record Choice(Optional<Long> id, String name, Optional<Palette> colour) {}

    private MenuButton pillars() {
        MenuButton button = new MenuButton();
        bench.follow(() -> bench.context().get().ifPresent(known -> fill(button,
                known.pillars().stream()
                        .map(each -> new Choice(Optional.of(each.id()), each.name(),
                                Optional.of(each.colour())))
                        .toList(),
                bench.post().pillarId(), model.details()::pillar)));
        return button;
    }

    private MenuButton campaigns() {
        MenuButton button = new MenuButton();
        bench.follow(() -> bench.context().get().ifPresent(known -> fill(button,
                known.campaigns().stream()
                        .map(each -> new Choice(Optional.of(each.id()), each.name(),
                                Optional.of(each.colour())))
                        .toList(),
                bench.post().campaignId(), model.details()::campaign)));
        return button;
    }

    private void fill(MenuButton button, List<Choice> choices, Optional<Long> chosen,
            Consumer<Optional<Long>> choose) {
        Choice none = new Choice(Optional.empty(), bench.say("composer.choose.none"), Optional.empty());
        Choice shown = choices.stream().filter(each -> each.id().equals(chosen)).findFirst().orElse(none);
        if (shown.equals(button.getUserData()) && button.getItems().size() == choices.size() + 1) {
            return;
        }
        button.setUserData(shown);
        button.getStyleClass().setAll("menu-button", "small", "choice-button");
        button.setGraphic(words(shown));
        button.setAccessibleText(shown.name());
        button.getItems()
                .setAll(java.util.stream.Stream.concat(java.util.stream.Stream.of(none), choices.stream())
                        .map(each -> item(each, choose)).toList());
    }

    private static MenuItem item(Choice choice, Consumer<Optional<Long>> choose) {
        MenuItem item = new MenuItem("", words(choice));
        item.setOnAction(_ -> choose.accept(choice.id()));
        return item;
    }

    private static HBox words(Choice choice) {
        HBox row = new HBox(7);
        row.getStyleClass().add("menu-words");
        choice.colour().ifPresent(colour -> {
            Region dot = new Region();
            dot.getStyleClass().addAll("pillar-dot", "pillar-" + colour.id());
            row.getChildren().add(dot);
        });
        row.getChildren().add(new EmojiLabel(choice.name()));
        return row;
    }

    private FlowPane tags() {
        FlowPane row = new FlowPane(6, 6);
        row.getStyleClass().add("tag-row");
        TextField field = new TextField();
        field.setPromptText(bench.say("composer.tags.add"));
        field.getStyleClass().add("tag-field");
        field.setOnAction(_ -> {
            model.details().addTags(field.getText());
            field.clear();
        });
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && !field.getText().isBlank()) {
                model.details().addTags(field.getText());
                field.clear();
            }
        });
        bench.follow(() -> {
            if (!bench.post().tags().equals(row.getUserData())) {
                row.setUserData(bench.post().tags());
                row.getChildren().removeIf(Chip.class::isInstance);
                bench.post().tags().forEach(tag -> row.getChildren().add(tag(tag)));
                field.toFront();
            }
        });
        row.getChildren().add(field);
        return row;
    }

    private Chip tag(String tag) {
        Chip chip = new Chip(tag);
        chip.setTrailing(new Icon(Glyph.CLOSE, 10));
        chip.sayInstead(bench.say("composer.tags.remove", tag));
        chip.setOnAction(_ -> model.details().removeTag(tag));
        return chip;
    }

    private VBox link() {
        TextField field = new TextField();
        field.setPromptText("https://");
        field.setAccessibleText(bench.say("composer.link"));
        boolean[] showing = {false};
        field.textProperty().addListener((_, _, text) -> {
            if (!showing[0]) {
                model.details().link(text);
            }
        });
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                model.draft().leaveField();
            }
        });
        bench.follow(() -> {
            if (!field.getText().strip().equals(bench.post().link())) {
                showing[0] = true;
                field.setText(bench.post().link());
                showing[0] = false;
            }
        });
        return column("composer.link", field);
    }

    private VBox note() {
        EmojiField field = new EmojiField(false, model.details()::note)
                .named(bench.say("composer.note.prompt")).onLeave(model.draft()::leaveField);
        VBox.setVgrow(field, Priority.NEVER);
        bench.follow(() -> field.show(bench.post().note()));
        return column("composer.note", field);
    }
}
