package app.vitrine.exchange.csv;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.vitrine.domain.post.Status;

/// The rows of one post, and what they say of the post itself. Writer and reader share this rule, so that what is
/// written is read back the same.
///
/// A row without a channel states the post. Without one, the post's day, time, title and pictures are what most
/// variants have (the first of those that are equally many), and its status is what the first planned variant says;
/// where none is planned any more, the post was approved.
public record PlainGroup(List<PlainRow> rows) {

    /// What a post has of its own, as cells.
    public record Base(String date, String time, String title, String media, String altText, String status) {}

    public PlainGroup {
        rows = List.copyOf(rows);
    }

    public Base base() {
        for (PlainRow row : rows) {
            if (row.ofPost()) {
                return stated(row);
            }
        }
        return told();
    }

    public List<PlainRow> variants() {
        return rows.stream().filter(row -> !row.ofPost()).toList();
    }

    private static Base stated(PlainRow row) {
        return new Base(row.date(), row.time(), row.title(), row.media(), row.altText(), statusOf(row));
    }

    private Base told() {
        PlainRow pictured = most(row -> row.media() + '\0' + row.altText());
        return new Base(most(PlainRow::date).date(), most(PlainRow::time).time(),
                most(PlainRow::title).title(),
                pictured.media(), pictured.altText(), status());
    }

    private String status() {
        for (PlainRow row : rows) {
            String word = statusOf(row);
            if (!word.isEmpty()) {
                return word;
            }
        }
        return Status.APPROVED.id();
    }

    private PlainRow most(Function<PlainRow, String> cell) {
        PlainRow chosen = rows.getFirst();
        String first = cell.apply(chosen);
        if (rows.size() < 3 || rows.stream().allMatch(row -> cell.apply(row).equals(first))) {
            return chosen;
        }
        Map<String, Long> counts = rows.stream().collect(Collectors.groupingBy(cell, Collectors.counting()));
        for (PlainRow row : rows) {
            if (counts.getOrDefault(cell.apply(row), 0L) > counts.getOrDefault(cell.apply(chosen), 0L)) {
                chosen = row;
            }
        }
        return chosen;
    }

    private static String statusOf(PlainRow row) {
        return PlainStatus.read(row.status()).status().map(Status::id).orElse("");
    }
}
