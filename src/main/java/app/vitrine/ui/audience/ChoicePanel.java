package app.vitrine.ui.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.vitrine.domain.persona.Persona;
import app.vitrine.domain.persona.Template;
import app.vitrine.domain.text.Message;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Question;
import app.vitrine.ui.task.PictureSource;
import app.vitrine.ui.text.EmojiLabel;

/// A list of faces to choose from: what a new persona begins with, or which one another becomes one with.
final class ChoicePanel extends VBox {

    private static final double FACE = 36;

    private final Overlays overlays;
    private final PictureSource pictures;
    private final List<Button> rows = new ArrayList<>();

    private ChoicePanel(Overlays overlays, PictureSource pictures) {
        super(6);
        this.overlays = overlays;
        this.pictures = pictures;
        getStylesheets().add(AudienceScreen.styleSheet());
        getStyleClass().add("persona-choice");
        addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
    }

    static ChoicePanel forNew(AudienceViewModel model, Words words, Overlays overlays,
            PictureSource pictures) {
        ChoicePanel panel = new ChoicePanel(overlays, pictures);
        panel.getChildren()
                .add(panel.plain(Glyph.PLUS, words.now().text("audience.new.blank"), model.care()::blank));
        model.chosen().get().ifPresent(persona -> panel.getChildren().add(panel.plain(Glyph.COPY,
                words.now().text("audience.new.copy", persona.name()), () -> model.care().copy(persona))));
        panel.getChildren().add(words.text(words.of("audience.new.templates"), "caption", "text-2"));
        VBox list = new VBox(2);
        model.care().templates().subscribe(templates -> list.getChildren().setAll(templates.stream()
                .map((Template template) -> panel.face(template.persona(), () -> model.care().from(template)))
                .toList()));
        panel.getChildren().add(scroll(list));
        return panel;
    }

    static ChoicePanel forMerge(AudienceViewModel model, Words words, Overlays overlays,
            PictureSource pictures,
            Persona persona) {
        ChoicePanel panel = new ChoicePanel(overlays, pictures);
        panel.getChildren().add(words.text(words.of("audience.merge.which", persona.name()), "title-3"));
        VBox list = new VBox(2);
        model.care().others(persona).forEach(other -> list.getChildren()
                .add(panel.face(other, () -> overlays.ask(question(model, persona, other)))));
        panel.getChildren().add(scroll(list));
        return panel;
    }

    private static Question question(AudienceViewModel model, Persona other, Persona into) {
        int posts = model.page().get().posts(other);
        return Question.of(Message.of("audience.merge.title", other.name(), into.name()),
                Message.counted("audience.merge.sentence", posts, other.name(), into.name()),
                Message.of("audience.merge.do"), Question.Kind.PRIMARY,
                () -> model.care().merge(into, other));
    }

    private static ScrollPane scroll(VBox list) {
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("persona-choice-scroll");
        return scroll;
    }

    void begin() {
        rows.stream().findFirst().ifPresent(Node::requestFocus);
    }

    private Button plain(Glyph glyph, String text, Runnable action) {
        return row(Words.row(10, new Icon(glyph), new EmojiLabel(text)), text, action);
    }

    private Button face(Persona persona, Runnable action) {
        Portrait face = new Portrait(pictures, FACE, FACE / 2);
        face.show(persona, Optional.empty());
        EmojiLabel name = new EmojiLabel(persona.name());
        name.getStyleClass().add("semibold");
        EmojiLabel segment = new EmojiLabel(persona.identity().segment());
        segment.getStyleClass().addAll("caption", "text-2");
        return row(Words.row(10, face, new VBox(1, name, segment)), persona.name(), action);
    }

    private Button row(HBox graphic, String name, Runnable action) {
        Button row = new Button();
        row.setGraphic(graphic);
        graphic.setMouseTransparent(true);
        row.getStyleClass().setAll("button", "row-button", "persona-choice-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(name);
        row.setOnAction(_ -> {
            overlays.closePopover();
            action.run();
        });
        rows.add(row);
        return row;
    }

    private void arrows(KeyEvent event) {
        int now = rows.indexOf(getScene().getFocusOwner());
        int next = now + switch (event.getCode()) {
            case UP -> -1;
            case DOWN -> 1;
            default -> 0;
        };
        if (next != now) {
            event.consume();
            if (next >= 0 && next < rows.size()) {
                rows.get(next).requestFocus();
                bringIntoView(rows.get(next));
            }
        }
    }

    private void bringIntoView(Node row) {
        if (lookup(".persona-choice-scroll") instanceof ScrollPane scroll
                && row.getParent() instanceof VBox list
                && list.equals(scroll.getContent())) {
            double room = list.getHeight() - scroll.getViewportBounds().getHeight();
            double top = row.getBoundsInParent().getMinY();
            scroll.setVvalue(room <= 0
                    ? 0
                    : Math.clamp((top - scroll.getViewportBounds().getHeight() / 2) / room, 0, 1));
        }
    }
}
