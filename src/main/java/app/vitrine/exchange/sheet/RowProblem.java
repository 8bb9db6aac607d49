package app.vitrine.exchange.sheet;

import app.vitrine.domain.text.Message;

/// A value that could not be read, or that says two things.
///
/// @param column the column of the reading, -1 where it is about the whole row
/// @param refused whether the row stays out; otherwise it is read, and this is a remark
public record RowProblem(int row, int column, String value, Message reason, boolean refused) {}
