package app.vitrine.ui.results;

import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;

/// One figure of the time in view, and how it stands to the time before.
final class FigureCard extends VBox {

    private static final int PERCENT = 100;

    private final Label name = new Label();
    private final Label figure = new Label();
    private final Label change = new Label();

    FigureCard() {
        super(2);
        getStyleClass().addAll("result-card", "figure-card");
        name.getStyleClass().addAll("caption", "text-2");
        figure.getStyleClass().addAll("figure", "tabular");
        change.getStyleClass().addAll("small", "text-2");
        getChildren().addAll(name, figure, change);
    }

    /// An amount against the one before.
    void show(String words, OptionalDouble now, OptionalDouble before, Wording wording) {
        name.setText(words);
        figure.setText(Amount.of(now, wording));
        change.setText(change(now, before, wording));
        tell();
    }

    private static String change(OptionalDouble now, OptionalDouble before, Wording wording) {
        Messages messages = wording.messages();
        if (now.isEmpty() || before.isEmpty() || before.getAsDouble() == 0) {
            return messages.text("results.nothing-before");
        }
        long percent = Math.round((now.getAsDouble() / before.getAsDouble() - 1) * PERCENT);
        String was = Amount.of(before, wording);
        return percent == 0
                ? messages.text("results.as-before", was)
                : messages.text(percent > 0 ? "results.more" : "results.fewer", Math.abs(percent), was);
    }

    /// A rate, with what it is of.
    void showRate(String words, OptionalDouble now, OptionalDouble before, Wording wording) {
        name.setText(words);
        figure.setText(Amount.rate(now, wording));
        change.setText(before.isPresent()
                ? wording.messages().text("results.rate-before", Amount.rate(before, wording))
                : wording.messages().text("results.nothing-before"));
        tell();
    }

    private void tell() {
        setAccessibleText(name.getText() + ", " + figure.getText() + ", " + change.getText());
    }
}
