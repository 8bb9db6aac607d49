package app.vitrine.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// All rows of the journalled tables as text, to compare two states of a plan.
final class Dump {

    private Dump() {}

    static List<String> of(Path plan) {
        try (Session session = Connections.reading(plan)) {
            List<String> lines = new ArrayList<>();
            for (String table : Schema.JOURNALLED) {
                lines.addAll(session.list("SELECT '" + table + " ' || "
                        + Journal.image(Journal.columns(session, table), "") + " FROM " + table
                        + " ORDER BY id",
                        row -> row.getString(1)));
            }
            return lines;
        }
    }
}
