package app.vitrine.ui.sharing;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;

import app.vitrine.exchange.csv.ExportPreview;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.text.EmojiLabel;

/// The first rows of a file as they will stand in it.
final class RowsPreview extends ScrollPane {

    private static final double WIDEST = 240;

    private final Words words;

    RowsPreview(Words words) {
        this.words = words;
        getStyleClass().add("rows-preview");
        setFitToHeight(true);
        setMinHeight(200);
        setPrefHeight(230);
        accessibleTextProperty().bind(words.of("sharing.preview"));
    }

    void show(Optional<ExportPreview> preview) {
        GridPane grid = new GridPane();
        preview.ifPresent(seen -> {
            row(grid, 0, seen.header(), "semibold");
            for (int at = 0; at < seen.rows().size(); at++) {
                row(grid, at + 1, seen.rows().get(at), "text-1");
            }
        });
        boolean nothing = preview.filter(seen -> seen.rows().isEmpty()).isPresent();
        setContent(nothing ? new StackPane(words.label("sharing.preview.nothing", "text-2")) : grid);
    }

    private static void row(GridPane grid, int row, List<String> cells, String style) {
        for (int column = 0; column < cells.size(); column++) {
            EmojiLabel cell = Parts.words(cells.get(column), style, "preview-cell");
            cell.setMaxWidth(WIDEST);
            grid.add(cell, column, row);
        }
    }
}
