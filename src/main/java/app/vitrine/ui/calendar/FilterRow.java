package app.vitrine.ui.calendar;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.text.Messages;
import app.vitrine.ui.control.Chip;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.Tip;
import app.vitrine.ui.text.EmojiLabel;

/// What is asked for, as chips, with the counts and the pillars at the right.
final class FilterRow extends HBox {

    private static final double NARROW = 980;
    private static final double CROSS = 26;

    private final CalendarContext context;
    private final FilterModel model;
    private final FilterPopover popover;
    private final Map<FilterModel.Criterion, Chip> chips = new EnumMap<>(FilterModel.Criterion.class);
    private final Button clear = new Button();
    private final Label count = new Label();
    private final HBox legend = new HBox(12);
    private List<Pillar> named = List.of();
    private final ToggleButton ideas = new ToggleButton(null, new Icon(Glyph.IDEAS, 15));
    private final Button keyDates = new Button(null, new Icon(Glyph.STAR, 15));
    private final Button density = new Button(null, new Icon(Glyph.DENSITY, 15));

    FilterRow(CalendarContext context) {
        super(6);
        this.context = context;
        model = context.model().filter();
        popover = new FilterPopover(context);
        getStyleClass().add("filter-row");
        // What has no room here must not push the page below aside.
        setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        for (FilterModel.Criterion criterion : FilterModel.Criterion.values()) {
            Chip chip = criterion == FilterModel.Criterion.CHANNEL
                    ? new Chip(Glyph.FILTER, "")
                    : new Chip("");
            chip.setMinWidth(USE_PREF_SIZE);
            Tip.on(chip, () -> words().inFull(criterion));
            chip.setOnAction(_ -> popover.open(chip, criterion));
            chip.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> atCross(event, chip, () -> {}));
            chip.addEventFilter(MouseEvent.MOUSE_RELEASED,
                    event -> atCross(event, chip, () -> model.clear(criterion)));
            chips.put(criterion, chip);
            getChildren().add(chip);
        }
        clear.getStyleClass().addAll("ghost", "small");
        clear.setMinWidth(USE_PREF_SIZE);
        clear.setGraphic(new Icon(Glyph.CLOSE, 14));
        clear.setOnAction(_ -> context.commands().clearFilter.execute());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        count.getStyleClass().addAll("caption", "text-2");
        count.setMinWidth(USE_PREF_SIZE);
        legend.setAlignment(Pos.CENTER_RIGHT);
        legend.setMinWidth(0);
        ideas.getStyleClass().addAll("small", "ideas-toggle");
        ideas.setMinWidth(USE_PREF_SIZE);
        ideas.setOnAction(_ -> toggleIdeas());
        Tip.on(ideas, () -> context.wording().get().messages().text("calendar.ideas.tip"));
        density.getStyleClass().addAll("ghost", "small");
        density.setMinWidth(USE_PREF_SIZE);
        density.setOnAction(_ -> chooseDensity());
        keyDates.getStyleClass().addAll("ghost", "small");
        keyDates.setMinWidth(USE_PREF_SIZE);
        Tip.on(keyDates, keyDates::getText);
        keyDates.setOnAction(_ -> new KeyDatePopover(context).choose(keyDates));
        getChildren().addAll(clear, gap, count, legend, keyDates, density, ideas);
        listen();
        refresh();
    }

    /// Adds what another part of the program shows of the days in view.
    void add(Node sign) {
        getChildren().add(getChildren().indexOf(keyDates), sign);
    }

    private void listen() {
        context.model().page().subscribe(_ -> refresh());
        context.model().view().subscribe(_ -> refresh());
        context.model().days().subscribe(_ -> count());
        context.model().ideas().subscribe(ideas::setSelected);
        context.wording().subscribe(_ -> refresh());
        context.model().choice().chosen().addListener((SetChangeListener<Long>) _ -> count());
        context.model().keyDays().shown().subscribe(_ -> refresh());
        widthProperty().subscribe(_ -> count());
    }

    // What stands beside the legend comes and goes, in two languages: only here it is known what is left.
    @Override
    protected void layoutChildren() {
        showLegend();
        super.layoutChildren();
    }

    private void refresh() {
        Messages messages = context.wording().get().messages();
        chips.forEach((criterion, chip) -> show(chip, criterion, messages));
        boolean filtered = !model.filter().get().asksNothing();
        clear.setText(messages.text("calendar.filter.clear"));
        clear.setVisible(filtered);
        clear.setManaged(filtered);
        density.setText(messages.text("calendar.density"));
        CalendarView view = context.model().view().get();
        boolean dense = view != CalendarView.LIST && view != CalendarView.DAY;
        density.setVisible(dense);
        density.setManaged(dense);
        keyDates.setText(messages.text("calendar.key-dates"));
        keyDates.setAccessibleText(keyDates.getText());
        boolean list = view == CalendarView.LIST || view == CalendarView.BOARD;
        keyDates.setVisible(!list && context.model().keyDays().shown().get());
        keyDates.setManaged(keyDates.isVisible());
        long waiting = context.model().page().get().around().undated().stream().filter(PostCard::waits)
                .count();
        ideas.setText(messages.text("calendar.ideas", context.wording().get().number(waiting)));
        nameColours();
        count();
    }

    private void toggleIdeas() {
        if (context.model().ideas().get()) {
            context.model().ideas().set(false);
        } else {
            context.commands().ideas.execute();
        }
    }

    private void nameColours() {
        Surroundings around = context.model().page().get().around();
        List<Pillar> now = around.allClients() ? List.of() : around.pillars();
        if (!now.equals(named)) {
            named = now;
            legend.getChildren()
                    .setAll(now.stream().map(pillar -> named(pillar.name(), pillar.colour().id())).toList());
        }
    }

    private static HBox named(String name, String colour) {
        Region dot = new Region();
        dot.getStyleClass().addAll("pillar-dot", "pillar-" + colour);
        EmojiLabel label = new EmojiLabel(name);
        label.getStyleClass().addAll("caption", "text-2");
        label.setMinWidth(USE_PREF_SIZE);
        HBox entry = new HBox(6, dot, label);
        entry.setAlignment(Pos.CENTER);
        return entry;
    }

    private void showLegend() {
        keyDates.setContentDisplay(getWidth() > NARROW ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        boolean room = getWidth() > NARROW && context.model().view().get() != CalendarView.LIST
                && getWidth() >= needed();
        legend.setVisible(room);
        legend.setManaged(room);
    }

    /// What everything would take with the legend.
    private double needed() {
        double sum = snappedLeftInset() + snappedRightInset();
        for (Node child : getChildren()) {
            if (child.isManaged() || child.equals(legend)) {
                sum += child.prefWidth(-1) + getSpacing();
            }
        }
        return sum;
    }

    private void show(Chip chip, FilterModel.Criterion criterion, Messages messages) {
        boolean on = !model.asked(criterion).isEmpty();
        chip.setChosen(on);
        chip.setText(words().inShort(criterion));
        chip.setTrailing(on
                ? new Icon(Glyph.CLOSE, 12)
                        .describedAs(messages.text("calendar.filter.clear-one",
                                FilterWords.name(criterion, messages)))
                : null);
    }

    private FilterWords words() {
        return new FilterWords(model, context.wording().get().messages());
    }

    // One click on the cross clears, without opening the choices first; what is in a chip takes no clicks itself.
    private static void atCross(MouseEvent event, Chip chip, Runnable action) {
        if (chip.isChosen() && event.getX() > chip.getWidth() - CROSS
                && chip.contains(event.getX(), event.getY())) {
            event.consume();
            action.run();
        }
    }

    private void count() {
        Messages messages = context.wording().get().messages();
        int shown = context.model().listed().size();
        int chosen = context.model().choice().chosen().size();
        String words = messages.count("calendar.count", shown);
        CalendarView view = context.model().view().get();
        boolean room = view == CalendarView.LIST || (view != CalendarView.MONTH && getWidth() > NARROW);
        boolean said = room || chosen > 0 || !model.filter().get().asksNothing();
        count.setText(chosen > 0 ? messages.text("calendar.count.chosen", words, chosen) : words);
        count.setVisible(said);
        count.setManaged(said);
    }

    private void chooseDensity() {
        Messages messages = context.wording().get().messages();
        ContextMenu menu = new ContextMenu();
        ToggleGroup group = new ToggleGroup();
        menu.getItems().add(choice(messages.text("calendar.density.own"), Optional.empty(), group));
        menu.getItems()
                .add(choice(messages.text("calendar.density.picture"), Optional.of(Density.PICTURE), group));
        menu.getItems().add(choice(messages.text("calendar.density.row"), Optional.of(Density.ROW), group));
        menu.getItems().add(choice(messages.text("calendar.density.line"), Optional.of(Density.LINE), group));
        if (context.model().view().get() == CalendarView.MONTH) {
            menu.getItems().add(new SeparatorMenuItem());
            ToggleGroup weeks = new ToggleGroup();
            for (int count = 0; count <= Travel.MOST; count++) {
                menu.getItems().add(weeks(count, messages, weeks));
            }
        }
        menu.show(density, Side.BOTTOM, 0, 4);
    }

    private RadioMenuItem weeks(int count, Messages messages, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(count == 0
                ? messages.text("calendar.weeks.month")
                : messages.count("calendar.weeks", count));
        item.setToggleGroup(group);
        item.setSelected(context.model().travel().weeks().get() == count);
        item.setOnAction(_ -> context.model().travel().show(count));
        return item;
    }

    private RadioMenuItem choice(String words, Optional<Density> value, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setToggleGroup(group);
        item.setSelected(context.model().density().get().equals(value));
        item.setOnAction(_ -> context.model().density().set(value));
        return item;
    }
}
