package app.vitrine.ui.start;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.NetworkTile;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.mvvm.Command;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Preferences;
import app.vitrine.ui.shell.Sheet;

/// The first start: three steps to a client with its channels, each of which can be skipped, or the sample plan.
public final class FirstStartSheet implements Sheet {

    private static final double BESIDE = 980;

    private final FirstStartViewModel model;
    private final Words words;
    private final FirstStartSteps steps;
    private final BorderPane content = new BorderPane();
    private final StackPane pictures;
    private final VBox sample;
    private final StackPane below = new StackPane();
    private final EventHandler<MouseEvent> outside = this::keepOpen;

    /// @param preferences take the language, and the region where the shop is
    /// @param openSample  opens the sample plan instead
    public FirstStartSheet(Desk desk, Overlays overlays, Preferences preferences, Runnable openSample) {
        this.words = new Words(desk.wording());
        this.model = new FirstStartViewModel(desk, ZoneId.systemDefault(), () -> {
            preferences.change(now -> now.withRegion(model().country.get()));
            overlays.close();
        });
        this.steps = new FirstStartSteps(model, words,
                tag -> preferences.change(now -> now.withLanguage(Optional.of(tag))));
        content.getStyleClass().add("first-start");
        content.getStylesheets().add(styleSheet());
        this.sample = sample(() -> {
            overlays.close();
            openSample.run();
        });
        this.pictures = left();
        pictures.getChildren().add(this.sample);
        content.setLeft(pictures);
        content.setCenter(right());
        content.widthProperty()
                .subscribe(width -> arrange(width.doubleValue() > 0 && width.doubleValue() < BESIDE));
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private FirstStartViewModel model() {
        return model;
    }

    static String styleSheet() {
        return Objects.requireNonNull(FirstStartSheet.class.getResource("start.css")).toExternalForm();
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String name() {
        return words.now().text("start.name");
    }

    @Override
    public double width() {
        return 1290;
    }

    @Override
    public double height() {
        return 860;
    }

    @Override
    public void opened() {
        content.getScene().addEventFilter(MouseEvent.MOUSE_PRESSED, outside);
        steps.focus();
    }

    /// Only leaving the plan closes it early: there is no window to work in without a client, so a press outside does
    /// nothing, and Escape skips a step.
    @Override
    public boolean closing() {
        content.getScene().removeEventFilter(MouseEvent.MOUSE_PRESSED, outside);
        model.end();
        return true;
    }

    private void keepOpen(MouseEvent event) {
        if (event.getTarget() instanceof Node node && !within(node)) {
            event.consume();
        }
    }

    private boolean within(Node node) {
        Node at = node;
        while (at != null && !at.equals(content)) {
            at = at.getParent();
        }
        return at != null;
    }

    private VBox sample(Runnable open) {
        Button button = words.button(Glyph.EYE, "start.sample.open", open, "large");
        button.setMaxWidth(Double.MAX_VALUE);
        VBox card = new VBox(8, words.label("start.sample.title", "title-2"),
                words.text(words.of("start.sample.sentence"), "text-2"), button);
        card.getStyleClass().add("sample-card");
        card.setMinHeight(VBox.USE_PREF_SIZE);
        card.setMaxHeight(VBox.USE_PREF_SIZE);
        return card;
    }

    private StackPane left() {
        StackPane left = new StackPane(new PictureWall(4, 9));
        StackPane.setMargin(sample, new Insets(0, 24, 28, 24));
        left.getStyleClass().add("first-start-left");
        return left;
    }

    /// The sample stands on the pictures where there is room beside the steps, else below the first of them.
    private void arrange(boolean narrow) {
        if (narrow == below.getChildren().contains(sample)) {
            return;
        }
        if (narrow) {
            content.setLeft(null);
            below.getChildren().add(sample);
        } else {
            below.getChildren().remove(sample);
            pictures.getChildren().add(sample);
            content.setLeft(pictures);
        }
    }

    private Node right() {
        Button next = button("start.next", model.next, "primary", "large");
        next.setDefaultButton(true);
        Button back = button("start.back", model.back, "large");
        back.visibleProperty().bind(model.back.executable());
        HBox foot = Words.row(12, words.label("start.foot", "caption", "text-3"), Words.gap(),
                button("start.skip", model.skip, "ghost", "large"), back, next);
        below.visibleProperty().bind(model.step().isEqualTo(FirstStartViewModel.Step.SHOP));
        below.managedProperty().bind(below.visibleProperty());
        VBox.setVgrow(steps, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(new VBox(24, steps, below));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("step-scroll");
        BorderPane right = new BorderPane(scroll);
        right.setBottom(foot);
        right.getStyleClass().add("first-start-right");
        return right;
    }

    private Button button(String key, Command command, String... styles) {
        Button button = words.button(key, () -> {
            command.execute();
            steps.focus();
        }, styles);
        button.setMinWidth(Button.USE_PREF_SIZE);
        command.executable().subscribe(can -> button.setDisable(!can));
        return button;
    }

    // Tiles and choices are ticked by Space alone: Enter goes on from anywhere but a button or a list that is open.
    private void key(KeyEvent event) {
        boolean ticking = event.getTarget() instanceof NetworkTile
                || event.getTarget() instanceof RadioButton;
        if (event.getCode() == KeyCode.ENTER && ticking) {
            model.next.execute();
            steps.focus();
            event.consume();
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            model.skip.execute();
            steps.focus();
            event.consume();
        }
        if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
            model.back.execute();
            steps.focus();
            event.consume();
        }
    }
}
