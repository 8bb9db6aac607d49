package app.vitrine.ui.twins;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// All that a closed plan file holds, table by table, but for keys of its own, moments, and what it remembers of changes.
final class PlanContents {

    private static final String TABLES = """
            SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'
            AND name NOT LIKE 'post_words%' AND name NOT IN ('meta', 'change', 'journal') ORDER BY name""";

    private PlanContents() {}

    static SortedMap<String, List<String>> of(Path plan) throws SQLException {
        SortedMap<String, List<String>> contents = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + plan);
                Statement statement = connection.createStatement()) {
            for (List<String> table : rows(statement.executeQuery(TABLES))) {
                String name = table.getFirst();
                List<String> rows = rows(statement.executeQuery("SELECT * FROM \"" + name + "\"")).stream()
                        .map(cells -> String.join(" ", cells)).sorted().toList();
                contents.put(name.substring(name.indexOf('=') + 1), rows);
            }
        }
        return contents;
    }

    private static List<List<String>> rows(ResultSet result) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        while (result.next()) {
            List<String> cells = new ArrayList<>();
            for (int at = 1; at <= result.getMetaData().getColumnCount(); at++) {
                String column = result.getMetaData().getColumnName(at);
                if (column.endsWith("_at")) {
                    cells.add(column + (result.getString(at) == null ? " never" : " once"));
                } else if (!column.matches("id|uid")) {
                    cells.add(column.equals("name") && result.getMetaData().getColumnCount() == 1
                            ? result.getString(at)
                            : column + "=" + result.getString(at));
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    /// A line for each row.
    static List<String> lines(Map<String, List<String>> contents) {
        return contents.entrySet().stream()
                .flatMap(table -> table.getValue().stream().map(row -> table.getKey() + ": " + row)).toList();
    }
}
