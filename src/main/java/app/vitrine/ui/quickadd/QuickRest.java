package app.vitrine.ui.quickadd;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import app.vitrine.ui.control.Chip;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Words;

/// What stays in the title: words that were not read, and those that the person took back, which can be read again.
final class QuickRest extends VBox {

    private final QuickAddViewModel model;
    private final Words words;
    private final Runnable leave;
    private final Label unread = new Label();
    private final Label past;
    private final Label hint;
    private final FlowPane kept = new FlowPane(8, 6);

    QuickRest(QuickAddViewModel model, Words words, Runnable leave) {
        super(8);
        this.model = model;
        this.words = words;
        this.leave = leave;
        unread.setWrapText(true);
        unread.getStyleClass().addAll("caption", "text-2");
        past = words.text(words.of("quickadd.past"), "caption", "quick-asked-title");
        hint = words.text(words.of("quickadd.hint"), "caption", "text-2");
        getChildren().addAll(past, kept, unread, hint);
        model.state().subscribe(this::show);
    }

    private void show(QuickState state) {
        shown(past, state.past());
        shown(hint, state.reading().text().isBlank());
        String rest = state.reading().unread().stream().map(one -> words.now().text("quickadd.quoted", one))
                .collect(Collectors.joining(", "));
        unread.setText(rest.isEmpty() ? "" : words.now().text("quickadd.unread", rest));
        shown(unread, !rest.isEmpty());
        kept.getChildren().setAll(state.kept().stream().map(this::again).toList());
        shown(kept, !state.kept().isEmpty());
    }

    private Chip again(String taken) {
        Chip chip = new Chip(Glyph.UNDO, words.now().text("quickadd.read-again", taken));
        chip.setOnAction(_ -> {
            model.readAgain(taken);
            leave.run();
        });
        return chip;
    }

    private static void shown(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }
}
