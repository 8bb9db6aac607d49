package app.vitrine.ui.quickadd;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.vitrine.domain.quickadd.Kind;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.NetworkLogo;
import app.vitrine.ui.control.Tip;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.text.EmojiLabel;

/// What was read, each with a cross that takes it back: then its words stay in the title.
final class QuickChips extends FlowPane {

    private final QuickAddViewModel model;
    private final Words words;
    private final Runnable leave;
    private List<QuickChip> shown = List.of();

    /// @param leave puts the focus into the field, where no chip is left
    QuickChips(QuickAddViewModel model, Words words, Runnable leave) {
        super(8, 8);
        this.model = model;
        this.words = words;
        this.leave = leave;
        getStyleClass().add("quick-chips");
        getChildren().add(new VBox());
        model.state().subscribe(this::show);
    }

    private void show(QuickState state) {
        getChildren().set(0, title(state.title()));
        if (!shown.equals(state.chips())) {
            shown = state.chips();
            getChildren().subList(1, getChildren().size()).clear();
            shown.forEach(chip -> getChildren().add(button(chip)));
        }
    }

    private Node title(String title) {
        EmojiLabel value = new EmojiLabel();
        value.getStyleClass().add(title.isBlank() ? "quick-missing" : "quick-value");
        value.setText(title.isBlank() ? words.now().text("quickadd.no-title") : title);
        VBox box = new VBox(3, words.label("quickadd.kind.title", "quick-kind"), value);
        box.getStyleClass().addAll("quick-chip", "title");
        return box;
    }

    private Button button(QuickChip chip) {
        EmojiLabel value = new EmojiLabel();
        value.getStyleClass().add("quick-value");
        value.setText(chip.value());
        HBox row = Words.row(6, sign(chip), value);
        if (!chip.detail().isEmpty()) {
            EmojiLabel detail = new EmojiLabel();
            detail.getStyleClass().add("quick-detail");
            detail.setText(chip.detail());
            row.getChildren().add(detail);
        }
        row.getChildren().add(new Icon(Glyph.CLOSE, 10));
        VBox box = new VBox(3, words.label(kind(chip), "quick-kind"), row);
        box.setMouseTransparent(true);
        Button button = new Button();
        button.setGraphic(box);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("quick-chip");
        String said = words.now().text("quickadd.chip", words.now().text(kind(chip)),
                (chip.value() + " " + chip.detail()).strip(), String.join(" ", chip.words()));
        button.setAccessibleText(said);
        Tip.on(button, () -> words.now().text("quickadd.take-back", String.join(" ", chip.words())));
        button.setOnAction(_ -> takeBack(chip));
        button.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, chip));
        return button;
    }

    /// Enter makes the post from here too, instead of pressing the chip.
    private void key(KeyEvent event, QuickChip chip) {
        if (event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.DELETE) {
            event.consume();
            takeBack(chip);
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            model.add.execute();
        }
    }

    private void takeBack(QuickChip chip) {
        int at = shown.indexOf(chip);
        model.takeBack(chip);
        if (shown.isEmpty()) {
            leave.run();
        } else {
            getChildren().get(1 + Math.min(at, shown.size() - 1)).requestFocus();
        }
    }

    private static String kind(QuickChip chip) {
        return "quickadd.kind." + chip.kind().name().toLowerCase(Locale.ROOT);
    }

    private static Node sign(QuickChip chip) {
        return chip.network().<Node>map(network -> new NetworkLogo(network, NetworkLogo.TAB))
                .orElseGet(() -> new Icon(chip.kind() == Kind.DAY
                        ? Glyph.CALENDAR
                        : chip.kind() == Kind.TIME ? Glyph.CLOCK : Glyph.TAG, Icon.SMALL));
    }
}
