package app.vitrine.exchange.analytics;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import app.vitrine.domain.result.Figures;
import app.vitrine.domain.result.Metric;

/// The figures of a table's rows, column by column.
final class RowFigures {

    private final Map<Integer, Column> columns = new LinkedHashMap<>();

    private record Column(Metric metric, double unit, Amounts amounts) {}

    /// @param titled the figure of a column that the line above the header names
    RowFigures(TableRows table, Optional<Metric> titled) {
        table.columns().forEach((role, column) -> {
            Optional<Metric> metric = role.equals("primary") ? titled : Roles.metric(role);
            metric.ifPresent(known -> columns.put(column, new Column(known, Roles.unit(role),
                    Amounts.of(table.rows().stream().map(row -> row.cell(column)).toList()))));
        });
    }

    Figures of(TableRows.Row row) {
        Map<Metric, Double> values = new EnumMap<>(Metric.class);
        columns.forEach((at, column) -> {
            String cell = row.cell(at);
            OptionalDouble value = column.amounts().read(cell);
            if (value.isPresent()) {
                double unit = cell.contains("%") ? 1 : column.unit();
                values.merge(column.metric(), value.getAsDouble() * unit, Double::sum);
            }
        });
        return new Figures(values);
    }
}
