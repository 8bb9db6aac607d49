package app.vitrine.exchange.csv;

import java.util.List;

import app.vitrine.domain.post.Post;

/// Turns posts into the rows of one kind of file.
interface RowMaker {

    List<String> header();

    /// The rows of a post; where a cell was guarded the maker counts it.
    List<Row> rows(Post post);

    /// @param guarded whether a cell got a leading apostrophe
    record Row(List<String> cells, boolean guarded) {}
}
