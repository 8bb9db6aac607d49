package app.vitrine.ui.quickadd;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.Kbd;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.quickadd.QuickQuestion.Choice;

/// What can mean several things, to choose from; Alt and a number choose without leaving the field.
final class QuickQuestions extends VBox {

    private static final int IN_ONE_ROW = 2;
    private static final double WIDE_CHOICE = 172;
    private static final double LEAST_WORDS = 160;

    private final Words words;
    private final Runnable leave;

    /// @param leave puts the focus back into the field once something was chosen
    QuickQuestions(QuickAddViewModel model, Words words, Runnable leave) {
        super(8);
        this.words = words;
        this.leave = leave;
        model.state().subscribe(this::show);
    }

    private void show(QuickState state) {
        getChildren().clear();
        int number = 1;
        for (QuickQuestion question : state.questions()) {
            getChildren().add(row(question, number));
            number += question.choices().size();
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private Node row(QuickQuestion question, int first) {
        Label title = words.text(words.of(question.title()), "quick-asked-title");
        Label detail = words.text(words.of(question.detail()), "caption", "text-2");
        VBox said = new VBox(2, title, detail);
        // It takes the room that is left, instead of pressing on its neighbours.
        said.setPrefWidth(LEAST_WORDS);
        said.setMinWidth(LEAST_WORDS);
        HBox.setHgrow(said, Priority.ALWAYS);
        FlowPane choices = new FlowPane(8, 6);
        choices.setPrefWrapLength(Math.min(question.choices().size(), IN_ONE_ROW) * WIDE_CHOICE);
        choices.getStyleClass().add("quick-asked-choices");
        for (int index = 0; index < question.choices().size(); index++) {
            choices.getChildren().add(button(question.choices().get(index), first + index));
        }
        HBox row = Words.row(10, new Icon(Glyph.INFO, Icon.LARGE, "warn"), said, choices);
        row.getStyleClass().add("quick-asked");
        return row;
    }

    private Button button(Choice choice, int number) {
        Button button = new Button(choice.label());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setGraphic(new Kbd("Alt " + number));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().add("quick-choice");
        if (choice.chosen()) {
            button.getStyleClass().add("chosen");
            button.setAccessibleText(words.now().text("quickadd.chosen", choice.label()));
        }
        button.setOnAction(_ -> {
            choice.choose().run();
            leave.run();
        });
        return button;
    }
}
