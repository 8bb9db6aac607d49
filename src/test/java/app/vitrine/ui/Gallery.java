package app.vitrine.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import javax.imageio.ImageIO;

import app.vitrine.domain.network.Network;
import app.vitrine.ui.control.Avatar;
import app.vitrine.ui.control.Chip;
import app.vitrine.ui.control.EmptyState;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.IconButton;
import app.vitrine.ui.control.Kbd;
import app.vitrine.ui.control.Mark;
import app.vitrine.ui.control.NetworkLogo;
import app.vitrine.ui.control.Picture;
import app.vitrine.ui.control.SegmentedControl;
import app.vitrine.ui.control.StatusMark;
import app.vitrine.ui.text.EmojiLabel;
import app.vitrine.ui.text.EmojiText;
import app.vitrine.ui.text.PostEditor;
import app.vitrine.ui.text.TextMark;
import app.vitrine.ui.theme.Theme;
import app.vitrine.ui.theme.Themes;

/// Shows the whole kit at once, to be looked at. Arguments: `light` or `dark`, the scale, and optionally a picture file
/// to write before leaving.
public final class Gallery extends Application {

    private static final String CAPTION = "Elle est là 🎄 Notre bûche praliné–poire sort du four 👩‍🍳🇫🇷 👍🏽 ☀️ 1️⃣ "
            + "@maisonlevain #BûcheDeNoël https://maisonlevain.fr";

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        List<String> arguments = getParameters().getRaw();
        Theme theme = arguments.contains("dark") ? Theme.DARK : Theme.LIGHT;
        double scale = arguments.size() > 1 ? Double.parseDouble(arguments.get(1)) : 1;
        HBox columns = new HBox(24, left(), middle(), right());
        columns.setPadding(new Insets(20));
        Scene scene = new Scene(new ScrollPane(columns), 1440 * scale, 900 * scale);
        Themes.apply(scene, theme, scale);
        stage.setScene(scene);
        stage.show();
        if (arguments.size() > 2) {
            Platform.runLater(() -> save(scene, Path.of(arguments.get(2))));
        }
    }

    private static void save(Scene scene, Path file) {
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        Platform.exit();
    }

    private static Node left() {
        VBox type = new VBox(6, styled("Display 32 — vitrine", "display"), styled("2,486 figure", "figure"),
                styled("December 2026", "title-1"), styled("Sheet title 17", "title-2"),
                styled("Title three", "title-3"),
                styled("“A quote of sixteen pixels”", "quote"),
                styled("Body text, Voilà l’été à Orléans", "body"),
                styled("Medium 500", "medium"), styled("Semibold 600", "semibold"),
                styled("Bold 700", "bold"),
                styled("Caption, text two", "caption", "text-2"),
                styled("Small hint, text three", "small", "text-3"),
                styled("08:30 11:11 1,234", "caption", "tabular"),
                styled("17:45 10:00 9,876", "caption", "tabular"));
        return new VBox(16, type, icons(), logos(), marks());
    }

    private static Node icons() {
        FlowPane all = new FlowPane(6, 6);
        for (Glyph glyph : Glyph.values()) {
            all.getChildren().add(new Icon(glyph, 18));
        }
        all.setPrefWrapLength(400);
        return new VBox(8, styled("Icons", "title-3"), all);
    }

    private static Node logos() {
        VBox rows = new VBox(8, styled("Logos", "title-3"));
        for (double size : new double[]{NetworkLogo.TILE, NetworkLogo.TAB, NetworkLogo.GALLERY}) {
            HBox row = new HBox(6);
            for (Network network : Network.values()) {
                row.getChildren().add(new NetworkLogo(network, size));
            }
            rows.getChildren().add(row);
        }
        return rows;
    }

    private static Node marks() {
        HBox small = new HBox(8);
        HBox large = new HBox(8);
        for (Mark mark : Mark.values()) {
            small.getChildren().add(new StatusMark(mark));
            large.getChildren().add(new StatusMark(mark, 28));
        }
        return new VBox(8, styled("Marks", "title-3"), small, large);
    }

    private static Node middle() {
        Button primary = new Button("New post", new Icon(Glyph.PLUS));
        primary.getStyleClass().add("primary");
        HBox buttons = new HBox(8, primary, new Button("Duplicate"), button("Soft", "soft"),
                button("Ghost", "ghost"),
                button("Delete", "danger"), button("Small", "small"), new IconButton(Glyph.MORE, "More"));
        SegmentedControl<String> zoom = new SegmentedControl<String>().add("m", "Month").add("w", "Week")
                .add("d", "Day").add("l", "List");
        Chip chosen = new Chip(Glyph.FILTER, "Channel · 2");
        chosen.setChosen(true);
        chosen.setTrailing(new Icon(Glyph.CLOSE, 12));
        Chip warn = new Chip("3 points 👀");
        warn.getStyleClass().add("warn");
        HBox chips = new HBox(6, new Chip("Status"), chosen, warn, new Chip("Bûche 🎄"), new Kbd("Ctrl F"));
        TextField focused = new TextField("A field with the focus");
        TextField empty = new TextField();
        empty.setPromptText("Search posts");
        ComboBox<String> combo = new ComboBox<>();
        combo.getItems().addAll("Europe/Paris", "Europe/London");
        combo.getSelectionModel().selectFirst();
        CheckBox check = new CheckBox("Ask for a review");
        check.setSelected(true);
        RadioButton radio = new RadioButton("System");
        radio.setSelected(true);
        HBox choices = new HBox(12, check, new CheckBox("Off"), radio, new RadioButton("Light"));
        ProgressBar progress = new ProgressBar(0.6);
        ListView<String> list = new ListView<>();
        list.getItems().addAll("First row", "Second row", "Third row");
        list.getSelectionModel().select(1);
        list.setPrefHeight(110);
        Platform.runLater(primary::requestFocus);
        return new VBox(14, buttons, zoom, chips, new HBox(8, focused, empty, combo), choices, progress, list,
                texts(),
                avatars());
    }

    private static Node texts() {
        EmojiText two = new EmojiText(CAPTION);
        two.setMaxLines(2);
        two.setMaxWidth(240);
        EmojiText whole = new EmojiText(CAPTION);
        int mention = CAPTION.indexOf('@');
        int hash = CAPTION.indexOf('#');
        int link = CAPTION.indexOf("https");
        whole.marks().setAll(new TextMark(mention, hash - 1, TextMark.MENTION),
                new TextMark(hash, link - 1, TextMark.HASHTAG),
                new TextMark(link, CAPTION.length(), TextMark.LINK));
        whole.setMaxWidth(460);
        return new VBox(6, cell("Lundi levain : la miche"), cell("Bûche poire 🍐"),
                cell("Merci ! 🧡 à toutes et tous 🎁"),
                cell("Croissant day 🥐 and a long title"), two, whole);
    }

    private static Node cell(String title) {
        EmojiLabel label = new EmojiLabel(title);
        label.getStyleClass().addAll("caption", "semibold");
        label.setPrefWidth(150);
        label.setMaxWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node avatars() {
        Avatar pictured = new Avatar("Maison Levain", "butter", 34).square();
        pictured.setImage(art("boule"));
        return new HBox(8, new Avatar("Maison Levain", "clay", 34), new Avatar("Fleur 🌷 & Cie", "rose", 48),
                pictured,
                new Picture(art("macarons"), 64, 64, 10));
    }

    private static Node right() {
        PostEditor editor = PostEditor.create();
        editor.setText(
                "Elle est là 🎄 Notre bûche praliné–poire sort du four 👩‍🍳 30 pièces par jour, pas une de plus. "
                        + "Réservez la vôtre et dites-nous : plutôt praliné ou plutôt poire ? 🌰🍐\n#MaisonLevain #Lyon 🇫🇷");
        int hash = editor.getText().indexOf('#');
        int over = editor.getText().indexOf("plutôt");
        editor.markWith(_ -> List.of(new TextMark(hash, editor.getText().length() - 5, TextMark.HASHTAG),
                new TextMark(over, editor.getText().length(), TextMark.OVER_LIMIT, "X stops here")));
        editor.node().setPrefSize(420, 190);
        VBox card = new VBox(editor.node());
        card.getStyleClass().add("card");
        PostEditor blank = PostEditor.create();
        blank.promptTextProperty().set("What is new in the shop?");
        blank.node().setPrefSize(420, 70);
        VBox blankCard = new VBox(blank.node());
        blankCard.getStyleClass().add("card");
        EmptyState state = new EmptyState(List.of(art("tulips"), art("cake"), art("shop")),
                "Ideas wait here until they have a day.", button("Write an idea", "primary"));
        return new VBox(16, card, blankCard, state);
    }

    private static Image art(String name) {
        return new Image(Objects.requireNonNull(
                Gallery.class.getResourceAsStream("/app/vitrine/assets/art/" + name + "-1080x1350.png"),
                name), 216, 270,
                true, true);
    }

    private static Button button(String words, String styleClass) {
        Button button = new Button(words);
        button.getStyleClass().add(styleClass);
        return button;
    }

    private static Label styled(String words, String... styleClasses) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
