package app.vitrine.ui.clients;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Countries;
import app.vitrine.domain.client.Palette;
import app.vitrine.ui.control.Words;

/// What a client is called, where it is and how it speaks.
final class DetailsView extends VBox {

    private final ClientViewModel model;
    private final Words words;
    private final WordField name;
    private boolean showing;

    DetailsView(ClientViewModel model, Words words) {
        super(14);
        this.model = model;
        this.words = words;
        getStyleClass().add("client-details");
        name = new WordField(words, "clients.field.name", true, model::name);
        WordField line = new WordField(words, "clients.field.line", true, model::line);
        WordField voice = new WordField(words, "clients.field.voice", false, model::voice);
        model.client().subscribe(client -> {
            name.show(client.id() == 0 ? "" : client.name());
            line.show(client.line());
            voice.show(client.voice());
        });
        getChildren().setAll(field("clients.field.name", name), field("clients.field.line", line),
                field("clients.field.colour", colours()), field("clients.field.country", country()),
                field("clients.field.languages", languages()), reviewed(),
                field("clients.field.voice", voice));
    }

    void focus() {
        name.focus();
    }

    private Node field(String key, Node control) {
        return new VBox(5, words.label(key, "caption", "text-2"), control);
    }

    private Node colours() {
        HBox row = Words.row(10);
        ToggleGroup group = new ToggleGroup();
        for (Palette colour : Palette.values()) {
            ToggleButton button = new ToggleButton();
            Region swatch = new Region();
            swatch.getStyleClass().add("swatch");
            button.setGraphic(swatch);
            button.getStyleClass().addAll("swatch-button", "pillar-" + colour.id());
            words.name(button, words.of("clients.colour." + colour.id()));
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.colour(colour);
            });
            model.client().subscribe(client -> button.setSelected(client.colour() == colour));
            row.getChildren().add(button);
        }
        return row;
    }

    private Node country() {
        Locale locale = words.wording().getValue().locale();
        ComboBox<String> box = box(Countries.all(locale), Countries::nameOf, model::country);
        box.accessibleTextProperty().bind(words.of("clients.field.country"));
        model.client().subscribe(client -> quietly(() -> box.setValue(client.country())));
        return box;
    }

    private Node languages() {
        FlowPane chips = new FlowPane(8, 8);
        ComboBox<String> more = box(Countries.languages(), Countries::languageName,
                tag -> model.language(tag, true));
        more.promptTextProperty().bind(words.of("clients.language.add"));
        more.accessibleTextProperty().bind(words.of("clients.language.add"));
        model.client().subscribe(client -> {
            chips.getChildren().setAll(client.languages().stream().map(tag -> chip(client, tag)).toList());
            chips.getChildren().add(more);
            quietly(() -> more.setValue(null));
        });
        return chips;
    }

    // The first is the usual one; the last one cannot be taken away.
    private Node chip(Client client, String tag) {
        CheckBox chip = new CheckBox();
        chip.textProperty().bind(words.wording().map(now -> Countries.languageName(tag, now.locale())));
        chip.setSelected(true);
        chip.setDisable(client.languages().size() == 1);
        chip.setOnAction(_ -> model.language(tag, false));
        return chip;
    }

    private Node reviewed() {
        CheckBox box = new CheckBox();
        box.textProperty().bind(words.of("clients.field.reviewed"));
        model.client().subscribe(client -> box.setSelected(client.reviewed()));
        box.setOnAction(_ -> model.reviewed(box.isSelected()));
        return box;
    }

    private ComboBox<String> box(List<String> codes, BiFunction<String, Locale, String> named,
            Consumer<String> chosen) {
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
        box.valueProperty().addListener((_, _, code) -> {
            if (!showing && code != null) {
                chosen.accept(code);
            }
        });
        return box;
    }

    private void quietly(Runnable show) {
        showing = true;
        show.run();
        showing = false;
    }
}
