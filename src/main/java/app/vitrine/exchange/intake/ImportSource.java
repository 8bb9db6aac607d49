package app.vitrine.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.vitrine.domain.text.Message;
import app.vitrine.exchange.csv.PlainRow;
import app.vitrine.exchange.sheet.MappingMemory;
import app.vitrine.exchange.sheet.RawRow;
import app.vitrine.exchange.sheet.Reading;
import app.vitrine.exchange.sheet.RowProblem;
import app.vitrine.exchange.sheet.SheetResult;
import app.vitrine.exchange.sheet.SheetRow;
import app.vitrine.work.Progress;

/// A file as posts that wait to be brought in, and what of it could not be read.
public final class ImportSource {

    private final String name;
    private final int rows;
    private final List<Refused> refused;
    private final List<PostDraft> drafts;
    private final Optional<MappingMemory> memory;

    /// @param row number as a spreadsheet program shows it, from 1
    public record Refused(int row, String value, Message reason) {}

    private ImportSource(String name, int rows, List<Refused> refused, List<PostDraft> drafts,
            Optional<MappingMemory> memory) {
        this.name = name;
        this.rows = rows;
        this.refused = List.copyOf(refused);
        this.drafts = List.copyOf(drafts);
        this.memory = memory;
    }

    /// @throws java.util.concurrent.CancellationException if the person asked to stop
    public static ImportSource of(Reading reading, Progress progress) {
        String name = reading.sheet().name();
        if (reading.facts().plain()) {
            return plain(name, cells(reading, progress));
        }
        SheetResult result = reading.rows(progress);
        List<Refused> refused = result.problems().stream().filter(RowProblem::refused)
                .map(problem -> new Refused(problem.row(), problem.value(), problem.reason())).toList();
        return new ImportSource(name, result.rows().size(), refused, SheetDrafts.of(result.rows()),
                Optional.of(reading.memory()));
    }

    /// The file's name, without its folder.
    public String name() {
        return name;
    }

    /// How many rows were read as posts.
    public int rows() {
        return rows;
    }

    /// Rows that stay out, each with its reason.
    public List<Refused> refused() {
        return refused;
    }

    /// How many posts there are; rows of one post are counted once.
    public int posts() {
        return drafts.size();
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
                .map(problem -> new Refused(problem.row(), problem.value(), problem.reason())).toList();
        return new ImportSource(name, cells.size() - refused.size(), refused, drafts.drafts(),
                Optional.empty());
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
