package app.vitrine.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.plan.PlanException.Kind;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.shell.StartScenes.Ways;

/// A plain sentence over a still wall of pictures, with the ways on. Enter takes the first, Escape leaves; neither loses
/// anything.
final class TroubleView {

    private final StackPane root;

    TroubleView(Path plan, PlanException problem, Ways ways, Words words) {
        Label title = words.text(
                words.of("start.trouble." + problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                "title-2");
        Label file = new Label(plan.toString());
        file.setWrapText(true);
        file.getStyleClass().addAll("caption", "text-3");
        VBox text = new VBox(6, title, words.text(words.of(problem.sentence()), "text-2"), file);
        HBox.setHgrow(text, Priority.ALWAYS);
        StackPane badge = badge(problem.kind());
        VBox card = new VBox(18, new HBox(16, badge, text), buttons(Way.of(problem.kind()), ways, words));
        card.getStyleClass().addAll("modal-sheet", "trouble-card");
        card.setMaxSize(560, Region.USE_PREF_SIZE);
        Pane veil = new Pane();
        veil.getStyleClass().add("trouble-veil");
        root = new StackPane(new PictureWall(), veil, card);
        root.getStyleClass().add("trouble");
        root.getStylesheets().add(FirstStartSheet.styleSheet());
    }

    Parent root() {
        return root;
    }

    private static HBox buttons(List<Way> choices, Ways ways, Words words) {
        HBox row = Words.row(8, Words.gap());
        for (Way way : choices.reversed()) {
            Button button = words.button(way.key(), () -> go(way, ways));
            if (way == Way.LEAVE) {
                button.getStyleClass().add("ghost");
                button.setCancelButton(true);
            }
            if (way == choices.getFirst()) {
                button.getStyleClass().add("primary");
                button.setDefaultButton(true);
            }
            row.getChildren().add(button);
        }
        return row;
    }

    private static void go(Way way, Ways ways) {
        switch (way) {
            case TRY_AGAIN -> ways.tryAgain();
            case ONLY_LOOK -> ways.onlyLook();
            case OPEN_ANOTHER -> ways.chooseOther();
            case LEAVE -> ways.leave();
        }
    }

    private static StackPane badge(Kind kind) {
        Icon icon = switch (kind) {
            case HELD_BY_ANOTHER, READ_ONLY -> new Icon(Glyph.LOCK, 20, "accent");
            case NEWER -> new Icon(Glyph.ARROW_UP, 20, "review");
            case DISK_FULL -> new Icon(Glyph.SAVE, 20, "warn");
            case NOT_A_PLAN, MISSING -> new Icon(Glyph.FILE, 20, "warn");
            case DAMAGED, OTHER -> new Icon(Glyph.WARNING, 20, "warn");
        };
        StackPane badge = new StackPane(icon);
        badge.getStyleClass().addAll("trouble-badge", switch (kind) {
            case HELD_BY_ANOTHER, READ_ONLY -> "calm";
            case NEWER -> "newer";
            case DISK_FULL, NOT_A_PLAN, MISSING, DAMAGED, OTHER -> "careful";
        });
        return badge;
    }
}
