package app.vitrine.exchange.sheet;

/// How a sheet is laid out.
public enum Layout {
    /// One row a post, with or without a header.
    LIST,
    /// One column a post; the first column heads the rows.
    TRANSPOSED,
    /// One block of "label, value" rows a post.
    BLOCKS,
    /// Days stand side by side and their posts below them: a month's or a week's page.
    GRID
}
