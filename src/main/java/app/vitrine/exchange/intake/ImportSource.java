package app.vitrine.exchange.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.vitrine.domain.text.Message;
import app.vitrine.exchange.csv.PlainRow;
import app.vitrine.exchange.sheet.MappingMemory;
import app.vitrine.exchange.sheet.RawRow;
import app.vitrine.exchange.sheet.RawSheet;
import app.vitrine.exchange.sheet.Reading;
import app.vitrine.exchange.sheet.Role;
import app.vitrine.exchange.sheet.RowProblem;
import app.vitrine.exchange.sheet.SheetPages;
import app.vitrine.exchange.sheet.SheetResult;
import app.vitrine.exchange.sheet.SheetRow;
import app.vitrine.work.Progress;

/// A file as posts that wait to be brought in, and what of it could not be read.
public final class ImportSource {

    private static final String BLANK = "sheet.skipped.blank";

    private final String name;
    private final Rows rows;
    private final Told told;
    private final List<PostDraft> drafts;
    private final Optional<MappingMemory> memory;
    private final List<String> pages;

    /// A row that stays out.
    ///
    /// @param place where the value stands, if typing it anew would bring the row in
    /// @param row   number as a spreadsheet program shows it, from 1
    public record Refused(int row, String value, Message reason, Optional<CellPlace> place) {}

    /// @param page   number of the page in the file, from 0
    /// @param column of the reading
    /// @param role   what the column is
    public record CellPlace(int page, int row, int column, Role role) {}

    /// What is told besides the posts themselves.
    ///
    /// @param known whether a column was understood that posts are made of
    private record Told(List<Refused> refused, List<Remark> remarks, List<Remark> passed, boolean known) {}

    /// @param seen  with something in them, below the header
    /// @param taken read as posts; one that tells of several is as many
    private record Rows(int seen, int taken) {}

    private ImportSource(String name, Rows rows, Told told, List<PostDraft> drafts,
            Optional<MappingMemory> memory, List<String> pages) {
        this.name = name;
        this.rows = rows;
        this.told = told;
        this.drafts = List.copyOf(drafts);
        this.memory = memory;
        this.pages = List.copyOf(pages);
    }

    /// @throws java.util.concurrent.CancellationException if the person asked to stop
    public static ImportSource of(SheetPages pages, Progress progress) {
        Reading shown = pages.reading();
        if (shown.facts().plain()) {
            return plain(shown.sheet().name(), cells(shown, progress));
        }
        List<PostDraft> drafts = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        Remark.Collector remarks = new Remark.Collector();
        Remark.Collector passed = new Remark.Collector();
        List<String> names = new ArrayList<>();
        boolean known = known(pages);
        int seen = 0;
        int taken = 0;
        for (Reading reading : pages.taken()) {
            SheetResult result = reading.rows(progress);
            reading.openDays().ifPresent(open -> remarks.add(open.remark(), open.rows()));
            for (RowProblem problem : result.problems()) {
                if (problem.refused()) {
                    refused.add(refused(reading, problem));
                } else {
                    remarks.add(problem.reason(), List.of(problem.row()));
                }
            }
            result.skipped().stream().filter(row -> known && !BLANK.equals(row.reason().key()))
                    .forEach(row -> passed.add(row.reason(), List.of(row.row())));
            Set<Integer> unseen = reading.sheet().pages().get(reading.sheet().page()).hiddenRows();
            result.rows().stream().filter(row -> unseen.contains(row.number()))
                    .forEach(row -> remarks.add(Message.of("sheet.remark.hidden"), List.of(row.number())));
            List<PostDraft> own = SheetDrafts.of(result.rows());
            drafts.addAll(own);
            if (pages.taken().size() > 1) {
                RawSheet sheet = reading.sheet();
                names.addAll(Collections.nCopies(own.size(), sheet.pages().get(sheet.page()).name()));
            }
            seen += seen(result);
            taken += result.rows().size();
        }
        return new ImportSource(shown.sheet().name(), new Rows(seen, taken),
                new Told(refused, remarks.all(), passed.all(), known),
                drafts, Optional.of(shown.memory()), names);
    }

    /// The same, with nothing to be remembered for sheets with the same header.
    public ImportSource withoutMemory() {
        return new ImportSource(name, rows, told, drafts, Optional.empty(), pages);
    }

    private static int seen(SheetResult result) {
        Set<Integer> numbers = new HashSet<>();
        result.rows().forEach(row -> numbers.add(row.number()));
        result.problems().forEach(problem -> numbers.add(problem.row()));
        result.skipped().stream().filter(row -> !BLANK.equals(row.reason().key()))
                .forEach(row -> numbers.add(row.row()));
        return numbers.size();
    }

    private static boolean known(SheetPages pages) {
        return pages.taken().stream().flatMap(reading -> reading.columns().stream())
                .anyMatch(column -> column.target().role() != Role.LEAVE_OUT
                        && column.target().role() != Role.NOTE);
    }

    private static Refused refused(Reading reading, RowProblem problem) {
        Optional<CellPlace> place = reading.columns().stream()
                .filter(column -> column.column() == problem.column()).findFirst()
                .map(column -> new CellPlace(reading.sheet().page(), problem.row(), problem.column(),
                        column.target().role()));
        return new Refused(problem.row(), problem.value(), problem.reason(), place);
    }

    /// The file's name, without its folder.
    public String name() {
        return name;
    }

    /// How many rows were read as posts.
    public int rows() {
        return rows.taken();
    }

    /// How many rows below the header have something in them, whatever became of them.
    public int rowsSeen() {
        return rows.seen();
    }

    /// Rows that stay out, each with its reason.
    public List<Refused> refused() {
        return told.refused();
    }

    /// What is worth knowing of rows that come in.
    public List<Remark> remarks() {
        return told.remarks();
    }

    /// Rows that are no posts, such as totals, headings and cancelled ones; blank rows are not told.
    public List<Remark> passedOver() {
        return told.passed();
    }

    /// Why there is not a single post, in words; empty where there is one.
    public Optional<Message> emptiness() {
        if (!drafts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(told.refused().isEmpty()
                ? Message.of(told.known() ? "exchange.refused.posts" : "exchange.refused.columns")
                : Message.counted("exchange.refused.rows", told.refused().size()));
    }

    /// How many posts there are; rows of one post are counted once.
    public int posts() {
        return drafts.size();
    }

    /// The page that a post stands on, where several are brought in.
    ///
    /// @param post its number in the order of the file, from 0
    public Optional<String> pageOf(int post) {
        return pages.isEmpty() ? Optional.empty() : Optional.of(pages.get(post));
    }

    /// Whether every row names the client it is for.
    public boolean namesClients() {
        return drafts.stream().noneMatch(draft -> draft.client().isBlank());
    }

    List<PostDraft> drafts() {
        return drafts;
    }

    Optional<MappingMemory> memory() {
        return memory;
    }

    private static ImportSource plain(String name, List<PlainDrafts.Numbered> cells) {
        PlainDrafts drafts = PlainDrafts.of(cells);
        List<Refused> refused = drafts.problems().stream()
                .map(problem -> new Refused(problem.row(), problem.value(), problem.reason(),
                        Optional.empty()))
                .toList();
        return new ImportSource(name, new Rows(cells.size(), cells.size() - refused.size()),
                new Told(refused, List.of(), List.of(), true), drafts.drafts(), Optional.empty(), List.of());
    }

    /// The cells as they stand. A spreadsheet program that saved the file may have written days and times its own way;
    /// those are taken as the reading understands them.
    private static List<PlainDrafts.Numbered> cells(Reading reading, Progress progress) {
        List<PlainDrafts.Numbered> rows = new ArrayList<>();
        Map<Integer, SheetRow> understood = new HashMap<>();
        for (RawRow raw : reading.sheet().rows()) {
            List<String> cells = raw.cells().stream().map(cell -> cell.text()).toList();
            if (raw.number() > reading.facts().headerRow() && !cells.stream().allMatch(String::isBlank)) {
                PlainRow row = PlainRow.of(cells);
                if (!PlainDrafts.dated(row) && understood.isEmpty()) {
                    reading.rows(progress).rows().forEach(one -> understood.put(one.number(), one));
                }
                rows.add(new PlainDrafts.Numbered(raw.number(),
                        Optional.ofNullable(understood.get(raw.number())).filter(_ -> !PlainDrafts.dated(row))
                                .map(known -> row.on(known.day(), known.time())).orElse(row)));
            }
        }
        return rows;
    }
}
