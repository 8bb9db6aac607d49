package app.vitrine.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import app.vitrine.domain.text.Message;
import app.vitrine.work.Progress;

/// Walks down a table and tells posts from headings, totals and rows that cannot be read.
final class ListReader {

    private static final Set<String> TOTALS = Set.of("total", "totaux", "sous total", "subtotal", "sub total",
            "somme", "sum",
            "moyenne", "average", "grand total", "total general", "nombre de posts", "nb posts",
            "total posts");
    private static final Set<Role> NOT_CONTENT = Set.of(Role.DATE, Role.DATE_TIME, Role.WEEKDAY, Role.WEEK,
            Role.YEAR,
            Role.MONTH, Role.DAY, Role.LEAVE_OUT, Role.CLIENT, Role.LANGUAGE, Role.ZONE);

    private final Table table;
    private final Map<Choices.Cell, String> fixes;
    private final SheetFacts facts;
    private final List<ColumnReading> columns;
    private final PostReader posts;
    private final DayReader days;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<SkippedRow> skipped = new ArrayList<>();
    private final boolean placed;
    private boolean undated;

    ListReader(Table table, SheetFacts facts, List<ColumnReading> columns, DayContext context,
            Map<Choices.Cell, String> fixes) {
        this.table = table;
        this.facts = facts;
        this.columns = columns;
        this.fixes = fixes;
        this.placed = columns.stream().map(column -> column.target().role())
                .anyMatch(role -> role == Role.CHANNELS || role == Role.NETWORK_TEXT
                        || role == Role.NETWORK_MARK);
        this.posts = new PostReader(columns, facts.plain(), problems);
        this.days = new DayReader(columns, facts, context, problems);
    }

    SheetResult read(Progress progress) {
        int done = 0;
        int all = Math.max(1, table.rows().size());
        for (RawRow row : table.rows()) {
            if (done++ % 256 == 0) {
                progress.report((double) done / all);
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
            }
            row(fixed(row));
        }
        progress.report(1);
        return new SheetResult(rows, problems, skipped);
    }

    private RawRow fixed(RawRow row) {
        if (fixes.isEmpty()) {
            return row;
        }
        List<RawCell> cells = new ArrayList<>(row.cells());
        fixes.forEach((cell, value) -> {
            if (cell.row() == row.number()) {
                while (cells.size() <= cell.column()) {
                    cells.add(RawCell.Text.BLANK);
                }
                cells.set(cell.column(), RawCell.text(value));
            }
        });
        return new RawRow(row.number(), cells);
    }

    private void row(RawRow row) {
        Optional<String> reason = passedOver(row);
        if (reason.isPresent()) {
            skipped.add(new SkippedRow(row.number(), Message.of(reason.get())));
            return;
        }
        int before = problems.size();
        days.enter(row);
        DayReader.Moment moment = days.read(row, undated);
        if (problems.stream().skip(before).anyMatch(RowProblem::refused)) {
            return;
        }
        if (bareOfContent(row)) {
            skipped.add(new SkippedRow(row.number(), Message.of("sheet.skipped.day")));
            return;
        }
        SheetRow post = posts.read(row, moment);
        if (nothing(post)) {
            problems.add(new RowProblem(row.number(), -1, "", Message.of("sheet.problem.nothing"), true));
        } else if (facts.plain()) {
            rows.add(post);
        } else {
            parts(post).forEach(part -> rows.add(remarked(part)));
        }
    }

    /// A list without a column of places may name places and times in the text: "9h IG : Bonjour", one post a line.
    private List<SheetRow> parts(SheetRow post) {
        if (placed || !post.channels().isEmpty() || !post.translations().isEmpty()) {
            return List.of(post);
        }
        List<CellPost> cells = CellPost.all(post.text());
        if (cells.size() > 1) {
            remark(post, "sheet.remark.split");
        } else if (cells.getFirst().places().isEmpty()) {
            return List.of(post);
        }
        return cells.stream().map(cell -> post.part(cell.text(), ChannelText.parse(cell.places()),
                TimeText.parse(cell.time()))).toList();
    }

    /// A post that lacks what a post needs is told; one without place and words is no more than an idea.
    private SheetRow remarked(SheetRow post) {
        boolean words = !post.text().isBlank() || !post.texts().isEmpty();
        boolean open = post.status().filter(said -> said.compareTo(SheetStatus.DRAFT) > 0).isEmpty();
        if (post.channels().isEmpty()) {
            remark(post, words ? "sheet.remark.channel" : open ? "sheet.remark.idea" : "sheet.remark.bare");
        } else if (!words && post.title().isBlank() && post.media().isEmpty()) {
            remark(post, "sheet.remark.text");
        }
        return post.channels().isEmpty() && !words && open ? post.withStatus(SheetStatus.IDEA) : post;
    }

    private void remark(SheetRow post, String key) {
        problems.add(new RowProblem(post.number(), -1, "", Message.of(key), false));
    }

    private Optional<String> passedOver(RawRow row) {
        int filled = row.filled();
        if (filled == 0) {
            return Optional.of("sheet.skipped.blank");
        }
        if (facts.plain() || table.layout() == Layout.GRID) {
            return Optional.empty();
        }
        String first = row.cells().stream().filter(cell -> !cell.blank()).findFirst().orElseThrow().text()
                .strip();
        if (headerAgain(row, filled)) {
            return Optional.of("sheet.skipped.header");
        }
        if (first.matches("[-:=_*. |]{3,}")) {
            return Optional.of("sheet.skipped.rule");
        }
        if (total(row, Words.fold(first))) {
            return Optional.of("sheet.skipped.total");
        }
        if (StatusText.cancelled(posts.one(row, Role.STATUS))) {
            return Optional.of("sheet.skipped.cancelled");
        }
        return filled == 1 || (sameEverywhere(row, first) && filled > 2)
                ? heading(row, first)
                : Optional.empty();
    }

    private boolean headerAgain(RawRow row, int filled) {
        int same = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            String text = row.cell(column).text().strip();
            same += !text.isEmpty() && text.equalsIgnoreCase(table.header(column).strip()) ? 1 : 0;
        }
        return filled > 1 && same >= Math.max(2, filled - 1);
    }

    private boolean total(RawRow row, String first) {
        boolean named = TOTALS.stream().anyMatch(word -> first.equals(word) || first.startsWith(word + " "));
        return named && row.cells().stream().filter(cell -> !cell.blank()).skip(1)
                .allMatch(cell -> cell.text().strip().length() < 14 && !ChannelText.allKnown(cell.text()));
    }

    private static boolean sameEverywhere(RawRow row, String first) {
        return row.cells().stream().allMatch(cell -> cell.blank() || cell.text().strip().equals(first));
    }

    /// A row with one filled cell heads the rows below, unless it is a post whose day stands above.
    private Optional<String> heading(RawRow row, String text) {
        int column = 0;
        while (row.cell(column).blank()) {
            column++;
        }
        Role role = column < columns.size() ? columns.get(column).target().role() : Role.LEAVE_OUT;
        String folded = Words.fold(text);
        if (folded.matches(
                "(?:.* )?(?:idees?|ideas?|backlog|sans date|undated|a planifier|to schedule|reserve|unscheduled"
                        + "|a placer)(?: .*)?")
                && (column == 0 || role.ofDay()) && role != Role.TITLE) {
            undated = true;
            return Optional.of("sheet.skipped.heading");
        }
        if (Section.heads(text) && !(role == Role.TEXT && text.length() > 40)) {
            undated = false;
            return section(row, column, text);
        }
        if (column > 0 || table.width() < 3) {
            return Optional.empty();
        }
        boolean comment = text.startsWith("//") || text.startsWith("# ") || text.startsWith("*");
        boolean content = role == Role.TEXT || role == Role.TITLE || role == Role.NETWORK_TEXT;
        boolean loud = text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT)) && text.length() < 40
                && text.chars().anyMatch(Character::isLetter);
        return (content && !loud && !comment) || (role.ofDay() && days.isDay(row, column))
                ? Optional.empty()
                : Optional.of(comment ? "sheet.skipped.comment" : "sheet.skipped.heading");
    }

    private Optional<String> section(RawRow row, int column, String text) {
        if (days.isDay(row, column)) {
            days.head(row, column);
        } else {
            days.section(Section.of(text));
        }
        return Optional.of("sheet.skipped.heading");
    }

    /// A day that has been prepared but holds no post yet.
    private boolean bareOfContent(RawRow row) {
        if (facts.plain()) {
            return false;
        }
        for (int column = 0; column < row.cells().size(); column++) {
            Role role = column < columns.size() ? columns.get(column).target().role() : Role.LEAVE_OUT;
            boolean box = role == Role.NETWORK_MARK || role == Role.STATUS;
            String text = row.cell(column).text();
            if (!row.cell(column).blank() && !NOT_CONTENT.contains(role) && !(box && StatusText.no(text))) {
                return false;
            }
        }
        return true;
    }

    /// A theme alone says what a day is for; without a day it says nothing.
    private static boolean nothing(SheetRow post) {
        boolean theme = !post.pillar().isBlank() && post.day().isPresent();
        return post.text().isBlank() && post.texts().isEmpty() && post.title().isBlank()
                && post.media().isEmpty()
                && post.notes().isBlank() && post.link().isBlank() && post.extras().baseText().isBlank()
                && post.postId().isEmpty() && !theme;
    }
}
