package app.vitrine.ui.quickadd;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.vitrine.domain.quickadd.Kind;
import app.vitrine.ui.control.NetworkLogo;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.text.EmojiText;

/// The post as it will stand in the calendar, or among the ideas.
final class QuickPreview extends VBox {

    private final Words words;
    private final Label day = new Label();
    private final EmojiText title = new EmojiText();
    private final Label time = new Label();
    private final HBox logos = Words.row(3);

    QuickPreview(QuickAddViewModel model, Words words) {
        super(8);
        this.words = words;
        getStyleClass().add("quick-preview");
        day.getStyleClass().add("quick-kind");
        title.setMaxLines(3);
        title.getStyleClass().add("quick-value");
        time.getStyleClass().add("text-2");
        VBox tile = new VBox(6, title, Words.row(6, time, logos));
        tile.getStyleClass().add("quick-tile");
        setFocusTraversable(false);
        getChildren().addAll(words.label("quickadd.preview", "caption", "text-2"), day, tile);
        model.state().subscribe(this::show);
    }

    private void show(QuickState state) {
        day.setText(state.chips().stream().filter(chip -> chip.kind() == Kind.DAY).map(QuickChip::value)
                .findFirst().orElseGet(() -> words.now().text("quickadd.no-day")));
        title.setText(state.title().isBlank() ? words.now().text("quickadd.no-title") : state.title());
        time.setText(state.time().map(words.wording().getValue()::time).orElse(""));
        time.setManaged(!time.getText().isEmpty());
        logos.getChildren().setAll(state.chips().stream().filter(chip -> chip.kind() == Kind.CHANNEL)
                .flatMap(chip -> chip.network().stream())
                .map(network -> new NetworkLogo(network, NetworkLogo.TILE)).toList());
    }
}
