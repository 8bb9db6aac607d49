package app.vitrine.exchange.sheet;

import app.vitrine.domain.text.Message;

/// A file that is no sheet that can be read, with the sentence that says why.
public final class SheetProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    SheetProblem(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    static SheetProblem of(String key, Object... arguments) {
        return new SheetProblem(Message.of(key, arguments));
    }

    public Message reason() {
        return reason;
    }
}
