package app.vitrine.cli;

import java.io.Serial;

import app.vitrine.domain.text.Message;

/// Words that were understood but cannot be followed.
final class Misuse extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Message sentence;

    Misuse(Message sentence) {
        super(sentence.key());
        this.sentence = sentence;
    }

    Message sentence() {
        return sentence;
    }
}
