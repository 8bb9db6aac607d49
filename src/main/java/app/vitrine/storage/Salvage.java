package app.vitrine.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.plan.PlanException.Kind;

/// Copies table by table. Where a range of ids cannot be read it is halved, down to single rows, so that a bad page
/// costs no more than the rows on it.
final class Salvage {

    private static final long MOST_IDS = 2_000_000;
    private static final int PAGE = 500;
    private static final int HEADER = 100;
    private static final int AT_PAGE_SIZE = 16;
    private static final int AT_PAGES = 28;

    private final Session from;
    private final Session to;
    private long unreadable;

    private Salvage(Session from, Session to) {
        this.from = from;
        this.to = to;
    }

    static Recovery.Salvaged run(Path damaged, Path target) {
        Path work = target.resolveSibling(target.getFileName() + ".work");
        Copies.removeWithCompanions(target);
        try {
            copyForReading(damaged, work);
            try (Session to = Connections.creating(target); Session from = Connections.reading(work)) {
                Schema.load().migrate(to);
                from.execute("PRAGMA cell_size_check = OFF");
                return new Salvage(from, to).copy(target);
            }
        } catch (IOException problem) {
            throw Problems.of(problem);
        } finally {
            Copies.removeWithCompanions(work);
        }
    }

    // Reading may need to write (the rest of a -wal file), and the damaged file stays as it is.
    private static void copyForReading(Path damaged, Path work) throws IOException {
        Copies.removeWithCompanions(work);
        Files.copy(damaged, work, StandardCopyOption.REPLACE_EXISTING);
        if (Files.exists(Header.walOf(damaged))) {
            Files.copy(Header.walOf(damaged), Header.walOf(work));
        }
        tellTheLength(work);
    }

    // SQLite reads nothing at all of a file that is shorter than its header says.
    private static void tellTheLength(Path work) throws IOException {
        try (FileChannel file = FileChannel.open(work, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer header = ByteBuffer.allocate(HEADER);
            if (file.read(header, 0) < HEADER) {
                return;
            }
            int page = Short.toUnsignedInt(header.getShort(AT_PAGE_SIZE));
            long pages = file.size() / Math.max(512, page == 1 ? 65_536 : page);
            if (Integer.toUnsignedLong(header.getInt(AT_PAGES)) > pages) {
                file.write(ByteBuffer.allocate(4).putInt(0, (int) pages), AT_PAGES);
            }
        }
    }

    private Recovery.Salvaged copy(Path target) {
        if (from.number("SELECT count(*) FROM sqlite_schema WHERE name = 'post'") == 0) {
            throw Problems.of(Kind.DAMAGED);
        }
        to.execute("PRAGMA foreign_keys = OFF");
        to.run("BEGIN IMMEDIATE");
        for (String table : Stream.concat(Schema.JOURNALLED.stream(), Schema.HANGING.stream()).toList()) {
            List<String> columns = Journal.columns(to, table);
            columns.retainAll(Journal.columns(from, table));
            // An older plan has not all of them.
            if (!columns.isEmpty()) {
                range(new Table(table, columns), 1, lastId(table));
            }
        }
        to.run("INSERT OR IGNORE INTO meta (name, value) VALUES ('uid', ?)", Uuid7.next());
        Orphans.settle(to);
        Map<String, Long> saved = new LinkedHashMap<>();
        Schema.JOURNALLED.forEach(table -> saved.put(table, to.number("SELECT count(*) FROM " + table)));
        WordIndex.rebuild(to);
        to.run("COMMIT");
        return new Recovery.Salvaged(target, Collections.unmodifiableMap(saved), unreadable);
    }

    private record Table(String name, List<String> columns) {

        String select() {
            return "SELECT " + String.join(", ", columns) + " FROM " + name
                    + " NOT INDEXED WHERE id BETWEEN ? AND ?";
        }

        String insert() {
            return "INSERT OR IGNORE INTO " + name + " (" + String.join(", ", columns) + ") VALUES ("
                    + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        }
    }

    private long lastId(String table) {
        long bySequence = orZero("SELECT seq FROM sqlite_sequence WHERE name = '" + table + "'");
        long byRow = orZero("SELECT max(id) FROM " + table);
        long last = Math.max(bySequence, byRow);
        return last == 0 ? PAGE : Math.min(last, MOST_IDS);
    }

    private long orZero(String sql) {
        try {
            return from.number(sql);
        } catch (PlanException unreadablePage) {
            return 0;
        }
    }

    private void range(Table table, long first, long last) {
        if (last - first < PAGE && read(table, first, last)) {
            return;
        }
        if (first == last) {
            unreadable++;
            return;
        }
        long middle = first + (last - first) / 2;
        range(table, first, middle);
        range(table, middle + 1, last);
    }

    /// Nothing is kept of a range that fails half way; its halves are tried.
    private boolean read(Table table, long first, long last) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        try {
            from.each(table.select(), row -> {
                @Nullable
                Object[] values = new @Nullable Object[table.columns().size()];
                for (int column = 1; column <= table.columns().size(); column++) {
                    values[column - 1] = row.getObject(column);
                }
                rows.add(values);
            }, first, last);
        } catch (PlanException unreadablePage) {
            return false;
        }
        rows.forEach(values -> insert(table, values));
        return true;
    }

    // What a page holds by chance may be of the wrong type; then the row is as good as unreadable.
    private void insert(Table table, @Nullable Object[] values) {
        try {
            to.run(table.insert(), values);
        } catch (PlanException strange) {
            unreadable++;
        }
    }
}
