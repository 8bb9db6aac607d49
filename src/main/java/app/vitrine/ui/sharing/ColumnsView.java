package app.vitrine.ui.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.vitrine.exchange.sheet.Certainty;
import app.vitrine.exchange.sheet.ColumnReading;
import app.vitrine.exchange.sheet.Role;
import app.vitrine.exchange.sheet.Target;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.text.EmojiLabel;

/// The columns of the sheet: what its header says, two values, and what it becomes.
final class ColumnsView extends VBox {

    private static final List<Role> OFFERED = List.of(Role.DATE, Role.TIME, Role.DATE_TIME, Role.CHANNELS,
            Role.TEXT, Role.LANGUAGE_TEXT, Role.TITLE, Role.HASHTAGS, Role.LINK, Role.MEDIA, Role.ALT,
            Role.STATUS, Role.PILLAR,
            Role.CAMPAIGN, Role.TAGS, Role.NOTE, Role.FIRST_COMMENT, Role.FORMAT, Role.LANGUAGE, Role.CLIENT,
            Role.LEAVE_OUT);

    private final ImportViewModel model;
    private final Words words;

    ColumnsView(ImportViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("columns");
    }

    void show(Understood now) {
        getChildren().setAll(words.label("sharing.columns", "title-3"));
        boolean settled = now.reading().facts().plain();
        now.reading().columns().forEach(column -> getChildren().add(row(column, settled)));
    }

    private Node row(ColumnReading column, boolean settled) {
        String header = column.header().isBlank()
                ? words.now().text("sharing.column.unnamed")
                : column.header();
        EmojiLabel name = Parts.words(header, "semibold");
        name.setPrefWidth(130);
        name.setMinWidth(130);
        VBox samples = new VBox(2, Parts.words(String.join(" · ", column.samples()), "text-1"),
                words.text(words.of(column.reason()), "caption", "text-2"));
        samples.setMinWidth(0);
        samples.setPrefWidth(240);
        HBox.setHgrow(samples, Priority.ALWAYS);
        ComboBox<Target> target = Parts.choice(words.now().text("sharing.column.target", header),
                targets(column.target()), column.target(), this::say,
                chosen -> model.target(column.column(), chosen));
        target.setPrefWidth(170);
        target.setMinWidth(170);
        target.setDisable(settled);
        HBox row = Words.row(12, name, samples, new Icon(Glyph.ARROW_RIGHT, 14), target,
                certainty(column.certainty()));
        row.getStyleClass().add("column-row");
        return row;
    }

    private static List<Target> targets(Target present) {
        List<Target> targets = new ArrayList<>(OFFERED.stream().map(Target::of).toList());
        if (!targets.contains(present)) {
            targets.addFirst(present);
        }
        return targets;
    }

    private String say(Target target) {
        String role = words.now().text("sharing.role." + word(target.role()));
        return target.places().isEmpty()
                ? role
                : words.now().text("sharing.role.of", role,
                        String.join(", ", target.places().stream().map(place -> place.word()).toList()));
    }

    private Node certainty(Certainty certainty) {
        Label chip = words.label("sharing.certainty." + word(certainty), "caption", "certainty",
                word(certainty));
        chip.setMinWidth(USE_PREF_SIZE);
        HBox box = Words.row(0, chip);
        box.setMinWidth(84);
        return box;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
