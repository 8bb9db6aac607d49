package app.vitrine.ui.audience;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.persona.Evidence;
import app.vitrine.domain.persona.Standing;
import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.Tip;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.shell.Overlays;

/// What a statement rests on, in a word: known, a guess, or so old that it should be checked. A press opens the rest.
final class EvidenceChip extends Button {

    private static final double ICON = 12;

    private final Words words;
    private @Nullable Evidence shown;
    private LocalDate today = LocalDate.EPOCH;

    EvidenceChip(Words words, Overlays overlays, Supplier<String> about, Consumer<Evidence> changed) {
        this.words = words;
        getStyleClass().setAll("button", "evidence-chip");
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(150);
        Tip.on(this, this::getAccessibleText);
        setOnAction(_ -> {
            Evidence evidence = shown;
            if (evidence != null) {
                overlays.popover(this, new EvidencePanel(words, about.get(), evidence, today, changed));
            }
        });
    }

    void show(Evidence evidence, LocalDate day) {
        shown = evidence;
        today = day;
        Standing standing = evidence.standing(day);
        for (Standing each : Standing.values()) {
            pseudoClassStateChanged(pseudo(each), each == standing);
        }
        setGraphic(new Icon(switch (standing) {
            case GUESS -> Glyph.HELP;
            case KNOWN -> Glyph.CHECK;
            case OLD -> Glyph.CLOCK;
        }, ICON));
        setText(brief(evidence, standing));
        setAccessibleText(whole(evidence, standing, words.wording().getValue()));
    }

    static PseudoClass pseudo(Standing standing) {
        return PseudoClass.getPseudoClass(standing.name().toLowerCase(Locale.ROOT));
    }

    private String brief(Evidence evidence, Standing standing) {
        Messages messages = words.now();
        return switch (standing) {
            case GUESS -> messages.text("audience.basis.guess");
            case KNOWN -> evidence.note().isEmpty()
                    ? messages.text("audience.basis." + evidence.basis().id())
                    : evidence.note();
            case OLD -> messages.text("audience.evidence.old",
                    evidence.day().map(found -> Integer.toString(found.getYear())).orElse(""));
        };
    }

    /// All that is known of it, as a sentence.
    static String whole(Evidence evidence, Standing standing, Wording wording) {
        Messages messages = wording.messages();
        if (standing == Standing.GUESS) {
            return messages.text("audience.evidence.guess");
        }
        String basis = messages.text("audience.basis." + evidence.basis().id());
        String note = evidence.note().isEmpty() ? "" : ", " + evidence.note();
        Optional<String> day = evidence.day().map(wording::date);
        String found = basis + note + day.map(when -> ", " + when).orElse("");
        return standing == Standing.OLD ? messages.text("audience.evidence.check", found) : found;
    }
}
