package app.vitrine.ui.audience;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import app.vitrine.domain.persona.Basis;
import app.vitrine.domain.persona.Evidence;
import app.vitrine.domain.persona.Standing;
import app.vitrine.ui.control.Chip;
import app.vitrine.ui.control.DateWords;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.text.EmojiField;
import app.vitrine.ui.text.EmojiText;

/// What a statement rests on, in full: where it is known from, a few words, and when it was found out.
final class EvidencePanel extends VBox {

    private final Consumer<Evidence> changed;
    private final LocalDate today;
    private final Map<Basis, Chip> kinds = new EnumMap<>(Basis.class);
    private final DatePicker day = new DatePicker();
    private final VBox rest;
    private Evidence evidence;
    private boolean showing;

    /// @param about the statement itself
    EvidencePanel(Words words, String about, Evidence evidence, LocalDate today,
            Consumer<Evidence> changed) {
        super(12);
        this.evidence = evidence;
        this.today = today;
        this.changed = changed;
        getStylesheets().add(AudienceScreen.styleSheet());
        getStyleClass().add("evidence-panel");
        EmojiText statement = new EmojiText(about);
        statement.getStyleClass().add("evidence-about");
        statement.setMouseTransparent(true);
        FlowPane bases = new FlowPane(6, 6);
        for (Basis basis : Basis.values()) {
            Chip chip = new Chip(words.now().text("audience.basis." + basis.id()));
            chip.setOnAction(_ -> choose(basis));
            kinds.put(basis, chip);
            bases.getChildren().add(chip);
        }
        EmojiField note = new EmojiField(true, text -> change(this.evidence.withNote(text)))
                .named(words.now().text("audience.evidence.note"));
        note.show(evidence.note());
        DateWords.on(day, words.now().locale());
        day.setAccessibleText(words.now().text("audience.evidence.day"));
        day.setPromptText(words.now().text("audience.evidence.day"));
        day.setPrefWidth(150);
        day.valueProperty().addListener((_, _, chosen) -> {
            if (!showing) {
                change(this.evidence.withDay(Optional.ofNullable(chosen)));
            }
        });
        Button now = words.button(Glyph.CHECK, "audience.evidence.today",
                () -> change(this.evidence.withDay(Optional.of(today))), "small");
        rest = new VBox(10, note, Words.row(8, day, now));
        getChildren().addAll(words.label("audience.evidence.question", "title-3"), statement, bases, rest);
        look();
    }

    // What was found out without a day was found out now.
    private void choose(Basis basis) {
        Evidence next = evidence.withBasis(basis);
        boolean fresh = evidence.basis() == Basis.GUESS && evidence.day().isEmpty();
        change(fresh && basis != Basis.GUESS ? next.withDay(Optional.of(today)) : next);
    }

    private void change(Evidence next) {
        evidence = next;
        changed.accept(next);
        look();
    }

    private void look() {
        showing = true;
        day.setValue(evidence.day().orElse(null));
        showing = false;
        kinds.forEach((basis, chip) -> chip.setChosen(basis == evidence.basis()));
        boolean known = evidence.standing(today) != Standing.GUESS;
        rest.setVisible(known);
        rest.setManaged(known);
    }
}
