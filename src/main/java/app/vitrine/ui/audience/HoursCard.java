package app.vitrine.ui.audience;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import app.vitrine.domain.persona.Hours;
import app.vitrine.domain.persona.Persona;
import app.vitrine.ui.control.Words;

/// When people look, painted on a week.
final class HoursCard extends SheetCard {

    private final EvidenceChip evidence;
    private final WeekGrid grid;

    HoursCard(Bench bench) {
        super(bench, new HBox());
        grid = new WeekGrid(words, bench.edits()::hours);
        evidence = new EvidenceChip(words, bench.overlays(), () -> words.now().text("audience.hours"),
                bench.edits()::hoursEvidence);
        HBox scale = Words.row(5, words.label("audience.hours.level.0", "small", "text-2"));
        for (int level = 0; level <= Hours.MOST; level++) {
            Region cell = new Region();
            cell.getStyleClass().addAll("hour", "scale", "level-" + level);
            scale.getChildren().add(cell);
        }
        scale.getChildren().add(words.label("audience.hours.level.3", "small", "text-2"));
        Label hint = words.text(words.of("audience.hours.hint"), "small", "text-2");
        getChildren().setAll(
                Words.row(8, words.label("audience.hours", "sheet-heading"), Words.gap(), evidence),
                grid, scale, hint);
    }

    @Override
    void show(Persona persona) {
        grid.show(persona.habits().hours());
        evidence.show(persona.habits().hoursEvidence(), bench.edits().today());
        evidence.setVisible(!persona.habits().hours().empty());
    }
}
