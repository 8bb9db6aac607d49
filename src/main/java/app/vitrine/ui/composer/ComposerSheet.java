package app.vitrine.ui.composer;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.vitrine.domain.series.Reach;
import app.vitrine.domain.text.Message;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.IconButton;
import app.vitrine.ui.control.Kbd;
import app.vitrine.ui.control.SegmentedControl;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Question;
import app.vitrine.ui.shell.Sheet;
import app.vitrine.ui.task.PictureSource;

/// The composer as a sheet: at the left what is written, at the right how the network shows it and what its rules say.
final class ComposerSheet implements Sheet {

    private static final double WIDTH = 1316;
    private static final double HEIGHT = 844;
    private static final double MOST_FINDINGS = 158;
    private static final double MOST_FINDINGS_BELOW = 92;
    private static final double BESIDE = 900;
    private static final double FOR = 24;

    private final ComposerViewModel model;
    private final Overlays overlays;
    private final Bench bench;
    private final EditorView editor;
    private final WhenView when;
    private final ChecksView checks;
    private final Intake intake;
    private final HBox content = new HBox();
    private final VBox left = new VBox();
    private final VBox body = new VBox(18);
    private final VBox right = new VBox(14);
    private final PreviewPane preview;
    private final ScrollPane previewScroll;
    private final ScrollPane findings;
    private final DoubleProperty mostFindings = new SimpleDoubleProperty(MOST_FINDINGS);
    /// Whether the plan can only be looked at.
    private final boolean fixed;
    private boolean finished;

    ComposerSheet(ComposerViewModel model, Overlays overlays, PictureSource source, EmojiHabits habits) {
        this.model = model;
        this.overlays = overlays;
        this.bench = model.bench();
        this.fixed = bench.fixed();
        editor = new EditorView(model, overlays, habits);
        intake = new Intake(model, left);
        PicturesView pictures = new PicturesView(model, overlays, source, intake);
        when = new WhenView(model, overlays);
        checks = new ChecksView(model, pictures::describe);
        preview = new PreviewPane(model, source);
        previewScroll = scroll(preview);
        findings = findings();
        body.getChildren().addAll(new VBox(12, new VariantBar(model), editor, VariantBar.fields(model)),
                onBase(new VBox(FOR, new ChannelsView(model), new ForView(model))), pictures, when,
                onBase(new TasksView(model)),
                onBase(new MoreView(model)));
        body.getStyleClass().add("composer-body");
        left.getStyleClass().add("composer-left");
        left.getChildren().addAll(new HeaderView(model, overlays, source), new TabsView(model), series(),
                scroll(body),
                footer());
        HBox.setHgrow(left, Priority.ALWAYS);
        content.getStyleClass().add("composer");
        content.getStylesheets().add(Nodes.styleSheet());
        right.getStyleClass().add("composer-right");
        right.getChildren().addAll(previewScroll, findings);
        content.getChildren().addAll(left, right);
        content.widthProperty()
                .subscribe(width -> stack(width.doubleValue() > 0 && width.doubleValue() < BESIDE));
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        body.setDisable(fixed);
        new Pulse(content, model.stale(), this::refresh);
        model.over().addListener((_, _, over) -> {
            if (over) {
                finished = true;
                overlays.close();
            }
        });
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String name() {
        return bench.say("composer.name");
    }

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void opened() {
        model.activate();
        editor.editor().requestFocus();
    }

    /// Everything is kept before it closes; where that takes a moment it closes then, and where it cannot be kept it
    /// stays open and says why.
    /// Whether it is open on a post.
    boolean shows(long postId) {
        return model.active() && model.draft().id() == postId;
    }

    @Override
    public boolean closing() {
        finished = finished || fixed;
        if (!finished) {
            boolean failing = model.draft().saving().get().state() == Saving.State.FAILED;
            boolean[] asking = {true};
            model.settle(() -> {
                finished = true;
                if (!asking[0]) {
                    overlays.close();
                }
            });
            asking[0] = false;
            if (failing && !finished) {
                askToLeave();
            }
        }
        if (finished) {
            model.deactivate();
        }
        return finished;
    }

    /// Nobody is held by a plan that cannot be written: the words can be taken along, or given up.
    private void askToLeave() {
        Message reason = model.draft().saving().get().reason().orElse(Message.of("composer.save.failed"));
        overlays.ask(new Question(Message.of("composer.leave"),
                Optional.of(Message.of("composer.leave.sentence", bench.say(reason))), Optional.empty(),
                List.of(new Question.Answer(Message.of("composer.leave.stay"), Question.Kind.NOTHING,
                        () -> {}),
                        new Question.Answer(Message.of("composer.leave.without"), Question.Kind.DANGER,
                                this::leave),
                        new Question.Answer(Message.of("composer.leave.copied"), Question.Kind.PRIMARY,
                                () -> {
                                    ClipboardContent words = new ClipboardContent();
                                    words.putString(model.draft().get().text());
                                    Clipboard.getSystemClipboard().setContent(words);
                                    leave();
                                }))));
    }

    private void leave() {
        finished = true;
        overlays.close();
    }

    private Node onBase(Node part) {
        bench.follow(() -> Nodes.shown(part, bench.tab().get().isEmpty()));
        return part;
    }

    private static ScrollPane scroll(Node body) {
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("composer-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private ScrollPane findings() {
        ScrollPane scroll = scroll(checks);
        VBox.setVgrow(scroll, Priority.NEVER);
        scroll.prefHeightProperty().bind(Bindings.min(mostFindings, checks.heightProperty()));
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        return scroll;
    }

    /// The preview scrolls by itself, so that the findings stay in sight however tall it is. Where there is no room
    /// beside the text, the preview follows it and the findings stand at its foot.
    private void stack(boolean below) {
        if (below != content.getChildren().contains(right)) {
            return;
        }
        mostFindings.set(below ? MOST_FINDINGS_BELOW : MOST_FINDINGS);
        VBox.setMargin(findings, below ? new Insets(8, 24, 8, 24) : Insets.EMPTY);
        if (below) {
            content.getChildren().remove(right);
            right.getChildren().clear();
            previewScroll.setContent(null);
            body.getChildren().add(preview);
            left.getChildren().add(left.getChildren().size() - 1, findings);
        } else {
            body.getChildren().remove(preview);
            left.getChildren().remove(findings);
            previewScroll.setContent(preview);
            right.getChildren().addAll(previewScroll, findings);
            content.getChildren().add(right);
        }
    }

    private HBox footer() {
        Button copy = Nodes.button(bench.say("composer.duplicate"), model::duplicate);
        copy.setDisable(fixed);
        Button done = Nodes.button(bench.say("composer.done"), overlays::close, "primary");
        Kbd keys = new Kbd("Ctrl ↵");
        keys.getStyleClass().add("on-primary");
        done.setGraphic(keys);
        done.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        HBox foot = new HBox(10,
                Nodes.label(bench.say(fixed ? "shell.looking" : "composer.saved_as_you_type"), "caption",
                        "text-3"),
                Nodes.gap(), copy, done);
        if (model.among().size() > 1) {
            foot.getChildren().addAll(1, walking());
        }
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("composer-foot");
        return foot;
    }

    private HBox series() {
        SegmentedControl<Reach> reach = new SegmentedControl<>();
        reach.getStyleClass().add("small");
        reach.add(Reach.ONE, bench.say("series.reach.one")).add(Reach.LATER, bench.say("series.reach.later"))
                .add(Reach.ALL, bench.say("series.reach.all"));
        reach.valueProperty().bindBidirectional(model.reach());
        HBox strip = new HBox(10, new Icon(Glyph.REPEAT),
                Nodes.label(bench.say("series.strip"), "caption", "text-2"), reach);
        strip.setAlignment(Pos.CENTER_LEFT);
        strip.getStyleClass().add("composer-series");
        strip.visibleProperty().bind(model.repeats());
        strip.managedProperty().bind(model.repeats());
        return strip;
    }

    private List<Node> walking() {
        int at = model.at();
        int count = model.among().size();
        IconButton before = new IconButton(Glyph.CHEVRON_LEFT, bench.say("composer.before"));
        before.getStyleClass().add("small");
        before.setOnAction(_ -> model.walk(-1));
        before.setDisable(at == 0);
        IconButton after = new IconButton(Glyph.CHEVRON_RIGHT, bench.say("composer.after"));
        after.getStyleClass().add("small");
        after.setOnAction(_ -> model.walk(1));
        after.setDisable(at == count - 1);
        return List.of(before, Nodes.label(bench.say("composer.walk", at + 1, count), "caption",
                "text-2", "tabular"), after);
    }

    private void refresh() {
        model.refresh();
        editor.editor().remark();
    }

    private void key(KeyEvent event) {
        boolean control = event.isShortcutDown();
        int by = event.isShiftDown() ? -1 : 1;
        switch (event.getCode()) {
            case ENTER -> when(control, event, overlays::close);
            case TAB -> when(control, event, () -> model.variants().step(by));
            case PERIOD -> when(control, event, editor::pickEmoji);
            case PAGE_DOWN -> when(control, event, () -> model.walk(1));
            case PAGE_UP -> when(control, event, () -> model.walk(-1));
            case F4 -> when(!event.isAltDown(), event, when::focus);
            case F8 -> when(true, event, () -> checks.step(by));
            case V -> when(control && List.of(KeyCode.V).contains(event.getCode()) && intake.paste(), event,
                    () -> {});
            default -> {
            }
        }
    }

    private static void when(boolean applies, KeyEvent event, Runnable action) {
        if (applies) {
            event.consume();
            action.run();
        }
    }
}
