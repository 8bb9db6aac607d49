package app.vitrine.exchange.sheet;

/// Which number of 05/12 is the day.
public enum DateOrder {
    DAY_FIRST, MONTH_FIRST
}
