package app.vitrine.ui.start;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.vitrine.domain.client.Countries;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.NetworkGallery;
import app.vitrine.ui.control.NetworkLogo;
import app.vitrine.ui.control.NetworkTile;
import app.vitrine.ui.control.Picker;
import app.vitrine.ui.control.SegmentedControl;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.start.FirstStartViewModel.Beginning;
import app.vitrine.ui.start.FirstStartViewModel.Step;
import app.vitrine.ui.text.EmojiField;

/// The three pages of the first start, one of which shows.
final class FirstStartSteps extends StackPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private static final double HANDLE = 222;

    private final FirstStartViewModel model;
    private final Words words;
    private final Consumer<String> speak;
    private final EmojiField name = new EmojiField(true, _ -> {});
    private final NetworkGallery gallery;
    private final ToggleGroup beginnings = new ToggleGroup();

    /// @param speak changes the language of the interface
    FirstStartSteps(FirstStartViewModel model, Words words, Consumer<String> speak) {
        this.model = model;
        this.words = words;
        this.speak = speak;
        this.gallery = new NetworkGallery(model.choices.stream().map(ChannelChoice::network).toList(), 4,
                words);
        getChildren().setAll(page(Step.SHOP, shop()), page(Step.CHANNELS, channels()),
                page(Step.WEEK, week()));
    }

    /// Puts the focus where the step that shows begins.
    void focus() {
        switch (model.step().get()) {
            case SHOP -> name.focus();
            case CHANNELS -> gallery.focusCurrent();
            case WEEK -> ((RadioButton) beginnings.getSelectedToggle()).requestFocus();
        }
    }

    private Node page(Step step, Node body) {
        String key = "start.step." + step.name().toLowerCase(Locale.ROOT);
        HBox top = Words.row(6, dots(step), words.label(key + ".count", "caption", "text-3"));
        if (step == Step.SHOP) {
            top.getChildren().addAll(Words.gap(), languages());
        }
        VBox page = new VBox(12, top,
                words.text(words.of(key + ".title"), "display"),
                words.text(words.of(key + ".sentence"), "text-2"), body);
        page.getStyleClass().add("step");
        page.visibleProperty().bind(model.step().isEqualTo(step));
        page.managedProperty().bind(page.visibleProperty());
        return page;
    }

    private static HBox dots(Step step) {
        HBox dots = Words.row(5);
        for (Step each : Step.values()) {
            Region dot = new Region();
            dot.getStyleClass().addAll("step-dot",
                    each == step ? "now" : each.compareTo(step) < 0 ? "done" : "ahead");
            dots.getChildren().add(dot);
        }
        return dots;
    }

    private Node shop() {
        name.textProperty().bindBidirectional(model.name);
        name.promptTextProperty().bind(words.of("start.shop.name"));
        name.onEnter(() -> {
            model.next.execute();
            focus();
        });
        HBox row = new HBox(12);
        words.wording().subscribe(now -> {
            Locale locale = now.locale();
            row.getChildren().setAll(
                    field("start.shop.country", choice(Countries.all(locale), model.country,
                            code -> Countries.nameOf(code, locale))),
                    field("start.shop.language", choice(Countries.languages(), model.language,
                            tag -> Countries.languageName(tag, locale))));
            row.getChildren().forEach(part -> HBox.setHgrow(part, Priority.ALWAYS));
        });
        Node zone = field("start.shop.zone",
                choice(Countries.zones(), model.zone, FirstStartSteps::zoneName));
        return new VBox(16, field("start.shop.name", name), row, zone);
    }

    private Node languages() {
        SegmentedControl<String> languages = new SegmentedControl<>();
        languages.add("en", words.of("settings.language.en")).add("fr", words.of("settings.language.fr"));
        languages.accessibleTextProperty().bind(words.of("settings.language"));
        words.wording().subscribe(now -> languages.setValue(now.messages().language()));
        languages.valueProperty().addListener((_, _, tag) -> {
            if (tag != null && !tag.equals(words.now().language())) {
                speak.accept(tag);
            }
        });
        return languages;
    }

    private Node channels() {
        FlowPane handles = new FlowPane(12, 10);
        for (int i = 0; i < model.choices.size(); i++) {
            ChannelChoice choice = model.choices.get(i);
            NetworkTile tile = gallery.tiles().get(i);
            tile.selectedProperty().bindBidirectional(choice.chosenProperty());
            TextField handle = words.prompt(new TextField(), "start.channels.handle");
            handle.textProperty().bindBidirectional(choice.handleProperty());
            handle.setPrefWidth(HANDLE);
            VBox named = new VBox(4, Words.row(6, new NetworkLogo(choice.network(), NetworkLogo.TAB),
                    words.label("network." + choice.network().id(), "caption", "semibold")), handle);
            named.visibleProperty().bind(choice.chosenProperty());
            named.managedProperty().bind(choice.chosenProperty());
            handles.getChildren().add(named);
        }
        VBox content = new VBox(18, gallery, handles);
        content.getStyleClass().add("channels-step");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("step-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Node week() {
        VBox box = new VBox(12);
        for (Beginning beginning : Beginning.values()) {
            String key = "start.week." + beginning.name().toLowerCase(Locale.ROOT).replace('_', '-');
            RadioButton button = new RadioButton();
            button.setToggleGroup(beginnings);
            button.setSelected(model.beginning.get() == beginning);
            button.selectedProperty().addListener((_, _, on) -> {
                if (on) {
                    model.beginning.set(beginning);
                }
            });
            button.accessibleTextProperty().bind(words.of(key));
            VBox text = new VBox(2, words.label(key, "title-3"),
                    words.text(words.of(key + ".sentence"), "caption", "text-2"));
            HBox card = Words.row(14, new Icon(glyph(beginning), 20, "accent"), text, Words.gap(), button);
            HBox.setHgrow(text, Priority.ALWAYS);
            card.getStyleClass().add("beginning");
            card.setOnMouseClicked(_ -> {
                button.setSelected(true);
                button.requestFocus();
            });
            button.selectedProperty().subscribe(on -> card.pseudoClassStateChanged(CHOSEN, on));
            box.getChildren().add(card);
        }
        return box;
    }

    private static Glyph glyph(Beginning beginning) {
        return switch (beginning) {
            case SPREADSHEET -> Glyph.TABLE;
            case EMPTY_MONTH -> Glyph.CALENDAR;
            case FIRST_POST -> Glyph.EDIT;
        };
    }

    private static String zoneName(ZoneId zone) {
        String area = zone.getId().contains("/") && !zone.getId().startsWith("Etc/")
                ? " (" + zone.getId().replaceAll("/.*", "") + ")"
                : "";
        return Countries.placeOf(zone) + area;
    }

    private Node field(String key, Node control) {
        return new VBox(4, words.label(key, "caption", "text-2"), control);
    }

    private static <T> Picker<T> choice(List<T> choices, Property<T> value, Function<T, String> named) {
        Picker<T> picker = new Picker<>(choices, named);
        picker.valueProperty().bindBidirectional(value);
        return picker;
    }
}
