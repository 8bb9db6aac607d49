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
        for (RawRow row : rows) {
            if (row.number() < page.head.number()) {
                row.cells().forEach(cell -> above.add(cell.text()));
            } else if (row.number() > page.head.number() && !row.blank()) {
                page.row(row);
            }
        }
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
            Section section = Section.of(text);
            if (text.length() < 30 && Section.heads(text) && section.week() + section.month() > 0) {
                heads.put(column, section);
            }
        }
        boolean weeks = heads.values().stream().allMatch(section -> section.week() > 0);
        boolean months = heads.values().stream().allMatch(section -> section.week() == 0);
        return (weeks || months) && Set.copyOf(heads.values()).size() == heads.size() ? heads : Map.of();
    }

    private static Optional<Section> label(RawRow row) {
        String text = row.cell(0).text();
        return Section.heads(text) ? Optional.of(Section.of(text)) : Optional.empty();
    }

    private void row(RawRow row) {
        int first = columns.keySet().iterator().next();
        String places = "";
        String pillar = "";
        List<String> notes = new ArrayList<>();
        for (int column = 0; column < first; column++) {
            String text = row.cell(column).text().strip();
            String name = head.cell(column).text().strip();
            if (text.isEmpty()) {
                continue;
            }
            if (Section.heads(text)) {
                section(text);
            } else if (ChannelText.allKnown(text)) {
                places = text;
            } else if (HeaderWords.of(name).filter(known -> known.target().role() == Role.PILLAR)
                    .isPresent()) {
                pillar = text;
            } else {
                notes.add(name.isEmpty() ? text : name + ": " + text);
            }
        }
        for (int column : columns.keySet()) {
            if (!row.cell(column).blank()) {
                posts(row, column, places, pillar, String.join("\n", notes));
            }
        }
    }

    private void section(String text) {
        if (Section.of(text).week() > 0) {
            week = text;
        } else {
            month = text;
        }
    }

    private void posts(RawRow row, int column, String places, String pillar, String note) {
        String when = Stream.of(head.cell(column).text().strip(), week, month)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        for (CellPost post : CellPost.all(row.cell(column).text())) {
            posts.add(new RawRow(row.number(), List.of(RawCell.text(when), RawCell.text(post.time()),
                    RawCell.text(post.places().isEmpty() ? places : post.places()), RawCell.text(post.text()),
                    RawCell.text(pillar), RawCell.text(note))));
        }
    }
}
