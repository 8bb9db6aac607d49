package app.vitrine.domain.plan;

import java.io.Serial;

import app.vitrine.domain.text.Message;

/// A plan could not be read or written. The message is what the person is told.
public final class PlanException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Message sentence;
    private final Kind kind;

    /// Why; screens choose their next step by it.
    public enum Kind {
        DISK_FULL, READ_ONLY, HELD_BY_ANOTHER, DAMAGED, NEWER, NOT_A_PLAN, MISSING, OTHER
    }

    public PlanException(Kind kind, Message sentence, Throwable cause) {
        super(sentence.key(), cause);
        this.kind = kind;
        this.sentence = sentence;
    }

    public PlanException(Kind kind, Message sentence) {
        super(sentence.key());
        this.kind = kind;
        this.sentence = sentence;
    }

    public Kind kind() {
        return kind;
    }

    /// What to tell the person: one plain sentence and the next step.
    public Message sentence() {
        return sentence;
    }
}
