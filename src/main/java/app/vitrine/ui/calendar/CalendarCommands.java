package app.vitrine.ui.calendar;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;

import app.vitrine.domain.post.PostFilter;
import app.vitrine.domain.text.Message;
import app.vitrine.ui.mvvm.Command;
import app.vitrine.ui.shell.Place;

/// The commands of the calendar. Arrows, Enter and Space belong to the grid alone and are no commands.
final class CalendarCommands {

    final Command previous;
    final Command next;
    final Command today;
    final Command showMonth;
    final Command showWeek;
    final Command showDay;
    final Command showList;
    final Command showBoard;
    final Command roomier;
    final Command terser;
    final Command ownDensity;
    final Command fewerWeeks;
    final Command moreWeeks;
    final Command wholeMonth;
    final Command weekUp;
    final Command weekDown;
    final Command clearFilter;
    final Command open;
    final Command create;
    final Command copy;
    final Command cut;
    final Command paste;
    final Command duplicate;
    final Command delete;
    final Command selectAll;
    final Command dayEarlier;
    final Command dayLater;
    final Command weekEarlier;
    final Command weekLater;
    final Command earlier;
    final Command later;
    final Command minuteEarlier;
    final Command minuteLater;
    final Command statusBack;
    final Command statusOn;
    final Command shift;
    final Command giveDay;
    final Command takeOut;
    final Command ideas;
    final Command nextSlot;
    final Command newInSlot;
    final Command undated;
    final Command keyDates;
    final Command allKeyDates;
    final Command keyDatesShown;
    final Command note;
    final Command bars;
    final Command pour;
    final Command repeat;

    /// What the commands have the screen show.
    interface Panels {

        /// Asks by how many days the chosen posts are to be moved.
        void shiftDays();

        /// Asks for the day that the chosen posts are to have.
        void giveDay();

        /// Shows the ideas beside the calendar, or puts the caret there.
        void ideas();

        /// Leads to the posts without a day.
        void undated();

        /// Shows what the focused day is.
        void keyDates();

        /// Begins something that holds for the focused day.
        void note();

        /// Shows what holds for the focused day.
        void bars();

        /// Asks for pictures to pour.
        void pour();
    }

    CalendarCommands(CalendarViewModel model, PostActions actions, Panels panels) {
        previous = Command.of("calendar-previous", () -> model.travel().turnBy(-1), "K", "PageUp");
        next = Command.of("calendar-next", () -> model.travel().turnBy(1), "J", "PageDown");
        today = Command.of("calendar-today", model::goToToday, "T");
        showMonth = Command.of("calendar-month", () -> model.view().set(CalendarView.MONTH), "M");
        showWeek = Command.of("calendar-week", () -> model.view().set(CalendarView.WEEK), "W");
        showDay = Command.of("calendar-day", () -> model.view().set(CalendarView.DAY), "D");
        showList = Command.of("calendar-list", () -> model.view().set(CalendarView.LIST), "L");
        showBoard = Command.of("calendar-board", () -> model.view().set(CalendarView.BOARD), "B");
        roomier = Command.of("calendar-roomier", () -> Zoom.in(model), "+");
        terser = Command.of("calendar-terser", () -> Zoom.out(model), "-");
        ownDensity = Command.of("calendar-own-density", () -> model.density().set(Optional.empty()));
        Travel travel = model.travel();
        ObservableBooleanValue month = model.view().isEqualTo(CalendarView.MONTH);
        Message noMonth = Message.of("calendar.not-month");
        fewerWeeks = Command.of("calendar-fewer-weeks", () -> travel.step(-1), month, noMonth,
                "Alt+PageUp");
        moreWeeks = Command.of("calendar-more-weeks", () -> travel.step(1), month, noMonth, "Alt+PageDown");
        wholeMonth = Command.of("calendar-whole-month", () -> travel.show(0), month, noMonth);
        weekUp = Command.of("calendar-week-up", () -> travel.scrollBy(-1), "Shift+PageUp");
        weekDown = Command.of("calendar-week-down", () -> travel.scrollBy(1), "Shift+PageDown");
        clearFilter = Command.of("calendar-clear-filter", model.filter()::clear, filtered(model),
                Message.of("calendar.no-filter"));
        ObservableBooleanValue something = something(model);
        Message none = Message.of("calendar.nothing-chosen");
        open = Command.of("calendar-open", actions::openOrCreate, something, none);
        create = Command.of("calendar-create", () -> actions.create(model.choice().day().get()));
        copy = Command.of("calendar-copy", actions::copy, something, none, "Ctrl+C");
        cut = Command.of("calendar-cut", actions::cut, something, none, "Ctrl+X");
        paste = Command.of("calendar-paste", actions::paste, "Ctrl+V");
        duplicate = Command.of("calendar-duplicate", actions::duplicate, something, none, "Ctrl+D");
        delete = Command.of("calendar-delete", actions::delete, something, none, "Delete");
        selectAll = Command.of("calendar-select-all", actions::selectAll, "Ctrl+A");
        KeysByView keys = new KeysByView(model.view());
        dayEarlier = Command.of("calendar-day-earlier", () -> actions.moveByDays(-1), something, none,
                keys.ofDays("Alt+Left"));
        dayLater = Command.of("calendar-day-later", () -> actions.moveByDays(1), something, none,
                keys.ofDays("Alt+Right"));
        weekEarlier = Command.of("calendar-week-earlier", () -> actions.moveByDays(-7), something, none,
                keys.ofWeeks("Alt+Up"));
        weekLater = Command.of("calendar-week-later", () -> actions.moveByDays(7), something, none,
                keys.ofWeeks("Alt+Down"));
        earlier = Command.of("calendar-earlier", () -> actions.moveByMinutes(-15), something, none,
                keys.ofTimes("Alt+Up", "Alt+Shift+Up"));
        later = Command.of("calendar-later", () -> actions.moveByMinutes(15), something, none,
                keys.ofTimes("Alt+Down", "Alt+Shift+Down"));
        minuteEarlier = Command.of("calendar-minute-earlier", () -> actions.moveByMinutes(-1), something,
                none,
                keys.ofMinutes("Ctrl+Alt+Up"));
        minuteLater = Command.of("calendar-minute-later", () -> actions.moveByMinutes(1), something, none,
                keys.ofMinutes("Ctrl+Alt+Down"));
        statusBack = Command.of("calendar-status-back", () -> actions.stepStatus(false), something, none,
                keys.ofStatus("Alt+Left"));
        statusOn = Command.of("calendar-status-on", () -> actions.stepStatus(true), something, none,
                keys.ofStatus("Alt+Right"));
        shift = Command.of("calendar-shift", panels::shiftDays, something, none, "Ctrl+Shift+D");
        giveDay = Command.of("calendar-give-day", panels::giveDay, something, none);
        takeOut = Command.of("calendar-take-out", actions::takeOut, something, none, "Shift+I");
        ideas = Command.of("calendar-ideas", panels::ideas, "I");
        nextSlot = Command.of("calendar-next-slot", actions::nextSlot, something, none, "Ctrl+Shift+F");
        newInSlot = Command.of("calendar-new-in-slot", actions::beginInSlot, "Ctrl+Shift+N");
        undated = Command.of("calendar-undated", panels::undated,
                Bindings.createBooleanBinding(() -> !model.page().get().undated().isEmpty(), model.page()),
                Message.of("calendar.no-undated"));
        KeyDays days = model.keyDays();
        keyDates = Command.of("calendar-key-dates", panels::keyDates, Bindings.createBooleanBinding(
                () -> !days.on(model.choice().day().get()).isEmpty(), days.days(), model.choice().day()),
                Message.of("calendar.no-key-date"), "E");
        allKeyDates = Command.of("calendar-all-key-dates", () -> model.desk().go(
                new Place.KeyDates(Optional.empty(), model.choice().day().get())), "Shift+E");
        note = Command.of("calendar-note", panels::note, "N");
        bars = Command.of("calendar-bars", panels::bars, "Shift+N");
        repeat = Command.of("calendar-repeat", actions::repeat, something, none, "Ctrl+Shift+R");
        pour = Command.of("calendar-pour", panels::pour);
        keyDatesShown = Command.of("calendar-key-dates-shown", () -> days.shown().set(!days.shown().get()));
    }

    /// Those that the window offers while the calendar shows.
    List<Command> all() {
        return List.of(previous, next, today, showMonth, showWeek, showDay, showList, showBoard, roomier,
                terser, ownDensity, fewerWeeks, moreWeeks, wholeMonth, weekUp, weekDown, clearFilter, copy,
                cut, paste, duplicate, delete, selectAll, dayEarlier,
                dayLater, weekEarlier, weekLater, earlier,
                later, minuteEarlier, minuteLater, statusBack, statusOn, shift, giveDay, takeOut, ideas,
                nextSlot, newInSlot,
                undated, keyDates, allKeyDates,
                keyDatesShown, note, bars, pour, repeat);
    }

    private static ObservableBooleanValue filtered(CalendarViewModel model) {
        return model.filter().filter().isNotEqualTo(PostFilter.NONE);
    }

    private static ObservableBooleanValue something(CalendarViewModel model) {
        return Bindings.createBooleanBinding(() -> !model.choice().targets().isEmpty(),
                model.choice().chosen(),
                model.choice().post(), model.page());
    }
}
