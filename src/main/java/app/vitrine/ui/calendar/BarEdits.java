package app.vitrine.ui.calendar;

import java.time.DayOfWeek;
import java.util.Set;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.shell.Desk;

/// Changes of what holds for days; each is one step of undo.
final class BarEdits {

    private final Desk desk;

    BarEdits(Desk desk) {
        this.desk = desk;
    }

    /// Adds it, or keeps what was changed.
    void keep(Bar bar) {
        change(bar.id() == 0 ? "calendar.undo.bar-new" : "calendar.undo.bar", bar, plan -> save(plan, bar));
    }

    /// Gives it other days.
    void reshape(Bar bar, Span span) {
        if (!span.equals(bar.span())) {
            Bar moved = bar.withSpan(span);
            change("calendar.undo.bar-days", moved, plan -> save(plan, moved));
        }
    }

    void remove(Bar bar) {
        desk.change(ChangeLabel.of("calendar.undo.bar-gone", name(bar)).forClient(bar.clientId()), plan -> {
            if (bar.sort() == Bar.Sort.CAMPAIGN) {
                plan.campaigns().remove(bar.campaign());
            } else {
                plan.notes().remove(bar.note());
            }
        }, Message.of("calendar.done.bar-gone", name(bar)));
    }

    /// Says on which days of the week a shop is closed.
    void close(long clientId, Set<DayOfWeek> days) {
        desk.change(ChangeLabel.of("calendar.undo.closed").forClient(clientId), plan -> plan.clients()
                .find(clientId).ifPresent(client -> plan.clients().save(client.withClosed(days))),
                Message.of("calendar.done.closed"));
    }

    private static void save(PlanWriter plan, Bar bar) {
        if (bar.sort() == Bar.Sort.CAMPAIGN) {
            plan.campaigns().save(bar.campaign());
        } else {
            plan.notes().save(bar.note());
        }
    }

    private void change(String label, Bar bar, java.util.function.Consumer<PlanWriter> edit) {
        desk.change(ChangeLabel.of(label, name(bar)).forClient(bar.clientId()), edit,
                Message.of("calendar.done.bar", name(bar), days(bar.span())));
    }

    private String name(Bar bar) {
        return bar.name(messages());
    }

    private String days(Span span) {
        Wording wording = desk.wording().get();
        return span.length() == 1
                ? wording.longDay(span.first())
                : wording.days(span.first(), span.last(), false);
    }

    private Messages messages() {
        return desk.wording().get().messages();
    }
}
