package app.vitrine.ui.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;

import app.vitrine.domain.post.PostCard;
import app.vitrine.ui.shell.Desk;

/// The order, widths and sorting of the list's columns, found again at the next start.
final class ListShape {

    private static final String NAME = "calendar.list";
    private static final double NARROWEST = 40;
    private static final double WIDEST = 2000;

    private final TableView<PostCard> table;
    private final Desk desk;

    ListShape(TableView<PostCard> table, Desk desk) {
        this.table = table;
        this.desk = desk;
    }

    /// Gives the table the shape it had, and remembers each change a person makes.
    void follow() {
        desk.remembered(NAME).ifPresent(this::restore);
        table.getColumns().addListener((ListChangeListener<TableColumn<PostCard, ?>>) _ -> keep());
        table.getSortOrder().addListener((ListChangeListener<TableColumn<PostCard, ?>>) _ -> keep());
        table.getColumns().forEach(column -> column.sortTypeProperty().subscribe(_ -> keep()));
        // Widths also change with the window; only those that were drawn with the mouse are wanted.
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> keep());
    }

    // `title:250 when:150:A`: columns from left to right with width, and place and direction in the sorting.
    private void keep() {
        String text = named().map(column -> {
            int place = table.getSortOrder().indexOf(column);
            String sorted = place < 0 ? "" : ":" + place + column.getSortType().name().charAt(0);
            return column.getId() + ":" + Math.round(column.getWidth()) + sorted;
        }).collect(Collectors.joining(" "));
        if (table.getWidth() > 0 && !desk.remembered(NAME).filter(text::equals).isPresent()) {
            desk.remember(NAME, text);
        }
    }

    private Stream<TableColumn<PostCard, ?>> named() {
        return table.getColumns().stream().filter(column -> column.getId() != null);
    }

    private void restore(String text) {
        Map<String, TableColumn<PostCard, ?>> columns = new HashMap<>();
        named().forEach(column -> columns.put(column.getId(), column));
        List<TableColumn<PostCard, ?>> order = new ArrayList<>();
        Map<Integer, TableColumn<PostCard, ?>> sorting = new HashMap<>();
        for (String part : Arrays.asList(text.split(" ", -1))) {
            List<String> facts = Arrays.asList(part.split(":", -1));
            TableColumn<PostCard, ?> column = columns.remove(facts.getFirst());
            if (column != null && facts.size() > 1 && facts.get(1).matches("\\d{1,4}")) {
                column.setPrefWidth(Math.clamp(Double.parseDouble(facts.get(1)), NARROWEST, WIDEST));
                order.add(column);
                if (facts.size() > 2 && facts.get(2).matches("\\d[AD]")) {
                    column.setSortType(facts.get(2).endsWith("A")
                            ? TableColumn.SortType.ASCENDING
                            : TableColumn.SortType.DESCENDING);
                    sorting.put(facts.get(2).charAt(0) - '0', column);
                }
            }
        }
        table.getColumns().sort(Comparator.comparingInt(column -> column.getId() == null
                ? -1
                : order.contains(column) ? order.indexOf(column) : Integer.MAX_VALUE));
        table.getSortOrder().setAll(sorting.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .<TableColumn<PostCard, ?>>map(Map.Entry::getValue).toList());
    }
}
