package app.vitrine.ui.sharing;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.vitrine.exchange.intake.ImportSource.CellPlace;
import app.vitrine.exchange.intake.ImportSource.Refused;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.Words;

/// The rows that stay out, each with its reason; typing the one value anew brings a row in.
final class RefusedRows extends VBox {

    private static final int AT_ONCE = 50;

    private final ImportViewModel model;
    private final Words words;
    private boolean typed;

    RefusedRows(ImportViewModel model, Words words) {
        super(6);
        this.model = model;
        this.words = words;
        getStyleClass().add("outcome-card");
    }

    void show(List<Refused> refused) {
        setVisible(!refused.isEmpty());
        setManaged(!refused.isEmpty());
        Label title = new Label(words.now().count("sharing.refused", refused.size()));
        title.getStyleClass().add("semibold");
        getChildren().setAll(
                Words.row(8, title, Words.gap(), words.label("sharing.refused.stay", "caption", "text-2")));
        refused.stream().limit(AT_ONCE).forEach(one -> getChildren().add(row(one)));
        if (refused.size() > AT_ONCE) {
            getChildren()
                    .add(new Label(words.now().count("sharing.refused.more", refused.size() - AT_ONCE)));
        }
        if (typed) {
            typed = false;
            next(true);
        }
    }

    /// Puts the focus on the next row that can be mended.
    ///
    /// @param fromTop from the first one on, else from where the focus is
    void next(boolean fromTop) {
        List<Button> buttons = getChildren().stream().flatMap(row -> row.lookupAll(".refused-fix").stream())
                .filter(Button.class::isInstance).map(Button.class::cast).toList();
        int now = 0;
        while (now < buttons.size() && !buttons.get(now).isFocused()) {
            now++;
        }
        if (!buttons.isEmpty()) {
            buttons.get(fromTop || now >= buttons.size() - 1 ? 0 : now + 1).requestFocus();
        }
    }

    private Node row(Refused one) {
        Label number = new Label(words.now().text("sharing.row", one.row()));
        number.getStyleClass().add("semibold");
        number.setMinWidth(USE_PREF_SIZE);
        Label reason = words.text(words.of(one.reason()), "text-2");
        HBox.setHgrow(reason, Priority.ALWAYS);
        reason.setMaxWidth(Double.MAX_VALUE);
        number.setGraphic(new Icon(Glyph.WARNING, 14, "warn-text"));
        number.setGraphicTextGap(8);
        HBox row = Words.row(8, number, reason);
        if (!one.value().isBlank()) {
            row.getChildren().add(1, Parts.words(one.value(), "medium"));
        }
        one.place().flatMap(place -> keyOf(place).map(key -> fix(row, one, place, key)))
                .ifPresent(row.getChildren()::add);
        return row;
    }

    /// A button that becomes a field with the value as it stands.
    private Button fix(HBox row, Refused one, CellPlace place, String key) {
        Button button = words.button(key, () -> {}, "small", "refused-fix");
        button.accessibleTextProperty().bind(words.of("sharing.refused.type", one.row(), one.value()));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            TextField field = new TextField(one.value());
            field.accessibleTextProperty().bind(button.accessibleTextProperty());
            field.setPrefColumnCount(11);
            field.setMinWidth(130);
            field.setOnAction(_ -> {
                typed = true;
                model.type(place, field.getText());
            });
            field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                    event.consume();
                    row.getChildren().set(row.getChildren().size() - 1, button);
                    button.requestFocus();
                }
            });
            row.getChildren().set(row.getChildren().size() - 1, field);
            // What is typed before the next pulse needs a field that is ready to hear it.
            row.applyCss();
            field.requestFocus();
            field.selectAll();
        });
        return button;
    }

    private static Optional<String> keyOf(CellPlace place) {
        return switch (place.role()) {
            case DATE, DATE_TIME, DAY, WEEKDAY -> Optional.of("sharing.refused.day");
            case TIME -> Optional.of("sharing.refused.time");
            default -> Optional.empty();
        };
    }
}
