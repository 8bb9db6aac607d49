package app.vitrine.ui.sharing;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import app.vitrine.ui.control.Words;
import app.vitrine.ui.task.PictureSource;

/// What becomes of the sheet: its posts, the rows that stay out, the channels that would be made.
final class OutcomeView extends VBox {

    private final Words words;
    private final PostsPreview posts;
    private final RemarksView remarks;
    private final RefusedRows refused;
    private final NewPlaces places;
    private final Label missing;

    OutcomeView(ImportViewModel model, Words words, PictureSource pictures) {
        super(12);
        this.words = words;
        this.posts = new PostsPreview(words, pictures);
        this.remarks = new RemarksView(model, words);
        this.refused = new RefusedRows(model, words);
        this.places = new NewPlaces(model, words);
        this.missing = new Label();
        missing.getStyleClass().add("warn-text");
        missing.setWrapText(true);
        getStyleClass().add("outcome");
        getChildren().addAll(remarks, posts, missing, refused, places);
    }

    void show(Understood now) {
        remarks.show(now);
        posts.show(now);
        refused.show(now.source().refused());
        places.show(now);
        int gone = now.preview().missing().size();
        missing.setText(words.now().count("sharing.missing", gone));
        missing.setVisible(gone > 0);
        missing.setManaged(gone > 0);
    }

    /// Puts the focus on the next row that can be mended.
    void nextProblem() {
        refused.next(false);
    }
}
