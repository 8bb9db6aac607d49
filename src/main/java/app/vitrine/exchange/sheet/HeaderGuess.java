package app.vitrine.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the header of a list: the row with the most known column names, after any title rows; or none. A row of
/// groups above it ("Facebook" over "Text, Visual") and a second line below it (a translation) belong to it.
final class HeaderGuess {

    private static final int LOOK_AT = 40;

    private HeaderGuess() {}

    static Table table(List<RawRow> rows, List<String> names, Optional<Integer> chosen) {
        int at = chosen.map(number -> indexOf(rows, number)).orElseGet(() -> best(rows));
        if (at < 0) {
            return new Table(Layout.LIST, 0, 0, List.of(), rows, Map.of(), names);
        }
        int first = at > 0 && groups(rows.get(at - 1), rows.get(at)) ? at - 1 : at;
        int last = at + 1 < rows.size() && translates(rows.get(at + 1), rows.get(at)) ? at + 1 : at;
        List<String> header = texts(rows.get(at));
        if (first < at) {
            header = grouped(texts(rows.get(first)), header);
        } else if (last > at) {
            header = filled(header, texts(rows.get(last)));
        }
        List<String> above = new ArrayList<>(names);
        rows.subList(0, first).forEach(row -> row.cells().forEach(cell -> above.add(cell.text())));
        return new Table(Layout.LIST, rows.get(first).number(), last - first + 1, header,
                rows.subList(last + 1, rows.size()), Map.of(), above);
    }

    static int score(RawRow row) {
        int score = 0;
        int filled = 0;
        for (RawCell cell : row.cells()) {
            String text = cell.text();
            if (cell.blank()) {
                continue;
            }
            filled++;
            if (cell instanceof RawCell.Text && text.length() <= 80) {
                Optional<HeaderWords.Meaning> meaning = HeaderWords.of(text);
                score += meaning.map(known -> known.exact() ? 3 : text.length() <= 30 ? 1 : 0).orElse(0);
            }
            if (looksLikeData(cell)) {
                score -= 3;
            }
        }
        return filled == 1 ? Math.min(score, 2) : score;
    }

    private static int best(List<RawRow> rows) {
        int best = -1;
        int most = 2;
        for (int at = 0; at < Math.min(rows.size(), LOOK_AT); at++) {
            int score = score(rows.get(at));
            if (score > most) {
                most = score;
                best = at;
            }
        }
        return best >= 0 || rows.isEmpty() ? best : soleHeading(rows);
    }

    /// A sheet of one column may be headed by one word.
    private static int soleHeading(List<RawRow> rows) {
        boolean narrow = rows.stream().allMatch(row -> row.filled() <= 1);
        boolean known = HeaderWords.of(rows.getFirst().cell(0).text()).filter(HeaderWords.Meaning::exact)
                .isPresent();
        return narrow && known ? 0 : -1;
    }

    private static boolean looksLikeData(RawCell cell) {
        if (!(cell instanceof RawCell.Text)) {
            return true;
        }
        String text = cell.text();
        return text.length() > 90 || text.matches("(?i)(?:jour|day|j) ?\\d{1,2}")
                || text.matches("\\d{1,2}\\s?[hH]")
                || CalendarWords.weekday(Words.fold(text)).isPresent() || text.startsWith("http")
                || (text.length() < 30 && text.matches("(?s).*\\d{1,2}[/h:.-]\\d{2}.*"))
                || (text.startsWith("#") && text.length() > 3 && HeaderWords.of(text).isEmpty());
    }

    private static int indexOf(List<RawRow> rows, int number) {
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).number() == number) {
                return at;
            }
        }
        return -1;
    }

    private static boolean groups(RawRow above, RawRow header) {
        int filled = above.filled();
        List<String> names = texts(header).stream().filter(name -> !name.isBlank()).map(Words::fold).toList();
        boolean repeated = names.stream().distinct().count() < names.size();
        boolean places = above.cells().stream().anyMatch(cell -> !ChannelText.label(cell.text()).isEmpty());
        return filled >= 2 && filled < Math.max(3, header.filled()) && (repeated || places)
                && score(above) >= 0
                && above.cells().stream().allMatch(cell -> cell.text().length() < 40);
    }

    private static boolean translates(RawRow below, RawRow header) {
        int filled = below.filled();
        return filled >= 2 && filled <= header.cells().size() + 1 && score(below) >= 2 * filled
                && score(below) >= 4;
    }

    private static List<String> grouped(List<String> groups, List<String> header) {
        List<String> names = new ArrayList<>();
        String group = "";
        for (int column = 0; column < Math.max(groups.size(), header.size()); column++) {
            String above = column < groups.size() ? groups.get(column) : "";
            String name = column < header.size() ? header.get(column) : "";
            group = above.isBlank() ? group : above;
            boolean takes = name.isBlank() || !ChannelText.label(group).isEmpty();
            names.add(takes ? (group + " " + name).strip() : name);
        }
        return names;
    }

    private static List<String> filled(List<String> header, List<String> second) {
        List<String> names = new ArrayList<>(header);
        for (int column = 0; column < second.size(); column++) {
            if (column >= names.size()) {
                names.add(second.get(column));
            } else if (names.get(column).isBlank()) {
                names.set(column, second.get(column));
            }
        }
        return names;
    }

    private static List<String> texts(RawRow row) {
        return row.cells().stream().map(cell -> cell.text().strip()).toList();
    }
}
