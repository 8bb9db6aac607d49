package app.vitrine.ui.audience;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;

import app.vitrine.domain.network.Format;
import app.vitrine.domain.persona.Persona;
import app.vitrine.domain.persona.Voice;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;

/// How to speak to people: words that go down well, words that do not, and the formats they like.
final class VoiceCard extends SheetCard {

    private final FlowPane use = new FlowPane(6, 6);
    private final FlowPane avoid = new FlowPane(6, 6);
    private final FlowPane formats = new FlowPane(6, 6);
    private final MenuButton more = new MenuButton();

    VoiceCard(Bench bench) {
        super(bench, "audience.voice");
        use.getStyleClass().add("words-use");
        avoid.getStyleClass().add("words-avoid");
        more.setGraphic(new Icon(Glyph.PLUS, 14));
        more.getStyleClass().addAll("ghost", "small");
        more.textProperty().bind(words.of("audience.formats.more"));
        formats.getChildren().add(more);
        getChildren().addAll(use, adder("audience.voice.use", text -> add(false, text)),
                words.label("audience.voice.avoid.title", "sheet-heading"), avoid,
                adder("audience.voice.avoid", text -> add(true, text)),
                words.label("audience.formats", "sheet-heading"), formats);
    }

    private void add(boolean avoids, String text) {
        Stream.of(text.split(",", -1)).forEach(word -> bench.edits().addWord(avoids, word));
    }

    @Override
    void show(Persona persona) {
        Voice voice = persona.voice();
        chips(use, voice.use(), "audience.word.remove",
                index -> bench.edits().removeWord(false, voice.use().get(index)));
        chips(avoid, voice.avoid(), "audience.word.remove",
                index -> bench.edits().removeWord(true, voice.avoid().get(index)));
        List<Format> liked = voice.formats().stream().sorted(Comparator.naturalOrder()).toList();
        chips(formats, liked.stream().map(this::name).toList(), "audience.word.remove",
                index -> bench.edits().format(liked.get(index), false));
        more.getItems().setAll(Stream.of(Format.values()).filter(format -> !liked.contains(format))
                .map(this::item).toList());
        use.setManaged(!voice.use().isEmpty());
        avoid.setManaged(!voice.avoid().isEmpty());
    }

    private String name(Format format) {
        return words.now().text("format." + format.id());
    }

    private MenuItem item(Format format) {
        MenuItem item = new MenuItem(name(format));
        item.setOnAction(_ -> bench.edits().format(format, true));
        return item;
    }
}
