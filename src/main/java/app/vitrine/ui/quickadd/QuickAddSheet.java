package app.vitrine.ui.quickadd;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.vitrine.domain.quickadd.Part;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.Kbd;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.mvvm.Command;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Sheet;
import app.vitrine.ui.text.EmojiField;
import app.vitrine.ui.text.TextMark;

/// The field for one sentence, with what is read of it below.
public final class QuickAddSheet implements Sheet {

    private static final double TOP = 70;
    private static final double SIDE = 16;

    private final QuickAddViewModel model;
    private final Words words;
    private final EmojiField field;
    private final StackPane content = new StackPane();

    public QuickAddSheet(Desk desk, Overlays overlays) {
        model = new QuickAddViewModel(desk, _ -> overlays.close());
        words = new Words(desk.wording());
        field = new EmojiField(true, model.text()::set).named(words.now().text("quickadd.prompt"))
                .onEnter(model.add::execute).growing();
        field.getStyleClass().add("quick-field");
        field.markWith(this::marks);
        content.getStyleClass().add("quick-add");
        content.getStylesheets().add(Objects.requireNonNull(QuickAddSheet.class
                .getResource("/app/vitrine/ui/quickadd/quickadd.css")).toExternalForm());
        VBox sheet = new VBox(top(), body(), foot());
        Node choices = new QuickChoices(model, words);
        StackPane.setAlignment(choices, Pos.TOP_RIGHT);
        // Behind everything else for Tab, though it stands at the top.
        content.getChildren().addAll(sheet, choices);
        model.state().subscribe(_ -> field.remark());
        model.shops().subscribe(shops -> {
            content.getStyleClass().remove("several");
            if (shops.size() > 1) {
                content.getStyleClass().add("several");
            }
        });
    }

    private Node top() {
        field.setPrefWidth(100);
        HBox.setHgrow(field, Priority.ALWAYS);
        Region room = new Region();
        room.getStyleClass().add("quick-choices-room");
        HBox top = Words.row(12, new Icon(Glyph.BOLT, Icon.LARGE), field, room);
        top.getStyleClass().add("quick-top");
        top.setMinHeight(Region.USE_PREF_SIZE);
        return top;
    }

    private Node body() {
        VBox left = new VBox(12, new QuickChips(model, words, field::focus),
                new QuickQuestions(model, words, field::focus), new QuickRest(model, words, field::focus));
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        HBox body = new HBox(20, left, new QuickPreview(model, words));
        body.getStyleClass().add("quick-body");
        ScrollPane scroll = new FittingScroll(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Node foot() {
        Button open = button(model.open, "Ctrl ↵");
        open.textProperty().bind(words.of("quickadd.open"));
        Button add = button(model.add, "↵");
        add.getStyleClass().add("primary");
        Runnable say = () -> add.setText(words.now().text(model.makes()));
        model.state().subscribe(say);
        model.language().subscribe(say);
        words.wording().subscribe(say);
        HBox keys = Words.row(8, key("quickadd.key.tab"),
                words.label("quickadd.foot.tab", "caption", "text-2"),
                key("quickadd.key.escape"), words.label("quickadd.foot.escape", "caption", "text-2"));
        BorderPane foot = new BorderPane();
        foot.setLeft(keys);
        foot.setRight(Words.row(10, open, add));
        foot.getStyleClass().add("quick-foot");
        foot.setMinHeight(Region.USE_PREF_SIZE);
        return foot;
    }

    private Node key(String key) {
        return new Kbd(words.now().text(key));
    }

    private static Button button(Command command, String keys) {
        Button button = new Button();
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> command.execute());
        Kbd kbd = new Kbd(keys);
        kbd.getStyleClass().add("on-button");
        button.setGraphic(kbd);
        button.setContentDisplay(ContentDisplay.RIGHT);
        command.executable().subscribe(can -> button.setDisable(!can));
        return button;
    }

    private List<TextMark> marks(String text) {
        QuickState state = model.state().get();
        if (!state.reading().text().equals(text.replace('\n', ' '))) {
            return List.of();
        }
        return state.reading().parts().stream().map(part -> mark(part, state)).toList();
    }

    private static TextMark mark(Part part, QuickState state) {
        return new TextMark(part.from(), part.to(), state.asks(part.words()) ? "asked" : "read");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String name() {
        return words.now().text("quickadd.name");
    }

    @Override
    public double width() {
        return 900;
    }

    /// As high as what was read needs.
    @Override
    public double height() {
        return Region.USE_PREF_SIZE;
    }

    /// Stands at the top, so that the field stays where it is while lines come and go below.
    @Override
    public void opened() {
        StackPane.setAlignment(content.getParent(), Pos.TOP_CENTER);
        StackPane.setMargin(content.getParent(), new Insets(TOP, SIDE, SIDE, SIDE));
        model.activate();
        field.focus();
    }

    @Override
    public boolean closing() {
        model.deactivate();
        return true;
    }
}
