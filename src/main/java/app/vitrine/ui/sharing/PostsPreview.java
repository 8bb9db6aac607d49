package app.vitrine.ui.sharing;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Variant;
import app.vitrine.exchange.intake.ImportPreview.Entry;
import app.vitrine.exchange.intake.ImportPreview.Outcome;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.NetworkLogo;
import app.vitrine.ui.control.Picture;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.task.PictureSource;

/// The posts that a sheet becomes, ten at a time, each with the number of its row.
final class PostsPreview extends VBox {

    private static final int AT_ONCE = 10;
    private static final int THUMB = 40;

    private final Words words;
    private final PictureSource pictures;
    private final GridPane grid = new GridPane(12, 8);
    private final Label span = new Label();
    private final Button before;
    private final Button after;
    private Optional<Understood> seen = Optional.empty();
    private int first;

    PostsPreview(Words words, PictureSource pictures) {
        super(10);
        this.words = words;
        this.pictures = pictures;
        before = words.icon(Glyph.CHEVRON_LEFT, "sharing.posts.before", () -> turn(-AT_ONCE));
        after = words.icon(Glyph.CHEVRON_RIGHT, "sharing.posts.after", () -> turn(AT_ONCE));
        span.getStyleClass().addAll("caption", "text-2");
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        getChildren().addAll(
                Words.row(8, words.label("sharing.posts", "title-3"), span, Words.gap(), before, after),
                grid);
    }

    void show(Understood now) {
        seen = Optional.of(now);
        turn(0);
    }

    private void turn(int by) {
        seen.ifPresent(now -> {
            List<Entry> entries = now.preview().entries();
            int all = entries.size();
            int lastPage = all == 0 ? 0 : (all - 1) / AT_ONCE * AT_ONCE;
            first = Math.clamp(first + by, 0, lastPage);
            int end = Math.min(all, first + AT_ONCE);
            grid.getChildren().clear();
            for (int at = first; at < end; at++) {
                grid.add(post(entries.get(at), at, now), (at - first) % 2, (at - first) / 2);
            }
            span.setText(all == 0 ? "" : words.now().text("sharing.posts.span", first + 1, end, all));
            before.setDisable(first == 0);
            after.setDisable(first == lastPage);
        });
    }

    private Node post(Entry entry, int at, Understood now) {
        Post post = entry.post();
        HBox logos = new HBox(3);
        post.variants().stream().map(Variant::channelId).map(now::channel).flatMap(Optional::stream)
                .map(Channel::network).forEach(network -> logos.getChildren()
                        .add(new NetworkLogo(network, NetworkLogo.TILE)));
        Label when = new Label(when(post));
        when.getStyleClass().addAll("caption", "text-2");
        VBox text = new VBox(1, Parts.words(post.heading(), "medium"), Words.row(6, when, logos),
                where(entry, at, now));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        HBox card = Words.row(10);
        thumb(post, now).ifPresent(card.getChildren()::add);
        card.getChildren().add(text);
        card.getStyleClass().add("outcome-post");
        return card;
    }

    private Optional<Node> thumb(Post post, Understood now) {
        if (post.media().isEmpty()) {
            return Optional.empty();
        }
        Picture thumb = new Picture(null, THUMB, THUMB, 6);
        thumb.getStyleClass().add("outcome-thumb");
        now.picture(post).ifPresent(
                one -> pictures.request(one, 2 * THUMB, 2 * THUMB, thumb::setImage));
        now.file(post).ifPresent(file -> pictures.request(file, 2 * THUMB, thumb::setImage));
        return Optional.of(thumb);
    }

    private Node where(Entry entry, int at, Understood now) {
        String row = entry.rows().stream().findFirst().map(number -> words.now().text("sharing.row", number))
                .orElse("");
        String place = now.source().pageOf(at).map(page -> page + " · " + row).orElse(row);
        String known = switch (entry.outcome()) {
            case ADDED -> "";
            case CHANGED -> " · " + words.now().text("sharing.post.changed");
            case THERE_ALREADY -> " · " + words.now().text("sharing.post.there");
        };
        Label label = new Label(place + known);
        label.getStyleClass().addAll("caption", entry.outcome() == Outcome.ADDED ? "text-3" : "text-2");
        return label;
    }

    private String when(Post post) {
        String day = post.day().map(words.wording().getValue()::day)
                .orElseGet(() -> words.now().text("sharing.post.undated"));
        return post.time().map(time -> day + " · " + words.wording().getValue().time(time)).orElse(day);
    }
}
