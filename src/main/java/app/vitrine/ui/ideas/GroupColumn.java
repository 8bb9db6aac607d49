package app.vitrine.ui.ideas;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.task.PictureSource;
import app.vitrine.ui.text.EmojiLabel;

/// One group: its colour, name and count, and below them its ideas.
final class GroupColumn extends VBox {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final double LEAST = 244;
    private static final double MOST = 380;

    private final IdeaList list;
    private final Region dot = new Region();
    private final EmojiLabel name = new EmojiLabel();
    private final Label whose = new Label();
    private final Label count = new Label();
    private Group group;

    GroupColumn(Group group, IdeasViewModel model, IdeaHands hands, PictureSource pictures) {
        this.group = group;
        getStyleClass().add("idea-group");
        setMinWidth(LEAST);
        setPrefWidth(LEAST);
        setMaxWidth(MOST);
        HBox.setHgrow(this, Priority.ALWAYS);
        list = new IdeaList(model, hands, pictures);
        VBox.setVgrow(list, Priority.ALWAYS);
        dot.getStyleClass().add("pillar-dot");
        group.colour().ifPresent(colour -> dot.getStyleClass().add("pillar-" + colour.id()));
        dot.setVisible(group.colour().isPresent());
        dot.setManaged(group.colour().isPresent());
        name.getStyleClass().add("semibold");
        whose.getStyleClass().addAll("small", "text-3");
        whose.setMinWidth(0);
        count.getStyleClass().addAll("caption", "text-2", "tabular");
        count.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(8, dot, name, whose, Words.gap(), count);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("idea-group-head");
        getChildren().addAll(head, list);
    }

    void show(Group now, Wording wording) {
        group = now;
        name.setText(now.name());
        whose.setText(now.whose());
        count.setText(wording.number(now.ideas().size()));
        list.setAccessibleText(wording.messages().count("ideas.group.name", now.ideas().size(), now.name()));
        list.show(now.ideas(), wording.messages().text("ideas.group.empty"));
    }

    Group group() {
        return group;
    }

    IdeaList list() {
        return list;
    }

    void markTarget(boolean now) {
        pseudoClassStateChanged(TARGET, now);
    }
}
