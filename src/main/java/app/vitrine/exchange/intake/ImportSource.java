package app.vitrine.exchange.intake;

import java.util.ArrayList;
import java.util.List;

import app.vitrine.domain.text.Message;
import app.vitrine.exchange.csv.PlainRow;

/// A file as posts that wait to be brought in, and what of it could not be read.
///
/// @param name    of the file, without its folder
/// @param rows    rows that were read as posts
/// @param refused rows that stay out, each with its reason
/// @param drafts  the posts
public record ImportSource(String name, int rows, List<Refused> refused, List<PostDraft> drafts) {

    /// @param row number as a spreadsheet program shows it, from 1
    public record Refused(int row, String value, Message reason) {}

    public ImportSource {
        refused = List.copyOf(refused);
        drafts = List.copyOf(drafts);
    }

    /// The rows of a plain file below its header, the first with number `first`.
    static ImportSource plain(String name, List<List<String>> cells, int first) {
        List<PlainDrafts.Numbered> rows = new ArrayList<>(cells.size());
        for (int at = 0; at < cells.size(); at++) {
            if (!cells.get(at).stream().allMatch(String::isBlank)) {
                rows.add(new PlainDrafts.Numbered(first + at, PlainRow.of(cells.get(at))));
            }
        }
        PlainDrafts drafts = PlainDrafts.of(rows);
        List<Refused> refused = drafts.problems().stream()
                .map(problem -> new Refused(problem.row(), problem.value(), problem.reason())).toList();
        return new ImportSource(name, rows.size() - refused.size(), refused, drafts.drafts());
    }
}
