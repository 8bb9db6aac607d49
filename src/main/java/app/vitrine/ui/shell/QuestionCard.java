package app.vitrine.ui.shell;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.vitrine.ui.shell.Question.Answer;
import app.vitrine.ui.shell.Question.Kind;
import app.vitrine.ui.text.EmojiText;

/// A question with its answers as buttons.
final class QuestionCard extends VBox {

    private final TextField typed = new TextField();
    private final HBox buttons = new HBox(8);
    private final Question question;

    /// @param answered told what follows from the answer that was given
    QuestionCard(Question question, Words words, Consumer<Runnable> answered) {
        super(12);
        this.question = question;
        getStyleClass().addAll("modal-sheet", "question");
        setAccessibleRole(AccessibleRole.DIALOG);
        accessibleTextProperty().bind(words.of(question.title()));
        setMaxSize(440, Region.USE_PREF_SIZE);
        getChildren().add(text(words.of(question.title()), "title-2"));
        question.sentence().ifPresent(sentence -> getChildren().add(text(words.of(sentence), "text-2")));
        question.mustType().ifPresent(_ -> getChildren().add(typed));
        buttons.getStyleClass().add("answers");
        buttons.getChildren().add(Words.gap());
        question.answers().forEach(answer -> buttons.getChildren().add(button(answer, words, answered)));
        getChildren().add(buttons);
    }

    void focusFirst() {
        if (question.mustType().isPresent()) {
            typed.requestFocus();
        } else {
            buttons.getChildren().getLast().requestFocus();
        }
    }

    private Button button(Answer answer, Words words, Consumer<Runnable> answered) {
        Button button = words.button(answer.label(), () -> answered.accept(answer.then()));
        if (answer.kind() == Kind.PRIMARY) {
            button.getStyleClass().add("primary");
            button.setDefaultButton(true);
        }
        if (answer.kind() == Kind.DANGER) {
            button.getStyleClass().add("danger");
            button.disableProperty().bind(typed.textProperty().map(text -> !question.allowed(text)));
        }
        return button;
    }

    private static EmojiText text(ObservableValue<String> words, String style) {
        EmojiText text = new EmojiText();
        text.textProperty().bind(words);
        text.getStyleClass().add(style);
        return text;
    }
}
