package app.vitrine.ui.start;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.client.Countries;
import app.vitrine.ui.control.NetworkGallery;
import app.vitrine.ui.control.NetworkLogo;
import app.vitrine.ui.control.NetworkTile;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.start.FirstStartViewModel.Beginning;
import app.vitrine.ui.start.FirstStartViewModel.Step;

/// The three pages of the first start, one of which shows.
final class FirstStartSteps extends StackPane {

    private final FirstStartViewModel model;
    private final Words words;
    private final TextField name = new TextField();
    private final NetworkGallery gallery;
    private final ToggleGroup beginnings = new ToggleGroup();

    FirstStartSteps(FirstStartViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.gallery = new NetworkGallery(model.choices.stream().map(ChannelChoice::network).toList(), 4,
                words);
        getChildren().setAll(page(Step.SHOP, shop()), page(Step.CHANNELS, channels()),
                page(Step.WEEK, week()));
    }

    /// Puts the focus where the step that shows begins.
    void focus() {
        switch (model.step().get()) {
            case SHOP -> name.requestFocus();
            case CHANNELS -> gallery.focusCurrent();
            case WEEK -> ((RadioButton) beginnings.getSelectedToggle()).requestFocus();
        }
    }

    private Node page(Step step, Node body) {
        String key = "start.step." + step.name().toLowerCase(Locale.ROOT);
        VBox page = new VBox(12, words.label(key + ".count", "caption", "text-3"),
                words.label(key + ".title", "display"),
                words.text(words.of(key + ".sentence"), "text-2"), body);
        page.getStyleClass().add("step");
        page.visibleProperty().bind(model.step().isEqualTo(step));
        page.managedProperty().bind(page.visibleProperty());
        return page;
    }

    private Node shop() {
        name.textProperty().bindBidirectional(model.name);
        words.prompt(name, "start.shop.name");
        name.getStyleClass().add("large");
        HBox row = new HBox(12,
                field("start.shop.country",
                        choice(Countries.all(words.wording().getValue().locale()), model.country,
                                Countries::nameOf)),
                field("start.shop.language",
                        choice(Countries.languages(), model.language, Countries::languageName)));
        return new VBox(14, field("start.shop.name", name), row);
    }

    private Node channels() {
        FlowPane handles = new FlowPane(12, 10);
        for (int i = 0; i < model.choices.size(); i++) {
            ChannelChoice choice = model.choices.get(i);
            NetworkTile tile = gallery.tiles().get(i);
            tile.selectedProperty().bindBidirectional(choice.chosenProperty());
            TextField handle = words.prompt(new TextField(), "start.channels.handle");
            handle.textProperty().bindBidirectional(choice.handleProperty());
            HBox row = Words.row(8, new NetworkLogo(choice.network(), NetworkLogo.TAB), handle);
            row.visibleProperty().bind(choice.chosenProperty());
            row.managedProperty().bind(choice.chosenProperty());
            handles.getChildren().add(row);
        }
        return new VBox(18, gallery, handles);
    }

    private Node week() {
        VBox box = new VBox(12);
        for (Beginning beginning : Beginning.values()) {
            RadioButton button = new RadioButton();
            button.textProperty()
                    .bind(words
                            .of("start.week." + beginning.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            button.setToggleGroup(beginnings);
            button.setSelected(model.beginning.get() == beginning);
            button.setOnAction(_ -> model.beginning.set(beginning));
            button.getStyleClass().add("beginning");
            box.getChildren().add(button);
        }
        return box;
    }

    private Node field(String key, Node control) {
        return new VBox(4, words.label(key, "caption", "text-2"), control);
    }

    private ComboBox<String> choice(List<String> codes, Property<String> value,
            BiFunction<String, Locale, String> named) {
        ComboBox<String> box = new ComboBox<>(FXCollections.observableArrayList(codes));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String code) {
                return code == null ? "" : named.apply(code, words.wording().getValue().locale());
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException("Chosen, not typed");
            }
        });
        box.valueProperty().bindBidirectional(value);
        return box;
    }
}
