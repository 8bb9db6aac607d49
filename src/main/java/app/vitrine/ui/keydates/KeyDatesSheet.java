package app.vitrine.ui.keydates;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Countries;
import app.vitrine.domain.keydate.KeyDate;
import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Picker;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.keydates.KeyDatesViewModel.Ground;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Place;
import app.vitrine.ui.shell.Sheet;
import app.vitrine.ui.task.AfterPaint;

/// All key dates of a client in a year: Space shows or hides one, Enter changes it, a form beside the list says how.
final class KeyDatesSheet implements Sheet {

    private static final int YEARS_BACK = 2;
    private static final int YEARS_ON = 10;
    private static final int ABOVE = 3;
    private static final double ROW = 38;
    private static final String NOWHERE = "";

    private final KeyDatesViewModel model;
    private final Desk desk;
    private final Overlays overlays;
    private final CalendarFiles files;
    private final Wording wording;
    private final Messages messages;
    private final Words words;
    private final ListView<Entry> list = new ListView<>();
    private final TextField search = new TextField();
    private final Label title = new Label();
    private final Picker<Client> client;
    private final Picker<Integer> year;
    private final HBox regions = new HBox(8);
    private final MenuButton kinds = new MenuButton();
    private final KeyDateEditor editor;
    private final VBox content;
    private final AfterPaint later = new AfterPaint();
    private Optional<Ground> shown = Optional.empty();
    private boolean showing;
    private Optional<Entry> held = Optional.empty();
    private int heldAt = -1;

    KeyDatesSheet(KeyDatesViewModel model, Desk desk, Overlays overlays, CalendarFiles files) {
        this.model = model;
        this.desk = desk;
        this.overlays = overlays;
        this.files = files;
        wording = desk.wording().get();
        messages = wording.messages();
        words = new Words(desk.wording());
        client = new Picker<>(List.of(), Client::name);
        year = new Picker<>(years(), String::valueOf);
        editor = new KeyDateEditor(model, wording, list::requestFocus);
        HBox body = new HBox(listing(), editor);
        VBox.setVgrow(body, Priority.ALWAYS);
        content = new VBox(head(), body, foot());
        content.getStyleClass().add("keydates-sheet");
        content.getStylesheets().add(Objects.requireNonNull(
                KeyDatesSheet.class.getResource("/app/vitrine/ui/keydates/keydates.css")).toExternalForm());
        content.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F && event.isShortcutDown() && !event.isShiftDown()) {
                event.consume();
                search.requestFocus();
            }
        });
        takeFiles();
        model.ground().subscribe(now -> now.ifPresent(this::show));
    }

    private List<Integer> years() {
        int from = Math.min(model.today().getYear() - YEARS_BACK, model.year().get());
        int to = Math.max(model.today().getYear() + YEARS_ON, model.year().get());
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    private HBox head() {
        title.getStyleClass().add("title-2");
        title.setText(messages.text("keydates.title"));
        client.setAccessibleText(messages.text("keydates.client"));
        client.setPrefWidth(190);
        client.valueProperty().addListener((_, _, now) -> {
            if (!showing && now != null) {
                model.client(now);
            }
        });
        year.setAccessibleText(messages.text("keydates.year"));
        year.setPrefWidth(96);
        year.setValue(model.year().get());
        year.valueProperty().addListener((_, _, now) -> {
            if (now != null) {
                model.year().set(now);
            }
        });
        HBox head = Words.row(12, title, client, Words.gap(), regions, year,
                words.icon(Glyph.CLOSE, "keydates.close", overlays::close));
        head.getStyleClass().add("keydates-head");
        return head;
    }

    private VBox listing() {
        words.prompt(search, "keydates.search");
        search.textProperty().bindBidirectional(model.query());
        HBox.setHgrow(search, Priority.ALWAYS);
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                event.consume();
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            }
        });
        kinds.setText(messages.text("keydates.kinds"));
        list.setItems(model.entries());
        list.setAccessibleText(messages.text("keydates.title"));
        list.setPlaceholder(words.text(words.of("keydates.none"), "text-2"));
        list.setCellFactory(_ -> new EntryCell(wording, model::turn));
        list.getStyleClass().add("keydates-list");
        list.setFixedCellSize(ROW);
        list.getSelectionModel().selectedItemProperty().subscribe((_, now) -> {
            if (!model.filling() && now != null) {
                held = Optional.of(now);
                heldAt = list.getSelectionModel().getSelectedIndex();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                chosen().ifPresent(model::edit);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox listing = new VBox(10, Words.row(8, search, kinds), list);
        listing.getStyleClass().add("keydates-listing");
        HBox.setHgrow(listing, Priority.ALWAYS);
        return listing;
    }

    private HBox foot() {
        Label hint = words.label("keydates.hint", "caption", "text-2");
        HBox foot = Words.row(8, hint, Words.gap(),
                words.button(Glyph.DOWNLOAD, "keydates.file", this::bringIn),
                words.button(Glyph.PLUS, "keydates.add", model.add::execute, "primary"));
        foot.getStyleClass().add("keydates-foot");
        return foot;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE -> chosen().ifPresent(model::turn);
            case ENTER -> chosen().ifPresent(model::edit);
            // The list would keep it for itself.
            case ESCAPE -> overlays.close();
            case DELETE -> chosen().ifPresent(model::remove);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Optional<Entry> chosen() {
        @Nullable
        Entry entry = list.getSelectionModel().getSelectedItem();
        return Optional.ofNullable(entry);
    }

    private void bringIn() {
        files.choose().ifPresent(file -> desk.go(new Place.CalendarFile(file)));
    }

    private void takeFiles() {
        content.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        content.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            event.getDragboard().getFiles().stream().findFirst()
                    .ifPresent(file -> desk.go(new Place.CalendarFile(file.toPath())));
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private void show(Ground ground) {
        showing = true;
        boolean several = ground.clients().size() > 1;
        client.setVisible(several);
        client.setManaged(several);
        title.setText(several
                ? messages.text("keydates.title")
                : messages.text("keydates.title.of", ground.client().name()));
        if (!ground.clients().equals(client.getItems())) {
            client.getItems().setAll(ground.clients());
        }
        client.setValue(ground.client());
        boolean same = shown.filter(was -> was.client().country().equals(ground.client().country())
                && was.client().region().equals(ground.client().region())
                && was.regions().equals(ground.regions())).isPresent();
        if (!same) {
            showRegions(ground);
        }
        showKinds(ground);
        shown = Optional.of(ground);
        showing = false;
        reselect();
    }

    // What was chosen stays so, also where it is elsewhere now.
    private void reselect() {
        Optional<Entry> led = model.led();
        held = led.or(() -> held);
        list.getSelectionModel().clearSelection();
        int last = model.entries().size() - 1;
        IntStream.rangeClosed(0, last).filter(i -> same(model.entries().get(i), held)).boxed().findFirst()
                .ifPresentOrElse(list.getSelectionModel()::select,
                        () -> list.getSelectionModel().select(Math.min(heldAt, last)));
        if (list.getSelectionModel().isEmpty() || led.isPresent()) {
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().select(coming());
            }
            int top = Math.max(0, list.getSelectionModel().getSelectedIndex() - ABOVE);
            // Before the sheet has its size it would end somewhere below.
            later.execute(() -> list.scrollTo(top));
        }
    }

    private static boolean same(Entry entry, Optional<Entry> other) {
        return other.filter(one -> one.date().id().equals(entry.date().id())).isPresent();
    }

    private int coming() {
        return IntStream.range(0, model.entries().size())
                .filter(i -> !model.entries().get(i).date().last().isBefore(model.today())).findFirst()
                .orElse(0);
    }

    private void showRegions(Ground ground) {
        Map<String, String> known = ground.regions();
        String country = ground.client().country();
        Label name = new Label(country.isBlank()
                ? messages.text("keydates.no-country")
                : Countries.nameOf(country, wording.locale()));
        name.getStyleClass().add("text-2");
        regions.setAlignment(Pos.CENTER_LEFT);
        regions.getChildren().setAll(name);
        if (!known.isEmpty()) {
            List<String> codes = new ArrayList<>(List.of(NOWHERE));
            known.keySet().stream()
                    .sorted((one, other) -> Collator.getInstance(wording.locale())
                            .compare(known.get(one), known.get(other)))
                    .forEach(codes::add);
            Picker<String> region = new Picker<>(codes,
                    code -> code.isEmpty()
                            ? messages.text("keydates.region.none")
                            : known.getOrDefault(code, code));
            region.setPrefWidth(200);
            region.setAccessibleText(messages.text("keydates.region"));
            region.setValue(ground.client().region());
            region.valueProperty().addListener((_, _, now) -> {
                if (!showing && now != null) {
                    model.region(now);
                }
            });
            regions.getChildren().add(region);
        }
    }

    private void showKinds(Ground ground) {
        kinds.getItems().clear();
        for (KeyDate.Category category : KeyDate.Category.values()) {
            CheckMenuItem item = new CheckMenuItem(messages.text("keydate." + category.id()));
            item.setSelected(!ground.hidden().hides(category));
            item.setOnAction(_ -> model.show(category, item.isSelected()));
            kinds.getItems().add(item);
        }
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String name() {
        return messages.text("keydates.title");
    }

    @Override
    public double width() {
        return 1000;
    }

    @Override
    public double height() {
        return 680;
    }

    @Override
    public void opened() {
        model.activate();
        list.requestFocus();
    }

    @Override
    public boolean closing() {
        model.deactivate();
        return true;
    }
}
