package app.vitrine.ui.composer;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.media.MediaKind;
import app.vitrine.domain.network.Hashtags;
import app.vitrine.domain.network.Links;
import app.vitrine.domain.network.Mentions;
import app.vitrine.domain.network.Network;
import app.vitrine.ui.control.Avatar;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.task.PictureSource;
import app.vitrine.ui.text.EmojiLabel;
import app.vitrine.ui.text.EmojiText;
import app.vitrine.ui.text.TextMark;

/// A post as a network shows it. Its nodes stay while the text is typed; only another shape builds it anew.
final class PreviewCard extends StackPane {

    private static final double WIDTH = 340;
    /// The part of a high picture that names and buttons of the network cover: 14 in 100.
    private static final double SAFE_TOP = 85;

    private final Bench bench;
    private final PictureSource source;
    private Optional<Look> look = Optional.empty();
    private final EmojiText text = new EmojiText();
    private final EmojiLabel title = new EmojiLabel();
    private final Label host = Nodes.label("", "small", "text-3");
    private final EmojiLabel linked = new EmojiLabel();
    private final VBox link = new VBox(2, host, linked);
    private PreviewPictures pictures;

    /// What the arrangement of nodes depends on.
    private record Look(Network network, PreviewShape shape, Client client, String handle,
            Optional<app.vitrine.domain.media.Picture> logo) {}

    PreviewCard(Bench bench, PictureSource source) {
        this.bench = bench;
        this.source = source;
        pictures = new PreviewPictures(bench, source, WIDTH);
        getStyleClass().add("preview-card");
        setMaxWidth(WIDTH);
        setMinWidth(WIDTH);
        link.getStyleClass().add("preview-link");
        linked.getStyleClass().add("semibold");
    }

    void show(PreviewModel.Content content) {
        Look now = new Look(content.network(), PreviewShape.of(content.network(), content.format()),
                content.client(),
                content.handle(), content.logo());
        if (!look.equals(Optional.of(now))) {
            look = Optional.of(now);
            build(now);
        }
        pictures.show(content.pictures(), now.shape());
        title.setText(content.title());
        Nodes.shown(title, !content.title().isBlank());
        words(content, now.shape());
        link(content, now.shape());
    }

    /// What a network makes of the link where no picture takes its place; its own picture and title are not known here.
    private void link(PreviewModel.Content content, PreviewShape shape) {
        boolean card = content.pictures().isEmpty() && !content.link().isBlank()
                && (shape == PreviewShape.STREAM || shape == PreviewShape.ARTICLE);
        Nodes.shown(link, card);
        String address = content.link().replaceFirst("^https?://(www\\.)?", "");
        host.setText(address.replaceFirst("/.*", ""));
        linked.setText(content.title().isBlank() ? address : content.title());
    }

    private void words(PreviewModel.Content content, PreviewShape shape) {
        String name = shape == PreviewShape.PHOTO ? account(content.client(), content.handle()) + " " : "";
        boolean folded = content.fold() < content.text().length();
        String shown = folded ? content.text().substring(0, content.fold()).stripTrailing() : content.text();
        String more = folded ? "… " + bench.say(more(content.network())) : "";
        List<TextMark> marks = new java.util.ArrayList<>();
        if (!name.isEmpty()) {
            marks.add(new TextMark(0, name.length(), "preview-name"));
        }
        int offset = name.length();
        Hashtags.in(shown).forEach(each -> marks
                .add(new TextMark(offset + each.start(), offset + each.end(), TextMark.HASHTAG)));
        Mentions.in(shown).forEach(each -> marks
                .add(new TextMark(offset + each.start(), offset + each.end(), TextMark.MENTION)));
        Links.in(shown).forEach(
                each -> marks.add(new TextMark(offset + each.start(), offset + each.end(), TextMark.LINK)));
        String whole = name + shown + more;
        marks.add(new TextMark(whole.length() - more.length(), whole.length(), "preview-more"));
        if (!whole.equals(text.getText())) {
            text.marks().clear();
            text.setText(whole);
            text.marks().setAll(marks);
        }
        Nodes.shown(text, !content.text().isBlank());
    }

    private static String more(Network network) {
        return switch (network) {
            case X -> "composer.preview.more.x";
            case FACEBOOK -> "composer.preview.more.facebook";
            default -> "composer.preview.more";
        };
    }

    private void build(Look now) {
        pictures = new PreviewPictures(bench, source,
                now.shape() == PreviewShape.STREAM ? WIDTH - 76 : WIDTH);
        VBox body = switch (now.shape()) {
            case PHOTO ->
                new VBox(header(now, 32), pictures, new PreviewActions(now.network()), padded(text));
            case STREAM -> stream(now);
            case UPRIGHT -> upright(now);
            case ARTICLE -> new VBox(header(now, 36), padded(title), padded(text), pictures, link, words());
            case PIN -> new VBox(pictures, padded(title), padded(text), header(now, 24));
        };
        body.getStyleClass().addAll("preview-body",
                "preview-" + now.shape().name().toLowerCase(java.util.Locale.ROOT));
        getChildren().setAll(body);
    }

    private VBox stream(Look now) {
        HBox name = new HBox(5, new EmojiLabel(now.client().name()), Nodes.label(now.handle(), "text-3"));
        name.getChildren().getFirst().getStyleClass().add("semibold");
        VBox column = new VBox(6, name, text, pictures, link,
                new PreviewActions(now.network()));
        column.setMaxWidth(WIDTH - 76);
        HBox.setHgrow(column, javafx.scene.layout.Priority.ALWAYS);
        HBox row = new HBox(10, avatar(now, 40), column);
        row.getStyleClass().add("preview-stream-row");
        return new VBox(row);
    }

    private VBox upright(Look now) {
        VBox over = new VBox(6, header(now, 28), text);
        over.getStyleClass().add("preview-over");
        over.setMaxHeight(USE_PREF_SIZE);
        Region top = new Region();
        top.getStyleClass().add("preview-safe");
        top.setMinHeight(SAFE_TOP);
        top.setMaxHeight(SAFE_TOP);
        top.setMouseTransparent(true);
        StackPane stack = new StackPane(pictures, top, over);
        StackPane.setAlignment(top, Pos.TOP_CENTER);
        StackPane.setAlignment(over, Pos.BOTTOM_LEFT);
        return new VBox(stack);
    }

    private HBox header(Look now, double size) {
        boolean photo = now.shape() == PreviewShape.PHOTO;
        EmojiLabel name = new EmojiLabel(photo ? account(now.client(), now.handle()) : now.client().name());
        name.getStyleClass().add("semibold");
        Label line = Nodes.label(photo ? now.client().line() : now.handle(), "small", "text-3");
        VBox words = new VBox(name);
        if (!line.getText().isBlank()) {
            words.getChildren().add(line);
        }
        words.setAlignment(Pos.CENTER_LEFT);
        HBox row = new HBox(10, avatar(now, size), words, Nodes.gap(), new Icon(Glyph.MORE, 16, "text-3"));
        row.getStyleClass().add("preview-header");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Avatar avatar(Look now, double size) {
        Avatar avatar = new Avatar(now.client().name(), now.client().colour().id(), size);
        now.logo().filter(logo -> logo.kind() == MediaKind.PICTURE)
                .ifPresent(logo -> source.request(logo, (int) size, (int) size, avatar::setImage));
        return avatar;
    }

    private HBox words() {
        HBox row = new HBox(Nodes.label(bench.say("composer.preview.like"), "caption", "text-3"), Nodes.gap(),
                Nodes.label(bench.say("composer.preview.comment"), "caption", "text-3"), Nodes.gap(),
                Nodes.label(bench.say("composer.preview.share"), "caption", "text-3"));
        row.getStyleClass().add("preview-words");
        return row;
    }

    private static StackPane padded(javafx.scene.Node node) {
        StackPane pane = new StackPane(node);
        StackPane.setAlignment(node, Pos.TOP_LEFT);
        pane.getStyleClass().add("preview-text");
        pane.visibleProperty().bind(node.visibleProperty());
        pane.managedProperty().bind(node.visibleProperty());
        return pane;
    }

    private static String account(Client client, String handle) {
        String name = handle.startsWith("@") ? handle.substring(1) : handle;
        return name.isBlank() ? client.name() : name;
    }
}
