package app.vitrine.ui.series;

import java.time.LocalDate;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.plan.SeriesEdits;
import app.vitrine.domain.series.Series;
import app.vitrine.ui.shell.Desk;

/// Lays out what series lack, when a plan is opened. A change of its own, and only where a month or more is missing: so
/// that whoever opens a plan to undo something seldom finds another change on top.
public final class SeriesCare {

    private final Desk desk;

    public SeriesCare(Desk desk) {
        this.desk = desk;
    }

    public void topUp() {
        LocalDate today = LocalDate.now(desk.clock());
        desk.work().job(() -> {
            boolean missing = desk.plan().read(plan -> missing(plan, today));
            if (missing) {
                desk.plan().edit(ChangeLabel.of("series.undo.top-up"),
                        plan -> new SeriesEdits(plan, today, desk.clock().instant()).topUp());
            }
            return missing;
        }).onFailure(desk::tellFailure).start();
    }

    private static boolean missing(PlanReader plan, LocalDate today) {
        LocalDate wanted = today.plusMonths(Series.MONTHS_AHEAD - 1L);
        return plan.series().series(Scope.all()).stream()
                .anyMatch(series -> series.laidUntil().isBefore(wanted)
                        && series.rule().until().filter(series.laidUntil()::isAfter).isEmpty());
    }
}
