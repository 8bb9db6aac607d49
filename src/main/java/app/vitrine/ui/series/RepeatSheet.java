package app.vitrine.ui.series;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.vitrine.domain.series.Layout.Passed;
import app.vitrine.domain.series.Reach;
import app.vitrine.domain.series.Turn;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.IconButton;
import app.vitrine.ui.control.Kbd;
import app.vitrine.ui.control.SegmentedControl;
import app.vitrine.ui.series.RepeatViewModel.Ground;
import app.vitrine.ui.series.RepeatViewModel.Preview;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Question;
import app.vitrine.ui.shell.Sheet;
import app.vitrine.ui.text.EmojiLabel;

/// A post and how it repeats: the rule as a sentence and as controls at the left, the days that come of it at the right.
public final class RepeatSheet implements Sheet {

    private static final double WIDTH = 980;
    private static final double HEIGHT = 640;
    private static final int DAYS_SHOWN = 60;

    private final Overlays overlays;
    private final RepeatViewModel model;
    private final Wording wording;
    private final Messages messages;
    private final RuleControls controls;
    private final EmojiLabel title = new EmojiLabel();
    private final Label sentence = new Label();
    private final Label coming = new Label();
    private final VBox days = new VBox();
    private final HBox reaches = new HBox(8);
    private final Button stop = new Button();
    private final Button keep = new Button();
    private final VBox content;

    /// @param postId a post with a day
    public RepeatSheet(Desk desk, Overlays overlays, long postId) {
        this.overlays = overlays;
        wording = desk.wording().get();
        messages = wording.messages();
        model = new RepeatViewModel(desk, postId, overlays::close);
        controls = new RuleControls(model, wording);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setGraphic(new Icon(Glyph.REPEAT, Icon.LARGE));
        sentence.getStyleClass().add("series-sentence");
        sentence.setMaxWidth(Double.MAX_VALUE);
        VBox left = new VBox(16, sentence, controls);
        left.getStyleClass().add("series-left");
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox body = new HBox(scroll(left), right());
        VBox.setVgrow(body, Priority.ALWAYS);
        content = new VBox(head(), body, foot());
        content.getStyleClass().add("series-sheet");
        content.getStylesheets().add(Objects.requireNonNull(
                RepeatSheet.class.getResource("/app/vitrine/ui/series/series.css")).toExternalForm());
        model.preview().subscribe(now -> now.ifPresent(this::show));
        model.ground().subscribe(now -> now.ifPresent(this::show));
    }

    private static ScrollPane scroll(VBox left) {
        ScrollPane scroll = new ScrollPane(left);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("series-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private HBox head() {
        title.getStyleClass().add("title-2");
        stop.setText(messages.text("series.stop"));
        stop.getStyleClass().addAll("ghost", "small");
        stop.setOnAction(_ -> askToStop());
        stop.setVisible(false);
        IconButton close = new IconButton(Glyph.CLOSE, messages.text("series.close"));
        close.setOnAction(_ -> overlays.close());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(10, title, gap, stop, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("series-head");
        return head;
    }

    private VBox right() {
        Label heading = new Label(messages.text("series.next"));
        heading.getStyleClass().add("semibold");
        coming.getStyleClass().addAll("caption", "text-2");
        days.getStyleClass().add("series-days");
        ScrollPane scroll = new ScrollPane(days);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("series-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox line = new HBox(8, heading, coming);
        line.setAlignment(Pos.BASELINE_LEFT);
        VBox right = new VBox(10, line, scroll);
        right.getStyleClass().add("series-right");
        return right;
    }

    private HBox foot() {
        SegmentedControl<Reach> reach = new SegmentedControl<>();
        reach.getStyleClass().add("small");
        reach.add(Reach.LATER, messages.text("series.reach.later")).add(Reach.ALL,
                messages.text("series.reach.all"));
        reach.valueProperty().bindBidirectional(model.reach());
        Label where = new Label(messages.text("series.reach"));
        where.getStyleClass().addAll("caption", "text-2");
        reaches.getChildren().addAll(where, reach);
        reaches.setAlignment(Pos.CENTER_LEFT);
        reaches.setVisible(false);
        Button cancel = new Button(messages.text("shell.cancel"));
        cancel.setOnAction(_ -> overlays.close());
        keep.getStyleClass().add("primary");
        keep.setOnAction(_ -> model.keep.execute());
        Kbd keys = new Kbd("Ctrl ↵");
        keys.getStyleClass().add("on-primary");
        keep.setGraphic(keys);
        keep.setContentDisplay(ContentDisplay.RIGHT);
        keep.setMinWidth(Region.USE_PREF_SIZE);
        model.keep.executable().subscribe(can -> keep.setDisable(!can));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(10, reaches, gap, cancel, keep);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("series-foot");
        return foot;
    }

    private void show(Ground on) {
        String name = on.post().heading().isBlank()
                ? messages.text("calendar.untitled")
                : on.post().heading();
        title.setText(messages.text(on.series().isPresent() ? "series.title.repeats" : "series.title", name));
        stop.setVisible(on.series().isPresent());
        reaches.setVisible(on.series().isPresent());
        controls.show();
    }

    private void show(Preview now) {
        Optional<LocalTime> time = model.ground().get().flatMap(on -> on.post().time());
        sentence.setText(new RuleWords(wording).of(now.manner(), time));
        controls.name(now.manner().rule());
        coming.setText(messages.count("series.coming", now.count()));
        boolean known = model.ground().get().flatMap(Ground::series).isPresent();
        keep.setText(messages.count(known ? "series.change" : "series.lay", now.count()));
        days.getChildren().clear();
        now.slots().stream().limit(DAYS_SHOWN).forEach(slot -> {
            LocalDate day = slot.day();
            boolean passed = !slot.taken();
            Label date = new Label(wording.day(day) + " " + day.getYear());
            date.getStyleClass().addAll("tabular", passed ? "series-passed" : "medium");
            Label at = new Label(time.map(wording::time).orElse(""));
            at.getStyleClass().addAll("tabular", "text-2");
            at.setMinWidth(Region.USE_PREF_SIZE);
            EmojiLabel what = new EmojiLabel(slot.turn().map(Turn::name).orElse(""));
            what.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(what, Priority.ALWAYS);
            Label why = new Label(slot.passed().map(this::why).orElse(""));
            why.getStyleClass().addAll("caption", "text-2");
            why.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(12, date, at, what, why);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("series-day");
            days.getChildren().add(row);
        });
    }

    private String why(Passed passed) {
        return messages.text(switch (passed) {
            case LEFT_OUT -> "series.passed";
            case CLOSED -> "series.passed.closed";
            case OUT_OF_SEASON -> "series.passed.season";
            case RESTING -> "series.passed.resting";
        });
    }

    private void askToStop() {
        overlays.ask(new Question(Message.of("series.stop.title"),
                Optional.of(Message.of("series.stop.sentence")), Optional.empty(),
                List.of(Question.cancel(),
                        new Question.Answer(Message.of("series.stop.remove"), Question.Kind.PLAIN,
                                () -> model.stop(false)),
                        new Question.Answer(Message.of("series.stop.keep"), Question.Kind.PRIMARY,
                                () -> model.stop(true)))));
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String name() {
        return messages.text("series.name");
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
        controls.enter();
    }

    @Override
    public boolean closing() {
        model.deactivate();
        return true;
    }
}
