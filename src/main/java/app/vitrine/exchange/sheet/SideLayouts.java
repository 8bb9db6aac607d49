package app.vitrine.exchange.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns sheets whose names stand at the left, one column a post or one block a post, into lists.
final class SideLayouts {

    private static final Pattern LABELLED = Pattern.compile("(?s)^([^:\\n]{1,30}?)\\s?:\\s?(.*)$");
    private static final int LOOK_AT = 60;

    private SideLayouts() {}

    /// The layout that the names at the left tell of, where more of them are known than in any row.
    static Optional<Layout> find(List<RawRow> rows) {
        Set<String> seen = new HashSet<>();
        int repeated = 0;
        int filled = 0;
        int bestRow = 0;
        for (RawRow row : rows.subList(0, Math.min(rows.size(), LOOK_AT))) {
            bestRow = Math.max(bestRow, HeaderGuess.score(row) / 3);
            filled += row.blank() ? 0 : 1;
            String label = label(row);
            if (!label.isEmpty() && known(label)) {
                repeated += seen.add(Words.fold(label)) ? 0 : 1;
            }
        }
        if (seen.size() < 3 || seen.size() <= bestRow || (seen.size() + repeated) * 2 < filled) {
            return Optional.empty();
        }
        return Optional.of(repeated >= 2 ? Layout.BLOCKS : Layout.TRANSPOSED);
    }

    static Table transposed(List<RawRow> rows, List<String> names) {
        List<String> header = new ArrayList<>();
        List<String> above = new ArrayList<>(names);
        List<RawRow> kept = new ArrayList<>();
        int width = 0;
        for (RawRow row : rows) {
            if (row.blank() || (kept.isEmpty() && (row.filled() < 2 || !known(label(row))))) {
                row.cells().forEach(cell -> above.add(cell.text()));
                continue;
            }
            header.add(label(row));
            kept.add(row);
            width = Math.max(width, row.cells().size());
        }
        List<RawRow> posts = new ArrayList<>();
        for (int column = 1; column < width; column++) {
            List<RawCell> cells = new ArrayList<>();
            for (RawRow row : kept) {
                cells.add(row.cell(column));
            }
            posts.add(new RawRow(column + 1, cells));
        }
        int first = kept.isEmpty() ? 0 : kept.getFirst().number();
        return new Table(Layout.TRANSPOSED, first, 1, header, posts, Map.of(), above);
    }

    static Table blocks(List<RawRow> rows, List<String> names) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<String> header = new ArrayList<>();
        List<RawRow> posts = new ArrayList<>();
        Map<Integer, RawCell> post = new LinkedHashMap<>();
        int start = 0;
        int last = -1;
        for (RawRow row : rows) {
            String label = label(row);
            if (label.isEmpty() || !known(label)) {
                last = row.blank() ? -1 : last;
                append(post, last, row);
                continue;
            }
            String key = Words.fold(label);
            int column = columns.computeIfAbsent(key, _ -> columns.size());
            if (column == header.size()) {
                header.add(label);
            }
            if (post.containsKey(column)) {
                posts.add(row(start, post, header.size()));
                post.clear();
            }
            start = post.isEmpty() ? row.number() : start;
            post.put(column, value(row));
            last = column;
        }
        if (!post.isEmpty()) {
            posts.add(row(start, post, header.size()));
        }
        return new Table(Layout.BLOCKS, 0, 0, header, posts, Map.of(), names);
    }

    private static void append(Map<Integer, RawCell> post, int column, RawRow row) {
        if (column >= 0 && post.containsKey(column)) {
            String more = row.cells().stream().map(RawCell::text).filter(text -> !text.isBlank())
                    .reduce((one, two) -> one + ", " + two).orElse("");
            post.merge(column, RawCell.text(more),
                    (old, added) -> RawCell.text(old.text() + "\n" + added.text()));
        }
    }

    private static RawRow row(int number, Map<Integer, RawCell> post, int width) {
        List<RawCell> cells = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            cells.add(post.getOrDefault(column, RawCell.Text.BLANK));
        }
        return new RawRow(number, cells);
    }

    private static boolean known(String label) {
        return HeaderWords.of(label).filter(meaning -> meaning.exact() && meaning.target().places().isEmpty())
                .isPresent();
    }

    /// The name in the first cell, also where the value follows it behind a colon.
    private static String label(RawRow row) {
        String first = row.cell(0).text().strip();
        Matcher labelled = LABELLED.matcher(first);
        if (labelled.matches() && known(labelled.group(1))) {
            return labelled.group(1);
        }
        return first.length() > 40 ? "" : first;
    }

    private static RawCell value(RawRow row) {
        Matcher labelled = LABELLED.matcher(row.cell(0).text().strip());
        if (labelled.matches() && !labelled.group(2).isBlank()) {
            StringBuilder value = new StringBuilder(labelled.group(2).strip());
            row.cells().stream().skip(1).filter(cell -> !cell.blank())
                    .forEach(cell -> value.append(',').append(cell.text()));
            return RawCell.text(value.toString());
        }
        return row.cells().stream().skip(1).filter(cell -> !cell.blank()).findFirst()
                .orElse(RawCell.Text.BLANK);
    }
}
