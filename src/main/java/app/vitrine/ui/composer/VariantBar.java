package app.vitrine.ui.composer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.vitrine.ui.control.Chip;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.IconButton;
import app.vitrine.ui.text.EmojiField;

/// Above the text of a variant: whose text it is, format, language, copy and removal.
final class VariantBar extends HBox {

    private final ComposerViewModel model;
    private final Bench bench;
    private final Chip whose;
    private final Label follows = Nodes.label("", "caption", "text-2");
    private final javafx.scene.control.Button back;
    private final MenuButton format = new MenuButton();
    private final MenuButton language = new MenuButton();

    VariantBar(ComposerViewModel model) {
        super(8);
        this.model = model;
        this.bench = model.bench();
        getStyleClass().add("variant-bar");
        whose = new Chip(bench.say("composer.variant.own"));
        whose.setMouseTransparent(true);
        whose.setFocusTraversable(false);
        whose.setChosen(true);
        back = Nodes.button(bench.say("composer.variant.back"), model.text()::backToBase, "ghost", "small");
        back.setGraphic(new Icon(Glyph.UNDO, 14));
        format.getStyleClass().add("small");
        language.getStyleClass().add("small");
        IconButton copy = new IconButton(Glyph.COPY, bench.say("composer.tab.duplicate"));
        copy.setOnAction(_ -> uid().ifPresent(model.variants()::duplicate));
        IconButton remove = new IconButton(Glyph.TRASH, bench.say("composer.tab.remove"));
        remove.setOnAction(_ -> uid().ifPresent(model.variants()::remove));
        List.of(copy, remove).forEach(button -> button.getStyleClass().add("small"));
        getChildren().addAll(whose, follows, Nodes.gap(), back, format, language, copy, remove);
        model.variant().shown().addListener((_, _, now) -> look(now));
        look(model.variant().shown().get());
    }

    private Optional<UUID> uid() {
        return bench.tab().get();
    }

    private void look(Optional<VariantModel.Shown> shown) {
        Nodes.shown(this, shown.isPresent());
        shown.ifPresent(now -> {
            boolean own = now.variant().text().isPresent();
            Nodes.shown(whose, own);
            Nodes.shown(back, own);
            String network = bench.say("network." + now.network().id());
            follows.setText(bench.say(own ? "composer.variant.apart" : "composer.variant.follows", network));
            formats(now);
            languages(now);
        });
    }

    private void formats(VariantModel.Shown now) {
        Nodes.shown(format, now.formats().size() > 1);
        format.setText(bench.say("format." + now.variant().format().id()));
        format.getItems().setAll(now.formats().stream().map(each -> {
            MenuItem item = new MenuItem(bench.say("format." + each.id()));
            item.setOnAction(_ -> model.variant().format(each));
            return item;
        }).toList());
    }

    private void languages(VariantModel.Shown now) {
        Nodes.shown(language, now.languages().size() > 1);
        if (now.languages().isEmpty()) {
            return;
        }
        String usual = now.languages().getFirst();
        String chosen = now.variant().language().isEmpty() ? usual : now.variant().language();
        language.setText(Languages.name(chosen, bench.wording()));
        language.getItems().setAll(now.languages().stream().map(tag -> {
            MenuItem item = new MenuItem(Languages.name(tag, bench.wording()));
            item.setOnAction(_ -> model.variant().language(tag.equals(usual) ? "" : tag));
            return item;
        }).toList());
    }

    /// Title and first comment, below the text.
    static VBox fields(ComposerViewModel model) {
        Bench bench = model.bench();
        EmojiField title = new EmojiField(true, model.variant()::title)
                .named(bench.say("composer.variant.title")).onLeave(model.draft()::leaveField);
        EmojiField comment = new EmojiField(true, model.variant()::firstComment)
                .named(bench.say("composer.variant.comment")).onLeave(model.draft()::leaveField);
        VBox box = new VBox(8, title, comment);
        Runnable look = () -> {
            Optional<VariantModel.Shown> now = model.variant().shown().get();
            Nodes.shown(title, now.map(VariantModel.Shown::hasTitle).orElse(false));
            Nodes.shown(comment, now.map(VariantModel.Shown::hasComment).orElse(false));
            Nodes.shown(box, title.isVisible() || comment.isVisible());
            title.show(now.map(each -> each.variant().title()).orElse(""));
            comment.show(now.map(each -> each.variant().firstComment()).orElse(""));
        };
        model.variant().shown().addListener((_, _, _) -> look.run());
        look.run();
        return box;
    }
}
