package app.vitrine.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns lines that begin with their day ("jeu. 3 : reel levain 18h") into a list, as people keep them in a note.
final class DiaryLines {

    private static final Pattern LINE = Pattern
            .compile("(?s)^[-*•\\s]*(.{3,40}?)(?:\\s+[:–—-]\\s*|:\\s+)(\\S.*)$");
    private static final Pattern TIME_AT_END = Pattern
            .compile(
                    "(?s)^(.+?)\\s+(?:à |a |at )?(\\d{1,2}\\s?h\\s?\\d{0,2}|\\d{1,2}:\\d{2}(?:\\s?[ap]m)?|\\d{1,2}\\s?[ap]m)$");

    // "mar 3" among them is a Tuesday, not the third of March.
    private static final String FRENCH_DAY = "(?is)(?:lun|mer|jeu|ven|sam|dim)[a-z]*\\b.*";

    private DiaryLines() {}

    /// Whether there is one column, and most of its lines are of this kind.
    static boolean find(List<RawRow> rows) {
        long filled = rows.stream().filter(row -> !row.blank()).count();
        long days = rows.stream().filter(row -> line(row).isPresent()).count();
        return days >= 2 && days * 10 >= filled * 6 && rows.stream().allMatch(row -> row.filled() <= 1);
    }

    static Table table(List<RawRow> rows, List<String> names) {
        List<String> above = new ArrayList<>(names);
        List<RawRow> posts = new ArrayList<>();
        int first = 0;
        boolean french = rows.stream().anyMatch(row -> row.cell(0).text().strip().matches(FRENCH_DAY));
        for (RawRow row : rows) {
            Optional<Matcher> line = line(row);
            if (line.isPresent()) {
                first = first == 0 ? row.number() : first;
                posts.add(post(row, line.get(), french));
            } else if (posts.isEmpty()) {
                above.add(row.cell(0).text());
            } else if (!row.blank()) {
                posts.add(continued(posts.removeLast(), row.cell(0).text()));
            }
        }
        Map<Integer, Target> given = new HashMap<>();
        for (int column = 0; column < GridLayout.COLUMNS.size(); column++) {
            given.put(column, Target.of(GridLayout.COLUMNS.get(column)));
        }
        return new Table(Layout.GRID, first, 0, List.of("", "", "", ""), posts, given, above);
    }

    private static Optional<Matcher> line(RawRow row) {
        Matcher line = LINE.matcher(row.cell(0).text().strip());
        return line.matches() && DayText.parse(line.group(1), DateOrder.DAY_FIRST)
                .filter(day -> day.clean() && (day.day() > 0 || day.weekday().isPresent())).isPresent()
                        ? Optional.of(line)
                        : Optional.empty();
    }

    private static RawRow post(RawRow row, Matcher line, boolean french) {
        String day = french ? line.group(1).replaceFirst("(?i)^mar\\b\\.?", "mardi") : line.group(1);
        CellPost post = CellPost.one(line.group(2).strip());
        Matcher end = TIME_AT_END.matcher(post.text());
        boolean late = post.time().isEmpty() && end.matches();
        return new RawRow(row.number(), List.of(RawCell.text(day),
                RawCell.text(late ? end.group(2) : post.time()), RawCell.text(post.places()),
                RawCell.text(late ? end.group(1) : post.text())));
    }

    private static RawRow continued(RawRow post, String more) {
        List<RawCell> cells = new ArrayList<>(post.cells());
        cells.set(3, RawCell.text(cells.get(3).text() + "\n" + more.strip()));
        return new RawRow(post.number(), cells);
    }
}
