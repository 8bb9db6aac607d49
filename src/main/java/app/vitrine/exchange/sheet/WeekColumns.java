package app.vitrine.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Turns a page on which weeks stand side by side ("Month, Week 1 … Week 4", or months with their weeks at the left)
/// into a list. Which day of the week is meant, such a page does not say.
final class WeekColumns {

    private static final List<Role> COLUMNS = List.of(Role.DATE, Role.TIME, Role.CHANNELS, Role.TEXT,
            Role.PILLAR,
            Role.NOTE);
    private static final int LOOK_AT = 25;
    private static final int LEAST_MONTHS = 3;
    private static final int LONGEST = 30;

    private final RawRow head;
    private final Map<Integer, Section> columns;
    private final List<RawRow> posts = new ArrayList<>();
    private String month = "";
    private String week = "";

    private WeekColumns(RawRow head) {
        this.head = head;
        this.columns = heads(head);
    }

    static boolean find(List<RawRow> rows) {
        return head(rows).isPresent();
    }

    static Table table(List<RawRow> rows, List<String> names) {
        WeekColumns page = new WeekColumns(head(rows).orElseThrow());
        List<String> above = new ArrayList<>(names);
        List<Left> rowsBelow = new ArrayList<>();
        for (RawRow row : rows) {
            if (row.number() < page.head.number()) {
                row.cells().forEach(cell -> above.add(cell.text()));
            } else if (row.number() > page.head.number() && !row.blank()) {
                rowsBelow.add(page.left(row));
            }
        }
        page.inOrder(rowsBelow);
        Map<Integer, Target> given = new HashMap<>();
        for (int column = 0; column < COLUMNS.size(); column++) {
            given.put(column, Target.of(COLUMNS.get(column)));
        }
        return new Table(Layout.GRID, page.head.number(), 1, List.of("", "", "", "", "", ""), page.posts,
                given,
                above);
    }

    /// The row that heads the weeks. Months do only where weeks stand at the left.
    private static Optional<RawRow> head(List<RawRow> rows) {
        List<RawRow> first = rows.subList(0, Math.min(rows.size(), LOOK_AT));
        for (int at = 0; at < first.size(); at++) {
            Map<Integer, Section> heads = heads(first.get(at));
            boolean weeks = heads.values().stream().allMatch(section -> section.week() > 0);
            boolean below = rows.subList(at + 1, Math.min(rows.size(), at + 1 + LOOK_AT)).stream()
                    .anyMatch(row -> label(row).filter(section -> section.week() > 0).isPresent());
            if (heads.size() >= 2 && (weeks || (below && heads.size() >= LEAST_MONTHS))) {
                return Optional.of(first.get(at));
            }
        }
        return Optional.empty();
    }

    /// The columns that name a week each, or a month each, and all of them another.
    private static Map<Integer, Section> heads(RawRow row) {
        Map<Integer, Section> heads = new TreeMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            String text = row.cell(column).text();
            if (heads(text) && Section.of(text).week() + Section.of(text).month() > 0) {
                heads.put(column, Section.of(text));
            }
        }
        boolean weeks = heads.values().stream().allMatch(section -> section.week() > 0);
        boolean months = heads.values().stream().allMatch(section -> section.week() == 0);
        return (weeks || months) && Set.copyOf(heads.values()).size() == heads.size() ? heads : Map.of();
    }

    private static Optional<Section> label(RawRow row) {
        String text = row.cell(0).text();
        return heads(text) ? Optional.of(Section.of(text)) : Optional.empty();
    }

    /// Whether a cell names a week or a month and nothing else; a long text does not.
    private static boolean heads(String text) {
        return text.length() < LONGEST && Section.heads(text);
    }

    /// What stands at the left of a row.
    private record Left(RawRow row, String places, String pillar, String note, String week, String month) {}

    private Left left(RawRow row) {
        String places = "";
        String pillar = "";
        List<String> notes = new ArrayList<>();
        for (int column = 0; column < columns.keySet().iterator().next(); column++) {
            String text = row.cell(column).text().strip();
            String name = head.cell(column).text().strip();
            if (heads(text)) {
                section(text);
            } else if (ChannelText.allKnown(text)) {
                places = text;
            } else if (HeaderWords.of(name).filter(known -> known.target().role() == Role.PILLAR)
                    .isPresent()) {
                pillar = text;
            } else if (!text.isEmpty()) {
                notes.add(name.isEmpty() ? text : name + ": " + text);
            }
        }
        return new Left(row, places, pillar, String.join("\n", notes), week, month);
    }

    /// Row by row; months, which follow each other in a row, month by month.
    private void inOrder(List<Left> rows) {
        boolean months = columns.values().stream().allMatch(section -> section.week() == 0);
        if (months) {
            columns.keySet().forEach(column -> rows.forEach(row -> posts(row, column)));
        } else {
            rows.forEach(row -> columns.keySet().forEach(column -> posts(row, column)));
        }
    }

    private void section(String text) {
        if (Section.of(text).week() > 0) {
            week = text;
        } else {
            month = text;
        }
    }

    private void posts(Left left, int column) {
        RawCell cell = left.row().cell(column);
        if (cell.blank()) {
            return;
        }
        String when = Stream.of(head.cell(column).text().strip(), left.week(), left.month())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        for (CellPost post : CellPost.all(cell.text())) {
            posts.add(new RawRow(left.row().number(), List.of(RawCell.text(when), RawCell.text(post.time()),
                    RawCell.text(post.places().isEmpty() ? left.places() : post.places()),
                    RawCell.text(post.text()), RawCell.text(left.pillar()), RawCell.text(left.note()))));
        }
    }
}
