package app.vitrine.storage;

import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.plan.PlanException.Kind;
import app.vitrine.domain.text.Message;

/// What was to be replaced must be there: it may have been undone or deleted since it was read.
final class Stored {

    private Stored() {}

    static void one(int rowsWritten) {
        if (rowsWritten != 1) {
            throw gone();
        }
    }

    static PlanException gone() {
        return new PlanException(Kind.MISSING, Message.of("storage.problem.gone"));
    }
}
