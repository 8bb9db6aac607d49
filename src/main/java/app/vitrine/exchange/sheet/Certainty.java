package app.vitrine.exchange.sheet;

/// How sure the meaning of a column is.
public enum Certainty {
    SURE, GUESS, CHECK, LEFT_OUT
}
