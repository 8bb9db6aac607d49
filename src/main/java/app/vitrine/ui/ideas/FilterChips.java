package app.vitrine.ui.ideas;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import app.vitrine.domain.text.Messages;
import app.vitrine.ui.control.Chip;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.IconButton;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.text.EmojiLabel;

/// Which ideas are shown, as chips with the most used tags, and behind an arrow all tags and the order.
final class FilterChips extends HBox {

    private final IdeasViewModel model;
    private final Words words;
    private final int tags;
    private final IconButton more;

    /// @param tags how many of them have a chip of their own
    FilterChips(IdeasViewModel model, Words words, int tags) {
        super(6);
        this.model = model;
        this.words = words;
        this.tags = tags;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("idea-chips");
        setMaxHeight(USE_PREF_SIZE);
        more = new IconButton(Glyph.UP_DOWN, words.now().text("ideas.order"), 14);
        more.getStyleClass().add("small");
        more.setOnAction(_ -> choose().show(more, Side.BOTTOM, 0, 4));
        model.page().subscribe(_ -> build());
        model.filter().subscribe(_ -> build());
        words.wording().subscribe(_ -> build());
    }

    private void build() {
        Messages messages = words.now();
        more.setWords(messages.text("ideas.order"));
        List<Node> parts = new ArrayList<>();
        parts.add(chip(messages.text("ideas.filter.all"), IdeaFilter.ALL));
        Chip starred = chip(messages.text("ideas.filter.starred"), IdeaFilter.STARRED);
        parts.add(starred);
        offered().forEach(tag -> parts.add(chip(tag, IdeaFilter.tagged(tag))));
        parts.add(more);
        boolean had = isFocusWithin();
        getChildren().setAll(parts);
        if (had) {
            parts.stream().filter(part -> part instanceof Chip chip && chip.isChosen()).findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    // The tag that is asked for has its chip, however rare it is.
    private List<String> offered() {
        List<String> offered = new ArrayList<>(model.page().get().tags().stream().limit(tags).toList());
        model.filter().get().tag().filter(tag -> !offered.contains(tag)).ifPresent(tag -> {
            if (!offered.isEmpty()) {
                offered.removeLast();
            }
            offered.add(tag);
        });
        return offered;
    }

    private Chip chip(String name, IdeaFilter filter) {
        Chip chip = new Chip(name);
        chip.setChosen(filter.equals(model.filter().get()));
        chip.setOnAction(_ -> model.filter().set(filter));
        return chip;
    }

    private ContextMenu choose() {
        Messages messages = words.now();
        ContextMenu menu = new ContextMenu();
        ToggleGroup orders = new ToggleGroup();
        for (IdeaOrder order : IdeaOrder.values()) {
            RadioMenuItem item = new RadioMenuItem(messages.text("ideas.order." + order.id()));
            item.setToggleGroup(orders);
            item.setSelected(order == model.order().get());
            item.setOnAction(_ -> model.order().set(order));
            menu.getItems().add(item);
        }
        List<String> all = model.page().get().tags();
        if (!all.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
            ToggleGroup group = new ToggleGroup();
            all.forEach(tag -> {
                RadioMenuItem item = new RadioMenuItem(null, new EmojiLabel(tag));
                item.setToggleGroup(group);
                item.setSelected(model.filter().get().equals(IdeaFilter.tagged(tag)));
                item.setOnAction(_ -> model.filter().set(IdeaFilter.tagged(tag)));
                menu.getItems().add(item);
            });
        }
        return menu;
    }
}
