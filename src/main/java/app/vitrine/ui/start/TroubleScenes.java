package app.vitrine.ui.start;

import java.nio.file.Path;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.plan.PlanException.Kind;
import app.vitrine.domain.text.Wording;
import app.vitrine.storage.OpenOptions;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.shell.StartScenes;
import app.vitrine.work.Work;

/// What fills the window where a plan cannot be shown: one plain sentence and the ways on, and for a damaged plan what
/// can be had of it.
public final class TroubleScenes implements StartScenes {

    private final Words words;
    private final Work work;
    private final OpenOptions options;

    public TroubleScenes(ObservableValue<Wording> wording, Work work, OpenOptions options) {
        this.words = new Words(wording);
        this.work = work;
        this.options = options;
    }

    @Override
    public Parent waiting() {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(28, 28);
        HBox card = Words.row(16, turning, words.text(words.of("start.waiting"), "title-3"));
        card.getStyleClass().addAll("modal-sheet", "trouble-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane root = new StackPane(new PictureWall(), card);
        root.getStyleClass().add("trouble");
        root.getStylesheets().add(FirstStartSheet.styleSheet());
        return root;
    }

    @Override
    public Parent refused(Path plan, PlanException problem, Ways ways) {
        if (problem.kind() == Kind.DAMAGED) {
            DamagedViewModel model = new DamagedViewModel(plan, options, work, ways);
            DamagedView view = new DamagedView(plan, model, ways, words, options.clock());
            model.look();
            return view.root();
        }
        return new TroubleView(plan, problem, ways, words).root();
    }
}
