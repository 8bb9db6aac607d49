package app.vitrine.ui.shell;

import java.nio.file.Path;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.plan.PlanException.Kind;
import app.vitrine.domain.text.Wording;

/// Says in a sentence why a plan cannot be opened, and offers the ways on.
public final class PlainStartScenes implements StartScenes {

    // A plan that another copy holds, or that lies in a folder without writing, can still be read.
    private static final Set<Kind> READABLE = Set.of(Kind.HELD_BY_ANOTHER, Kind.READ_ONLY, Kind.DISK_FULL);

    private final Words words;

    public PlainStartScenes(ObservableValue<Wording> wording) {
        words = new Words(wording);
    }

    @Override
    public Parent refused(Path plan, PlanException problem, Ways ways) {
        Label sentence = new Label(words.now(problem.sentence()));
        sentence.setWrapText(true);
        sentence.getStyleClass().add("title-2");
        Label file = new Label(plan.toString());
        file.setWrapText(true);
        file.getStyleClass().addAll("caption", "text-2");
        Button again = words.button("shell.start.again", ways::tryAgain, "primary");
        again.setDefaultButton(true);
        HBox buttons = Words.row(8, again);
        if (READABLE.contains(problem.kind())) {
            buttons.getChildren().add(words.button("shell.start.look", ways::onlyLook));
        }
        Button leave = words.button("shell.start.leave", ways::leave, "ghost");
        leave.setCancelButton(true);
        buttons.getChildren().addAll(words.button("command.open-plan", ways::chooseOther), leave);
        VBox card = new VBox(14, sentence, file, buttons);
        card.getStyleClass().addAll("modal-sheet", "question");
        card.setMaxSize(560, Region.USE_PREF_SIZE);
        StackPane scene = new StackPane(card);
        scene.getStyleClass().addAll("shell", "start-scene");
        ShellFrame.style(scene);
        return scene;
    }
}
