package app.vitrine.ui.series;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import app.vitrine.domain.series.Rotation;
import app.vitrine.domain.series.Turn;

/// The texts of a series that take turns, as they are being written.
final class TurnsModel {

    static final int WEEK = 7;
    static final int MOST_WEEKS = Rotation.MOST_REST / WEEK;

    private static final Turn EMPTY = new Turn("", "");

    private final BooleanProperty taking = new SimpleBooleanProperty();
    private final IntegerProperty weeks = new SimpleIntegerProperty();
    private final ObservableList<Turn> turns = FXCollections.observableArrayList();
    private Turn first = EMPTY;

    /// @param changed called after each change
    TurnsModel(Runnable changed) {
        taking.addListener((_, _, now) -> {
            if (now && turns.isEmpty()) {
                turns.setAll(first, EMPTY);
            }
            changed.run();
        });
        weeks.addListener(_ -> changed.run());
        turns.addListener((ListChangeListener<Turn>) _ -> changed.run());
    }

    /// @param said what the post says, the first to take its turn
    void show(Rotation rotation, Turn said) {
        first = said;
        turns.setAll(rotation.turns());
        weeks.set(rotation.rest() / WEEK);
        taking.set(!rotation.turns().isEmpty());
    }

    /// Those that say something.
    Rotation rotation() {
        List<Turn> said = turns.stream().filter(turn -> !turn.text().isBlank() || !turn.title().isBlank())
                .toList();
        return taking.get() && !said.isEmpty() ? new Rotation(said, weeks.get() * WEEK) : Rotation.NONE;
    }

    void set(int at, Turn turn) {
        if (!turns.get(at).equals(turn)) {
            turns.set(at, turn);
        }
    }

    void add() {
        turns.add(EMPTY);
    }

    /// One stays.
    void remove(int at) {
        if (turns.size() > 1) {
            turns.remove(at);
        }
    }

    /// @param by 1 for one place further back, -1 for one further forward
    /// @return where it is now
    int move(int at, int by) {
        int to = at + by;
        if (to < 0 || to >= turns.size()) {
            return at;
        }
        List<Turn> moved = new ArrayList<>(turns);
        moved.add(to, moved.remove(at));
        turns.setAll(moved);
        return to;
    }

    /// Whether texts take turns at all.
    BooleanProperty taking() {
        return taking;
    }

    /// For how many weeks each rests before it comes again.
    IntegerProperty weeks() {
        return weeks;
    }

    ObservableList<Turn> turns() {
        return turns;
    }
}
