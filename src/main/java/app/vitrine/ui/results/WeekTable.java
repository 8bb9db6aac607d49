package app.vitrine.ui.results;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import app.vitrine.domain.result.Overview;
import app.vitrine.domain.text.Wording;

/// The weeks of the chart as figures.
final class WeekTable extends TableView<Overview.Week> {

    private static final double ROW = 34;
    private static final double WEEK = 110;
    private static final double FIGURES = 74;

    WeekTable() {
        getStyleClass().add("week-table");
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    }

    void show(Overview overview, String seen, Wording wording) {
        getColumns().clear();
        column(wording.messages().text("results.column.week"), week -> wording.day(week.first()), false);
        column(wording.messages().text("results.column.posts"),
                week -> wording.number(week.sum().posts()), true);
        column(seen, week -> Amount.of(week.sum().seen(), wording), true);
        column(wording.messages().text("results.engagements"),
                week -> Amount.of(week.sum().engagements(), wording), true);
        column(wording.messages().text("results.column.rate"),
                week -> Amount.rate(week.sum().rate(), wording),
                true);
        getItems().setAll(overview.weeks().reversed());
        setAccessibleText(wording.messages().text("results.table"));
    }

    /// The table as cells that a spreadsheet takes, with its headings.
    String cells() {
        return Stream.concat(Stream.of(getColumns().stream().map(TableColumn::getText)),
                IntStream.range(0, getItems().size()).mapToObj(row -> getColumns().stream()
                        .map(column -> String.valueOf(column.getCellData(row)))))
                .map(cells -> cells.collect(Collectors.joining("\t"))).collect(Collectors.joining("\n"));
    }

    private void column(String name, Function<Overview.Week, String> text, boolean figures) {
        TableColumn<Overview.Week, String> column = new TableColumn<>(name);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(figures ? FIGURES : WEEK);
        if (figures) {
            column.getStyleClass().add("figures");
        }
        getColumns().add(column);
    }
}
