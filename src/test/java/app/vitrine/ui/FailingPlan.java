package app.vitrine.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.ChangeNotice;
import app.vitrine.domain.plan.History;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.domain.text.Message;

/// A plan on a disk that is full while it is told to be.
public final class FailingPlan implements Plan {

    private final Plan plan;
    private boolean full;

    FailingPlan(Plan plan) {
        this.plan = plan;
    }

    public void full(boolean now) {
        full = now;
    }

    @Override
    public <T> T read(Function<PlanReader, T> query) {
        return plan.read(query);
    }

    @Override
    public <T> T change(ChangeLabel label, Function<PlanWriter, T> edit) {
        if (full) {
            throw new PlanException(PlanException.Kind.DISK_FULL, Message.of("storage.problem.disk_full"));
        }
        return plan.change(label, edit);
    }

    @Override
    public History history() {
        return plan.history();
    }

    @Override
    public Runnable onChange(Consumer<ChangeNotice> listener) {
        return plan.onChange(listener);
    }

    @Override
    public Optional<Message> readOnlyReason() {
        return plan.readOnlyReason();
    }
}
