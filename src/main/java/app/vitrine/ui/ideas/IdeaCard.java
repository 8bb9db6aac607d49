package app.vitrine.ui.ideas;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.vitrine.domain.text.Messages;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.Mark;
import app.vitrine.ui.control.StatusMark;
import app.vitrine.ui.task.PictureSource;
import app.vitrine.ui.text.EmojiLabel;

/// One idea: picture, title, what its text begins with, then its colour with where it belongs. Made once, shows one
/// idea after the other.
final class IdeaCard extends HBox {

    private final IdeaPicture picture;
    private final EmojiLabel title = new EmojiLabel();
    private final EmojiLabel line = new EmojiLabel();
    private final EmojiLabel foot = new EmojiLabel();
    private final Region dot = new Region();
    private final Icon first = new Icon(Glyph.STAR, 14, "warn");
    private final Icon second = new Icon(Glyph.STAR, 14, "warn");
    private final HBox last;
    private final HBox stars = new HBox(1, first, second);
    private final HBox status = new HBox();
    private String colour = "";

    IdeaCard(PictureSource source) {
        super(10);
        picture = new IdeaPicture(source);
        getStyleClass().add("idea-card");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().addAll("semibold", "idea-title");
        line.getStyleClass().addAll("caption", "text-2");
        foot.getStyleClass().addAll("small", "text-2");
        dot.getStyleClass().add("pillar-dot");
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox.setHgrow(foot, Priority.ALWAYS);
        // They take what is left and are cut there.
        title.setPrefWidth(0);
        foot.setPrefWidth(0);
        stars.setMinWidth(USE_PREF_SIZE);
        status.setMinWidth(USE_PREF_SIZE);
        stars.setAlignment(Pos.CENTER);
        status.setAlignment(Pos.CENTER);
        HBox top = new HBox(6, title, stars);
        top.setAlignment(Pos.CENTER_LEFT);
        last = new HBox(6, dot, foot, status);
        last.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(2, top, line, last);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(picture, words);
    }

    void show(Idea idea, IdeasPage page, Messages messages) {
        IdeaWords words = new IdeaWords(page, messages);
        String now = words.colour(idea);
        dot.getStyleClass().remove(colour);
        dot.getStyleClass().add(now);
        colour = now;
        picture.show(idea.card(), now);
        title.setText(words.title(idea));
        line.setText(idea.line());
        appear(line, !idea.line().isEmpty());
        String below = words.foot(idea);
        foot.setText(below);
        appear(dot, !now.equals("no-pillar"));
        int level = idea.card().priority().level();
        appear(stars, level > 0);
        appear(second, level > 1);
        Optional<String> mark = words.status(idea);
        status.getChildren().setAll(mark.map(_ -> new StatusMark(Mark.valueOf(idea.card().mark().name()), 14))
                .stream().toList());
        appear(last, mark.isPresent() || !below.isEmpty());
    }

    private static void appear(Region node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private static void appear(Icon node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    void release() {
        picture.release();
    }
}
