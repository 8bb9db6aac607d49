package app.vitrine.ui.shell;

import java.util.logging.Level;
import java.util.logging.Logger;

/// What nobody expected goes to the log once; the person is told in a sentence of the place where it happened.
final class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    private Failures() {}

    static void log(Exception problem) {
        LOG.log(Level.WARNING, "Something failed that should not", problem);
    }
}
