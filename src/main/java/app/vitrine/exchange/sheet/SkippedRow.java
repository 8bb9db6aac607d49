package app.vitrine.exchange.sheet;

import app.vitrine.domain.text.Message;

/// A row that is no post and is quietly passed over.
public record SkippedRow(int row, Message reason) {}
