package app.vitrine.exchange.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// A file read into cells, before anybody has asked what they mean. Encoding, delimiter and sheet can be chosen
/// anew; each choice is a new value.
public final class RawSheet {

    /// One page of the file. A text file has one page, without a name.
    ///
    /// @param hiddenRows numbers of the rows that a spreadsheet program does not show
    public record Page(String name, boolean hidden, List<RawRow> rows, Set<Integer> hiddenRows) {

        public Page {
            rows = List.copyOf(rows);
            hiddenRows = Set.copyOf(hiddenRows);
        }
    }

    private final String name;
    private final List<Page> pages;
    private final int page;
    private final Optional<TextBytes> source;

    RawSheet(String name, List<Page> pages, int page, Optional<TextBytes> source) {
        this.name = name;
        this.pages = List.copyOf(pages);
        this.page = page;
        this.source = source;
    }

    /// The file's name without its folder.
    public String name() {
        return name;
    }

    public List<Page> pages() {
        return pages;
    }

    /// The page that is read, from 0.
    public int page() {
        return page;
    }

    public List<RawRow> rows() {
        return pages.get(page).rows();
    }

    /// How a text file is read into letters; empty for a workbook.
    public Optional<Encoding> encoding() {
        return source.map(TextBytes::encoding);
    }

    /// What stands between the cells of a text file; empty for a workbook.
    public Optional<Character> delimiter() {
        return source.map(TextBytes::delimiter);
    }

    /// How many broken quotes were mended.
    public int repairs() {
        return source.map(TextBytes::repairs).orElse(0);
    }

    /// @throws SheetProblem if the file read so holds no cells
    public RawSheet withEncoding(Encoding encoding) throws SheetProblem {
        TextBytes text = source.orElseThrow(() -> SheetProblem.of("sheet.refused.workbook"));
        return SheetFile.text(text.bytes(), name, Optional.of(encoding), Optional.empty());
    }

    /// @throws SheetProblem if the file read so holds no cells
    public RawSheet withDelimiter(char delimiter) throws SheetProblem {
        TextBytes text = source.orElseThrow(() -> SheetProblem.of("sheet.refused.workbook"));
        return SheetFile.text(text.bytes(), name, Optional.of(text.encoding()), Optional.of(delimiter));
    }

    /// @throws IndexOutOfBoundsException if the file has no such page
    public RawSheet withPage(int other) {
        return new RawSheet(name, pages, Objects.checkIndex(other, pages.size()), source);
    }
}
