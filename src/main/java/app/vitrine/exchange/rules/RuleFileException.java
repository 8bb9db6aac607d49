package app.vitrine.exchange.rules;

/// A file of rules could not be understood; the message names what is wrong in it.
public final class RuleFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RuleFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
