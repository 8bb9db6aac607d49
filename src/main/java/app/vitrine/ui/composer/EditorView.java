package app.vitrine.ui.composer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import app.vitrine.domain.network.Hashtags;
import app.vitrine.domain.network.Links;
import app.vitrine.domain.network.Mentions;
import app.vitrine.domain.network.TextSpan;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.IconButton;
import app.vitrine.ui.control.NetworkLogo;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.text.PostEditor;
import app.vitrine.ui.text.TextMark;

/// Where the text in front is written: toolbar above, counters of the networks below.
final class EditorView extends BorderPane {

    private static final PseudoClass WRITING = PseudoClass.getPseudoClass("writing");
    private static final double COUNTERS_WIDTH = 520;

    private final ComposerViewModel model;
    private final Bench bench;
    private final Overlays overlays;
    private final PostEditor editor = PostEditor.create();
    private final FlowPane counters = new FlowPane();
    private final IconButton emoji;
    private final EmojiHabits habits;
    private Marked marked = new Marked("", Optional.empty());
    private List<TextMark> marks = List.of();
    private boolean showing;

    /// What the marks depend on.
    private record Marked(String text, Optional<CountsModel.Stop> stop) {}

    EditorView(ComposerViewModel model, Overlays overlays, EmojiHabits habits) {
        this.model = model;
        this.bench = model.bench();
        this.overlays = overlays;
        this.habits = habits;
        emoji = tool(Glyph.EMOJI, "composer.tool.emoji", this::pickEmoji);
        getStyleClass().add("composer-editor");
        editor.promptTextProperty().set(bench.say("composer.editor.prompt"));
        editor.node().getStyleClass().add("composer-editor-text");
        editor.textProperty().addListener((_, _, text) -> {
            if (!showing) {
                model.text().type(text);
            }
        });
        editor.focusedProperty().addListener((_, _, focused) -> {
            pseudoClassStateChanged(WRITING, focused);
            if (focused) {
                editor.forgetHistory();
            } else {
                model.draft().leaveField();
            }
        });
        editor.editableProperty().bind(model.ready());
        keepEarlyLetters();
        addEventFilter(ScrollEvent.SCROLL, this::scrollOutside);
        setCenter(editor.node());
        setTop(toolbar());
        setBottom(foot());
        model.text().text().addListener((_, _, text) -> show(text));
        model.counts().counters().subscribe(this::count);
        editor.markWith(this::marks);
        show(model.text().text().get());
    }

    PostEditor editor() {
        return editor;
    }

    // A text that shows whole has nothing to scroll: the wheel is then meant for the sheet.
    private void scrollOutside(ScrollEvent event) {
        boolean whole = editor.node().lookupAll(".scroll-bar").stream().noneMatch(Node::isVisible);
        if (whole && getParent() != null) {
            event.consume();
            Event.fireEvent(getParent(), event.copyFor(getParent(), getParent()));
        }
    }

    // Whoever asks for a post and writes at once does not wait until it was read.
    private void keepEarlyLetters() {
        StringBuilder early = new StringBuilder();
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            boolean letter = !event.getCharacter().isEmpty() && !event.isShortcutDown()
                    && !Character.isISOControl(event.getCharacter().charAt(0));
            if (letter && !model.ready().get()) {
                early.append(event.getCharacter());
                event.consume();
            }
        });
        model.ready().addListener((_, _, ready) -> {
            if (ready && !early.isEmpty()) {
                editor.insertAtCaret(early.toString());
                early.setLength(0);
            }
        });
    }

    /// Shows the emoji to choose from.
    void pickEmoji() {
        Nodes.popover(overlays, emoji, new EmojiPicker(bench, habits, picked -> {
            overlays.closePopover();
            editor.insertAtCaret(picked);
            editor.requestFocus();
        }));
    }

    /// Colours hashtags, mentions and links, and what is too long.
    private List<TextMark> marks(String text) {
        Marked wanted = new Marked(text, model.counts().stop(text));
        if (!wanted.equals(marked)) {
            marked = wanted;
            marks = marksOf(wanted);
        }
        return marks;
    }

    private List<TextMark> marksOf(Marked wanted) {
        String text = wanted.text();
        List<TextMark> found = new ArrayList<>();
        add(found, Hashtags.in(text), TextMark.HASHTAG);
        add(found, Mentions.in(text), TextMark.MENTION);
        add(found, Links.in(text), TextMark.LINK);
        wanted.stop().ifPresent(each -> found.add(new TextMark(each.offset(), text.length(),
                TextMark.OVER_LIMIT,
                bench.say("composer.stop", bench.say("network." + each.network().id())))));
        return found;
    }

    private static void add(List<TextMark> marks, List<TextSpan> spans, String style) {
        spans.forEach(span -> marks.add(new TextMark(span.start(), span.end(), style)));
    }

    private void show(String text) {
        if (!editor.getText().equals(text)) {
            showing = true;
            editor.setText(text);
            showing = false;
        }
    }

    private HBox toolbar() {
        HBox tools = new HBox(2, emoji, tool(Glyph.HASH, "composer.tool.hashtag", () -> insert("#")),
                tool(Glyph.AT, "composer.tool.mention", () -> insert("@")),
                tool(Glyph.LINK, "composer.tool.link", this::insertLink), Nodes.gap(), language());
        tools.getStyleClass().add("editor-tools");
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private Label language() {
        Label label = Nodes.label("", "caption", "text-3");
        bench.follow(() -> label.setText(bench.context().get().map(known -> {
            String own = bench.variant().map(variant -> variant.language()).orElse("");
            return Languages.name(own.isEmpty() ? known.client().language() : own, bench.wording());
        }).orElse("")));
        return label;
    }

    private IconButton tool(Glyph glyph, String key, Runnable action) {
        IconButton button = new IconButton(glyph, bench.say(key));
        button.getStyleClass().add("small");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void insert(String sign) {
        int caret = editor.caretProperty().get();
        String text = editor.getText();
        boolean glued = caret > 0 && caret <= text.length()
                && !Character.isWhitespace(text.charAt(caret - 1));
        editor.insertAtCaret(glued ? " " + sign : sign);
        editor.requestFocus();
    }

    private void insertLink() {
        String link = bench.post().link();
        insert(link.isBlank() ? "https://" : link);
    }

    private HBox foot() {
        counters.getStyleClass().add("editor-counters");
        counters.setPrefWrapLength(COUNTERS_WIDTH);
        HBox.setHgrow(counters, javafx.scene.layout.Priority.ALWAYS);
        HBox foot = new HBox(counters);
        foot.getStyleClass().add("editor-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void count() {
        var wanted = model.counts().counters();
        while (counters.getChildren().size() > wanted.size()) {
            counters.getChildren().removeLast();
        }
        while (counters.getChildren().size() < wanted.size()) {
            counters.getChildren().add(new CounterLabel(bench));
        }
        for (int index = 0; index < wanted.size(); index++) {
            ((CounterLabel) counters.getChildren().get(index)).show(wanted.get(index));
        }
    }

    /// One network's counter, used again as the text grows.
    private static final class CounterLabel extends Label {

        private final Bench bench;
        private final NetworkLogo logo = new NetworkLogo(app.vitrine.domain.network.Network.CUSTOM, 14);
        private app.vitrine.domain.network.Network network = app.vitrine.domain.network.Network.CUSTOM;

        CounterLabel(Bench bench) {
            this.bench = bench;
            setGraphic(logo);
            getStyleClass().addAll("counter", "caption", "tabular");
        }

        void show(CountsModel.Counter counter) {
            if (counter.network() != network) {
                network = counter.network();
                logo.setNetwork(network);
            }
            Function<Integer, String> number = value -> bench.wording().number(value);
            int used = counter.count().used();
            String words = counter.count().limit().map(limit -> counter.count().fits()
                    ? bench.say("composer.count.of", number.apply(used), number.apply(limit))
                    : bench.say("composer.count.over", number.apply(used), number.apply(limit),
                            number.apply(counter.count().over())))
                    .orElseGet(() -> number.apply(used));
            setText(words);
            setAccessibleText(bench.say("network." + network.id()) + " " + words);
            pseudoClassStateChanged(PseudoClass.getPseudoClass("over"), !counter.count().fits());
        }
    }
}
