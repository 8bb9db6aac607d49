package app.vitrine.ui.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.vitrine.domain.post.Post;
import app.vitrine.domain.text.Message;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.text.EmojiLabel;

/// Deleted posts, each to be brought back.
final class TrashCard {

    private static final int SHOWN = 8;

    private final TrashViewModel model;
    private final Words words;
    private final VBox rows = new VBox();

    TrashCard(TrashViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    VBox node() {
        Button all = words.button("settings.trash.all", model::restoreAll, "ghost", "small");
        model.posts().subscribe(posts -> {
            all.setVisible(posts.size() > 1);
            show(posts);
        });
        HBox heading = Words.row(8, words.label("settings.trash", "title-2"), Words.gap(), all);
        return SettingRow.card(heading, rows);
    }

    private void show(List<Post> posts) {
        rows.getChildren().clear();
        if (posts.isEmpty()) {
            rows.getChildren().add(SettingRow.of(words.text(words.of("settings.trash.empty"), "text-2")));
        }
        posts.stream().limit(SHOWN).map(this::row).forEach(rows.getChildren()::add);
        if (posts.size() > SHOWN) {
            rows.getChildren().add(SettingRow.of(words.label(
                    words.of(Message.counted("settings.trash.more", posts.size() - SHOWN)), "caption",
                    "text-3")));
        }
    }

    private Node row(Post post) {
        EmojiLabel heading = new EmojiLabel(post.heading());
        heading.getStyleClass().add("medium");
        VBox text = new VBox(1, heading, words.label(
                words.of(Message.counted("settings.trash.left", model.daysLeft(post))), "caption", "text-2"));
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        return SettingRow.of(text,
                words.button("settings.trash.restore", () -> model.restore(post), "small"));
    }
}
