package app.vitrine.domain.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import app.vitrine.domain.calendar.Span;

/// Which days of a series get a post, and what it says.
public final class Layout {

    private final Manner manner;
    private final Set<LocalDate> leftOut;
    private final Predicate<LocalDate> closed;
    private final Map<Turn, LocalDate> last = new HashMap<>();
    private int next;

    /// Why a day of the rule gets no post.
    public enum Passed {
        LEFT_OUT, CLOSED, OUT_OF_SEASON,
        /// Every text was there too short a time ago.
        RESTING
    }

    /// A day of the rule.
    ///
    /// @param passed empty where there is a post
    /// @param turn   what it says; empty where all say the same, or there is no post
    public record Slot(LocalDate day, Optional<Passed> passed, Optional<Turn> turn) {

        public boolean taken() {
            return passed.isEmpty();
        }
    }

    /// @param leftOut days that have no post on purpose
    /// @param closed  days on which the shop is closed
    public Layout(Manner manner, Set<LocalDate> leftOut, Predicate<LocalDate> closed) {
        this.manner = manner;
        this.leftOut = Set.copyOf(leftOut);
        this.closed = closed;
    }

    /// What was said on an earlier day; told in the order of days.
    public void said(Turn turn, LocalDate day) {
        int at = manner.rotation().turns().indexOf(turn);
        if (at >= 0) {
            last.put(turn, day);
            next = at + 1;
        }
    }

    /// The days of a span, in order.
    public List<Slot> in(Span span) {
        List<Slot> slots = new ArrayList<>();
        for (LocalDate day : manner.rule().in(span)) {
            slots.add(passed(day).map(why -> new Slot(day, Optional.of(why), Optional.empty()))
                    .orElseGet(() -> slot(day)));
        }
        return slots;
    }

    private Optional<Passed> passed(LocalDate day) {
        if (leftOut.contains(day)) {
            return Optional.of(Passed.LEFT_OUT);
        }
        if (manner.openOnly() && closed.test(day)) {
            return Optional.of(Passed.CLOSED);
        }
        return manner.season().filter(season -> !season.contains(day)).map(_ -> Passed.OUT_OF_SEASON);
    }

    private Slot slot(LocalDate day) {
        List<Turn> turns = manner.rotation().turns();
        if (turns.isEmpty()) {
            return new Slot(day, Optional.empty(), Optional.empty());
        }
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get((next + i) % turns.size());
            if (rested(turn, day)) {
                said(turn, day);
                return new Slot(day, Optional.empty(), Optional.of(turn));
            }
        }
        return new Slot(day, Optional.of(Passed.RESTING), Optional.empty());
    }

    private boolean rested(Turn turn, LocalDate day) {
        LocalDate before = last.get(turn);
        return before == null || !before.plusDays(manner.rotation().rest()).isAfter(day);
    }
}
