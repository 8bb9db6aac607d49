package app.vitrine;

import java.time.Duration;
import java.util.function.Consumer;

import app.vitrine.storage.OpenPlan;

/// What is done for an open plan beside the person's work: it is looked through once, and backed up from time to time.
final class PlanCare {

    private static final Duration ONCE_THE_MONTH_STANDS = Duration.ofSeconds(2);
    private static final Duration FIRST_BACKUP = Duration.ofSeconds(30);
    private static final Duration BETWEEN_BACKUPS = Duration.ofHours(1);

    private PlanCare() {}

    /// @param trouble told on the JavaFX thread that the file is damaged or cannot be read
    /// @return ends it
    static Runnable begin(Composition composition, OpenPlan plan, Consumer<Exception> trouble) {
        Runnable examine = () -> composition.work().job(() -> {
            plan.examine();
            return plan;
        }).onFailure(trouble).start();
        Duration soon = plan.closedCleanly() ? ONCE_THE_MONTH_STANDS : Duration.ZERO;
        Runnable examination = composition.pools().after(soon, examine);
        if (plan.readOnlyReason().isPresent()) {
            return examination;
        }
        Runnable backUp = () -> composition.work().job(() -> plan.backups().make()).start();
        Runnable first = composition.pools().after(FIRST_BACKUP, backUp);
        Runnable later = composition.pools().every(BETWEEN_BACKUPS, backUp);
        return () -> {
            examination.run();
            first.run();
            later.run();
        };
    }
}
