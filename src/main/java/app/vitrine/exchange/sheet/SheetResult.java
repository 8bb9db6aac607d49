package app.vitrine.exchange.sheet;

import java.util.List;

/// All that a sheet told: its posts, what could not be read, and what is no post.
public record SheetResult(List<SheetRow> rows, List<RowProblem> problems, List<SkippedRow> skipped) {

    public SheetResult {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        skipped = List.copyOf(skipped);
    }

    /// How many rows stay out because something in them could not be read.
    public long refused() {
        return problems.stream().filter(RowProblem::refused).mapToInt(RowProblem::row).distinct().count();
    }
}
