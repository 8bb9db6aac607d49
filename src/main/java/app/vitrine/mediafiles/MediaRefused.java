package app.vitrine.mediafiles;

import java.io.Serial;

import app.vitrine.domain.text.Message;

/// A file that Vitrine does not take, with the sentence that says why and what to do.
public final class MediaRefused extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Message sentence;

    public MediaRefused(Message sentence) {
        super(sentence.key());
        this.sentence = sentence;
    }

    public Message sentence() {
        return sentence;
    }
}
