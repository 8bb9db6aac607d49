package app.vitrine.ui.clients;

import java.io.File;
import java.text.Collator;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Countries;
import app.vitrine.ui.clients.ClientEditorViewModel.State;
import app.vitrine.ui.control.Avatar;
import app.vitrine.ui.control.Picker;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.task.PictureSource;
import app.vitrine.ui.text.EmojiField;

/// Who the client is.
final class DetailsPane {

    private static final double LOGO = 64;
    private static final int LOGO_PIXELS = 128;

    private final ClientEditorViewModel model;
    private final Words words;
    private final PictureSource pictures;
    private final StackPane logo = new StackPane();
    private final FlowPane languages = new FlowPane(6, 6);
    private final EmojiField name;
    private final EmojiField line;
    private final EmojiField voice;
    private final CheckBox reviewed = new CheckBox();
    private final PaletteMenu colour;
    private final Picker<String> country;
    private final Picker<ZoneId> zone;
    private final Picker<String> region;
    private final VBox where;
    private boolean showing;

    DetailsPane(ClientEditorViewModel model, Words words, PictureSource pictures) {
        this.model = model;
        this.words = words;
        this.pictures = pictures;
        name = Card.emojiField(words, "clients.name", true, model::name);
        line = Card.emojiField(words, "clients.line.prompt", true, model::line);
        voice = Card.emojiField(words, "clients.voice.prompt", false, model::voice);
        colour = new PaletteMenu(words, false, chosen -> chosen.ifPresent(model::colour));
        country = new Picker<>(Countries.all(words.now().locale()),
                code -> Countries.nameOf(code, words.now().locale()));
        region = new Picker<>(List.of(), code -> code.isEmpty()
                ? words.now().text("clients.region.none")
                : model.regions().get().getOrDefault(code, code));
        where = Card.field(words, "clients.region", region);
        zone = new Picker<>(Countries.zones(),
                place -> Countries.placeOf(place) + " (" + place.getId().replaceAll("/.*", "") + ")");
    }

    VBox node() {
        reviewed.setWrapText(true);
        reviewed.textProperty().bind(words.of("clients.reviewed"));
        reviewed.selectedProperty().addListener((_, _, on) -> ifChosen(() -> model.reviewed(on)));
        country.valueProperty().addListener((_, _, code) -> ifChosen(() -> model.country(code)));
        region.valueProperty().addListener((_, _, code) -> ifChosen(() -> {
            if (code != null) {
                model.region(code);
            }
        }));
        model.regions().subscribe(_ -> showRegions());
        zone.valueProperty().addListener((_, _, place) -> ifChosen(() -> model.zone(place)));
        VBox top = new VBox(6, name, line);
        HBox.setHgrow(top, Priority.ALWAYS);
        HBox who = new HBox(14, logo, top);
        VBox card = new VBox(14, words.label("clients.who", "title-2"), who, picture(),
                pair(Card.field(words, "clients.country", country), Card.field(words, "clients.zone", zone)),
                where,
                Card.field(words, "clients.languages", languages),
                Card.field(words, "clients.voice", voice), reviewed);
        card.getStyleClass().addAll("card", "client-card");
        acceptPictures(card);
        model.state().subscribe(now -> now.ifPresent(this::show));
        return card;
    }

    void focus() {
        name.focus();
    }

    private Node picture() {
        return Words.row(8, words.button("clients.logo.choose", this::chooseLogo, "small"),
                words.button("clients.logo.none", model::noLogo, "ghost", "small"), Words.gap(),
                words.label("clients.colour", "caption", "text-2"), colour);
    }

    private static HBox pair(VBox one, VBox other) {
        HBox.setHgrow(one, Priority.ALWAYS);
        HBox.setHgrow(other, Priority.ALWAYS);
        one.setPrefWidth(100);
        other.setPrefWidth(100);
        return new HBox(12, one, other);
    }

    private void show(State state) {
        showing = true;
        Client client = state.client();
        name.showUnlessWriting(client.name());
        line.showUnlessWriting(client.line());
        voice.showUnlessWriting(client.voice());
        colour.show(Optional.of(client.colour()));
        country.setValue(client.country());
        zone.setValue(client.zone());
        showRegions();
        reviewed.setSelected(client.reviewed());
        Avatar avatar = new Avatar(client.name(), client.colour().id(), LOGO).square();
        state.logo().ifPresent(known -> pictures.request(known, LOGO_PIXELS, LOGO_PIXELS, avatar::setImage));
        logo.getChildren().setAll(avatar);
        showLanguages(client.languages());
        showing = false;
    }

    // Only where a region makes a difference.
    private void showRegions() {
        boolean was = showing;
        showing = true;
        Map<String, String> known = model.regions().get();
        List<String> codes = new ArrayList<>(List.of(""));
        known.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Collator.getInstance(words.now().locale())))
                .map(Map.Entry::getKey).forEach(codes::add);
        if (!codes.equals(region.getItems())) {
            region.getItems().setAll(codes);
        }
        region.setValue(model.state().get().map(now -> now.client().region()).orElse(""));
        where.setVisible(!known.isEmpty());
        where.setManaged(!known.isEmpty());
        showing = was;
    }

    private void ifChosen(Runnable action) {
        if (!showing) {
            action.run();
        }
    }

    private void showLanguages(List<String> tags) {
        languages.getChildren().clear();
        for (String tag : tags) {
            MenuButton chip = menu(name(tag) + (tag.equals(tags.getFirst()) && tags.size() > 1
                    ? " · " + words.now().text("clients.language.usual")
                    : ""));
            add(chip, "clients.language.first", () -> model.firstLanguage(tag));
            add(chip, "clients.language.remove", () -> model.removeLanguage(tag));
            chip.getItems().forEach(item -> item.setDisable(tags.size() == 1));
            languages.getChildren().add(chip);
        }
        MenuButton more = menu(words.now().text("clients.language.add"));
        more.getStyleClass().add("ghost");
        Countries.languages().stream().filter(tag -> !tags.contains(tag)).forEach(tag -> {
            MenuItem item = new MenuItem(name(tag));
            item.setOnAction(_ -> model.addLanguage(tag));
            more.getItems().add(item);
        });
        languages.getChildren().add(more);
    }

    private String name(String tag) {
        return Countries.languageName(tag, words.now().locale());
    }

    private static MenuButton menu(String text) {
        MenuButton menu = new MenuButton(text);
        menu.getStyleClass().add("small");
        return menu;
    }

    private void add(MenuButton menu, String key, Runnable action) {
        MenuItem item = new MenuItem(words.now().text(key));
        item.setOnAction(_ -> action.run());
        menu.getItems().add(item);
    }

    private void chooseLogo() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(words.now().text("clients.logo.files"), "*.jpg", "*.jpeg",
                        "*.png", "*.webp", "*.gif"));
        Optional.ofNullable(chooser.showOpenDialog(logo.getScene().getWindow())).map(File::toPath)
                .ifPresent(model::logo);
    }

    private void acceptPictures(Node target) {
        target.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        Consumer<File> take = file -> model.logo(file.toPath());
        target.setOnDragDropped(event -> {
            event.getDragboard().getFiles().stream().findFirst().ifPresent(take);
            event.setDropCompleted(event.getDragboard().hasFiles());
            event.consume();
        });
    }
}
