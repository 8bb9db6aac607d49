package app.vitrine.ui.audience;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.persona.Persona;
import app.vitrine.domain.text.Message;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.task.PictureSource;
import app.vitrine.ui.text.EmojiLabel;

/// All personas beside the sheet; with more than a dozen there is a field to look for one.
final class Gallery extends VBox {

    private static final int DOZEN = 12;
    private static final double FACE = 44;

    private final AudienceViewModel model;
    private final Words words;
    private final PictureSource pictures;
    private final ListView<Persona> list = new ListView<>();
    private final Label count = new Label();
    private final TextField search = new TextField();
    private final Button archived;
    private boolean showing;

    /// @param enter puts the focus on the sheet
    Gallery(AudienceViewModel model, Words words, PictureSource pictures, Runnable enter) {
        super(8);
        this.model = model;
        this.words = words;
        this.pictures = pictures;
        getStyleClass().add("persona-gallery");
        count.getStyleClass().addAll("caption", "text-2");
        count.setMinWidth(0);
        Label share = words.label("audience.share.heading", "caption", "text-2");
        HBox head = Words.row(8, count, Words.gap(), share);
        head.getStyleClass().add("gallery-head");
        words.prompt(search, "audience.find");
        search.textProperty().bindBidirectional(model.query());
        archived = words.button("audience.archived.hide",
                () -> model.archivedToo().set(!model.archivedToo().get()), "ghost", "small");
        archived.textProperty().unbind();
        archived.setGraphic(new Icon(Glyph.ARCHIVE, 14));
        list.getStyleClass().add("persona-list");
        list.setCellFactory(_ -> new Cell());
        list.accessibleTextProperty().bind(words.of("audience.list"));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, search, list, archived);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (!showing && now != null) {
                model.choose(now.id());
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                event.consume();
                enter.run();
            }
        });
        model.listed().subscribe(_ -> show());
        model.chosen().subscribe(_ -> select());
        model.page().subscribe(_ -> show());
        words.wording().subscribe(_ -> show());
    }

    private void show() {
        AudiencePage page = model.page().get();
        List<Persona> personas = model.listed().get();
        showing = true;
        if (!list.getItems().equals(personas)) {
            // Rows that stay keep their place in view.
            if (list.getItems().size() == personas.size()) {
                for (int i = 0; i < personas.size(); i++) {
                    if (!list.getItems().get(i).equals(personas.get(i))) {
                        list.getItems().set(i, personas.get(i));
                    }
                }
            } else {
                list.getItems().setAll(personas);
            }
        }
        showing = false;
        select();
        count.setText(words.now().text(Message.counted("audience.count", page.active().size())));
        boolean many = page.personas().size() > DOZEN;
        search.setVisible(many);
        search.setManaged(many);
        int away = page.archived().size();
        archived.setText(words.now().text(model.archivedToo().get()
                ? Message.of("audience.archived.hide")
                : Message.counted("audience.archived", away)));
        archived.setVisible(away > 0);
        archived.setManaged(away > 0);
    }

    private void select() {
        showing = true;
        long chosen = model.chosen().get().map(Persona::id).orElse(0L);
        int index = -1;
        for (int i = 0; i < list.getItems().size(); i++) {
            index = list.getItems().get(i).id() == chosen ? i : index;
        }
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - 2));
        }
        showing = false;
    }

    void focus() {
        list.requestFocus();
    }

    void focusSearch() {
        search.requestFocus();
    }

    /// A persona in the list: face, name, whom it stands for, and its share.
    private final class Cell extends ListCell<Persona> {

        private final Portrait face = new Portrait(pictures, FACE, FACE / 2);
        private final EmojiLabel name = new EmojiLabel();
        private final EmojiLabel segment = new EmojiLabel();
        private final Region track = new Region();
        private final Region bar = new Region();
        private final Label percent = new Label();
        private final HBox share = Words.row(6, new StackPane(track, bar), percent);
        private final HBox row;
        private double part;

        Cell() {
            name.getStyleClass().add("semibold");
            segment.getStyleClass().addAll("caption", "text-2");
            track.getStyleClass().add("share-track");
            bar.getStyleClass().add("share-bar");
            percent.getStyleClass().addAll("small", "text-2");
            percent.setMinWidth(USE_PREF_SIZE);
            StackPane lane = (StackPane) share.getChildren().getFirst();
            lane.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(lane, Priority.ALWAYS);
            lane.setMinWidth(0);
            lane.widthProperty().subscribe(width -> bar.setMaxWidth(width.doubleValue() * part));
            VBox said = new VBox(2, name, segment, share);
            said.setMinWidth(0);
            HBox.setHgrow(said, Priority.ALWAYS);
            row = Words.row(10, face, said);
            row.getStyleClass().add("persona-row");
            setPrefWidth(0);
            getStyleClass().add("persona-cell");
        }

        @Override
        protected void updateItem(@Nullable Persona persona, boolean empty) {
            super.updateItem(persona, empty);
            if (persona == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            face.show(persona, model.page().get().picture(persona));
            name.setText(persona.name());
            segment.setText(persona.archived()
                    ? words.now().text("audience.archived.mark")
                    : persona.identity().segment());
            part = persona.identity().share().map(percent -> percent / 100.0).orElse(0.0);
            double lane = ((Region) share.getChildren().getFirst()).getWidth();
            bar.setMaxWidth(lane * part);
            share.setVisible(persona.identity().share().isPresent());
            percent.setText(persona.identity().share()
                    .map(value -> words.now().text("audience.share.value", value)).orElse(""));
            row.setOpacity(persona.archived() ? 0.7 : 1);
            setAccessibleText(persona.name() + ", " + segment.getText());
            setGraphic(row);
        }
    }
}
