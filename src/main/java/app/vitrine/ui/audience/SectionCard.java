package app.vitrine.ui.audience;

import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

import app.vitrine.domain.persona.Persona;
import app.vitrine.domain.persona.Section;
import app.vitrine.ui.control.Glyph;

/// A section that the person headed freely.
final class SectionCard extends SheetCard {

    private final UUID uid;
    private final InPlace title;
    private final InPlace text;

    SectionCard(Bench bench, UUID uid) {
        super(bench, new HBox());
        this.uid = uid;
        title = new InPlace(words.of("audience.section.title"), true,
                typed -> bench.edits().sectionTitle(uid, typed)).styled("sheet-heading");
        text = new InPlace(words.of("audience.section.text"), false,
                typed -> bench.edits().sectionText(uid, typed));
        Button remove = words.icon(Glyph.CLOSE, "audience.section.remove",
                () -> bench.edits().takeSection(uid));
        remove.getStyleClass().addAll("small", "remover");
        getChildren().setAll(grow(title, remove), text);
    }

    void begin() {
        title.requestFocus();
    }

    @Override
    void show(Persona persona) {
        persona.sections().stream().filter(section -> section.uid().equals(uid)).findFirst()
                .ifPresent(this::show);
    }

    private void show(Section section) {
        title.show(section.title());
        text.show(section.text());
    }
}
