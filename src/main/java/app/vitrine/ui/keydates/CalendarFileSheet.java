package app.vitrine.ui.keydates;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;
import app.vitrine.exchange.keydates.CalendarFile.Found;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Picker;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.keydates.CalendarFileViewModel.Ground;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Sheet;
import app.vitrine.ui.text.EmojiLabel;

/// What a calendar file holds, before any of it becomes key dates.
final class CalendarFileSheet implements Sheet {

    private final CalendarFileViewModel model;
    private final Wording wording;
    private final Messages messages;
    private final Words words;
    private final Overlays overlays;
    private final ListView<Found> list = new ListView<>();
    private final Picker<Client> client = new Picker<>(List.of(), Client::name);
    private final CheckBox all = new CheckBox();
    private final Button add = new Button();
    private final Label facts = new Label();
    private final VBox content;
    private boolean showing;

    CalendarFileSheet(CalendarFileViewModel model, ObservableValue<Wording> wording, Overlays overlays) {
        this.model = model;
        this.wording = wording.getValue();
        this.overlays = overlays;
        messages = this.wording.messages();
        words = new Words(wording);
        content = new VBox(head(), body(), foot());
        content.getStyleClass().add("keydates-sheet");
        content.getStylesheets().add(Objects.requireNonNull(
                KeyDatesSheet.class.getResource("/app/vitrine/ui/keydates/keydates.css")).toExternalForm());
        model.ground().subscribe(now -> now.ifPresent(this::show));
        model.chosen().addListener((SetChangeListener<Found>) _ -> count());
    }

    private HBox head() {
        EmojiLabel title = new EmojiLabel(messages.text("keydates.file.title", model.file().getFileName()));
        title.getStyleClass().add("title-2");
        client.setAccessibleText(messages.text("keydates.client"));
        client.setPrefWidth(190);
        client.valueProperty().addListener((_, _, now) -> {
            if (!showing && now != null) {
                model.client(now);
            }
        });
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = Words.row(12, title, client, words.icon(Glyph.CLOSE, "keydates.close", overlays::close));
        head.getStyleClass().add("keydates-head");
        return head;
    }

    private VBox body() {
        all.setText(messages.text("keydates.file.all"));
        all.setOnAction(_ -> model.ground().get().ifPresent(now -> {
            if (all.isSelected()) {
                model.chosen().addAll(now.reading().dates());
            } else {
                model.chosen().clear();
            }
        }));
        facts.getStyleClass().addAll("caption", "text-2");
        list.getStyleClass().add("keydates-list");
        list.setAccessibleText(messages.text("keydates.file.list"));
        list.setPlaceholder(words.text(words.of("keydates.file.empty"), "text-2"));
        list.setCellFactory(_ -> new FoundCell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Found found = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && found != null) {
                turn(found);
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                model.add.execute();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                overlays.close();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox body = new VBox(10, Words.row(12, all, Words.gap(), facts), list);
        body.getStyleClass().add("keydates-listing");
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private HBox foot() {
        add.getStyleClass().add("primary");
        add.setOnAction(_ -> model.add.execute());
        model.add.executable().subscribe(can -> add.setDisable(!can));
        HBox foot = Words.row(8, words.label("keydates.file.hint", "caption", "text-2"), Words.gap(),
                words.button("shell.cancel", overlays::close), add);
        foot.getStyleClass().add("keydates-foot");
        return foot;
    }

    private void turn(Found found) {
        if (!model.chosen().remove(found)) {
            model.chosen().add(found);
        }
    }

    private void show(Ground ground) {
        showing = true;
        boolean several = ground.clients().size() > 1;
        client.setVisible(several);
        client.setManaged(several);
        if (!ground.clients().equals(client.getItems())) {
            client.getItems().setAll(ground.clients());
        }
        client.setValue(ground.client());
        list.getItems().setAll(ground.reading().dates());
        List<String> said = new ArrayList<>();
        if (!ground.known().isEmpty()) {
            said.add(messages.count("keydates.file.known", ground.known().size()));
        }
        if (ground.reading().passed() > 0) {
            said.add(messages.count("keydates.file.passed", ground.reading().passed()));
        }
        if (ground.reading().unread() > 0) {
            said.add(messages.count("keydates.file.nothing-said", ground.reading().unread()));
        }
        facts.setText(String.join(" · ", said));
        list.getSelectionModel().selectFirst();
        showing = false;
        count();
    }

    private void count() {
        add.setText(messages.count("keydates.file.add", model.chosen().size()));
        all.setSelected(!list.getItems().isEmpty() && model.chosen().size() == list.getItems().size());
        list.refresh();
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String name() {
        return messages.text("keydates.file.name");
    }

    @Override
    public double width() {
        return 760;
    }

    @Override
    public double height() {
        return 600;
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

    /// A date of the file with its next day.
    private final class FoundCell extends ListCell<Found> {

        private final CheckBox wanted = new CheckBox();
        private final Label day = new Label();
        private final EmojiLabel name = new EmojiLabel();
        private final Label why = new Label();
        private final HBox row = Words.row(12, wanted, day, name, why);

        FoundCell() {
            getStyleClass().add("keydates-cell");
            wanted.setFocusTraversable(false);
            wanted.setOnAction(_ -> {
                Found found = getItem();
                if (found != null) {
                    turn(found);
                }
            });
            day.getStyleClass().addAll("tabular", "text-2", "keydates-day");
            name.getStyleClass().add("medium");
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            why.setMinWidth(Region.USE_PREF_SIZE);
            why.getStyleClass().addAll("small", "text-2");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Found found, boolean empty) {
            super.updateItem(found, empty);
            if (empty || found == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            boolean on = model.chosen().contains(found);
            wanted.setSelected(on);
            day.setText(wording.day(found.first()) + " " + found.first().getYear());
            name.setText(found.name());
            boolean known = model.ground().get().filter(now -> now.known().contains(found)).isPresent();
            why.setText(known
                    ? messages.text("keydates.file.there")
                    : found.rule().startsWith("listed ")
                            ? messages.count("keydates.file.days", found.rule().split(" ", -1).length - 1)
                            : messages.text("keydates.file.yearly"));
            setGraphic(row);
            setAccessibleText(messages.text(on ? "keydates.file.row" : "keydates.file.row.not", found.name(),
                    day.getText(), why.getText()));
        }
    }
}
