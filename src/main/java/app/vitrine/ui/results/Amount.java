package app.vitrine.ui.results;

import java.util.OptionalDouble;

import app.vitrine.domain.text.Wording;

/// How figures are written; what is unknown is a dash, never a zero.
final class Amount {

    private static final int PERCENT = 100;

    private Amount() {}

    static String of(OptionalDouble amount, Wording wording) {
        return amount.isPresent()
                ? wording.number(Math.round(amount.getAsDouble()))
                : wording.messages().text("results.unknown");
    }

    static String rate(OptionalDouble rate, Wording wording) {
        return rate.isPresent()
                ? wording.messages().text("results.percent", rate.getAsDouble() * PERCENT)
                : wording.messages().text("results.unknown");
    }
}
