package app.vitrine.ui.keydates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.keydate.ClientDate;
import app.vitrine.domain.keydate.DayRule;
import app.vitrine.domain.keydate.DayRules;
import app.vitrine.domain.keydate.KeyDate;
import app.vitrine.domain.note.Note;

/// What a person says of one date: its name, its kind, and when it is.
final class KeyDateForm {

    static final int MOST_DAYS = 366;
    static final int LAST = -1;
    private static final int YEARS = 8;

    /// How it is said when a date is.
    enum When {
        /// Where the country has it.
        AS_IT_COMES, EVERY_YEAR, WEEKDAY, EASTER, ONCE,
        /// On days that only a file can tell.
        OTHER
    }

    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<KeyDate.Category> category = new SimpleObjectProperty<>(
            KeyDate.Category.OWN);
    private final ObjectProperty<When> when = new SimpleObjectProperty<>(When.EVERY_YEAR);
    private final ObjectProperty<LocalDate> day;
    private final IntegerProperty nth = new SimpleIntegerProperty(1);
    private final ObjectProperty<DayOfWeek> weekday = new SimpleObjectProperty<>(DayOfWeek.SATURDAY);
    private final ObjectProperty<Month> month = new SimpleObjectProperty<>(Month.JANUARY);
    private final IntegerProperty shift = new SimpleIntegerProperty();
    private final IntegerProperty days = new SimpleIntegerProperty(1);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final LocalDate today;
    private String other = "";
    private boolean ofCountry;

    KeyDateForm(LocalDate today) {
        this.today = today;
        day = new SimpleObjectProperty<>(today);
        name.subscribe(now -> ready.set(!now.isBlank()));
    }

    /// Begins a new one.
    void blank(LocalDate on) {
        name.set("");
        category.set(KeyDate.Category.OWN);
        ofCountry = false;
        other = "";
        suit(on);
        days.set(1);
        when.set(When.EVERY_YEAR);
    }

    void show(Entry entry) {
        KeyDate date = entry.date();
        name.set(date.name());
        category.set(date.category());
        ofCountry = entry.origin() != Entry.Origin.ADDED;
        suit(date.first());
        days.set(date.days());
        other = "";
        if (entry.note().isPresent()) {
            when.set(entry.note().get().kind() == Note.Kind.YEARLY ? When.EVERY_YEAR : When.ONCE);
        } else {
            entry.own().map(ClientDate::rule).filter(rule -> !rule.isEmpty())
                    .ifPresentOrElse(this::take, () -> when.set(When.AS_IT_COMES));
        }
    }

    // Whatever is said next of when it is begins with the day on which it is now.
    private void suit(LocalDate on) {
        day.set(on);
        weekday.set(on.getDayOfWeek());
        month.set(on.getMonth());
        nth.set((on.getDayOfMonth() - 1) / 7 + 1);
        LocalDate easter = new DayRule.Easter().in(on.getYear()).getFirst();
        shift.set(Math.toIntExact(easter.until(on, ChronoUnit.DAYS)));
    }

    private void take(String rule) {
        other = rule;
        switch (DayRules.parse(rule)) {
            case DayRule.Fixed _ -> when.set(When.EVERY_YEAR);
            case DayRule.Nth nthDay -> {
                nth.set(nthDay.n());
                when.set(When.WEEKDAY);
            }
            case DayRule.Easter _ -> when.set(When.EASTER);
            case DayRule.Shifted shifted when shifted.from() instanceof DayRule.Easter ->
                when.set(When.EASTER);
            case DayRule.Listed listed when listed.days().size() == 1 -> when.set(When.ONCE);
            default -> when.set(When.OTHER);
        }
    }

    /// What can be said of when this one is.
    List<When> offered() {
        return Stream.of(When.values()).filter(one -> switch (one) {
            case AS_IT_COMES -> ofCountry;
            case OTHER -> when.get() == When.OTHER;
            case EVERY_YEAR, WEEKDAY, EASTER, ONCE -> true;
        }).toList();
    }

    /// As [DayRules] reads it; empty where it stays where the country has it.
    String rule() {
        return switch (when.get()) {
            case AS_IT_COMES -> "";
            case EVERY_YEAR -> MonthDay.from(day.get()).toString().substring(2);
            case WEEKDAY ->
                "%s %s %s".formatted(nth.get() == LAST ? "last" : nth.get(), weekday.get(), month.get())
                        .toLowerCase(Locale.ROOT);
            case EASTER -> shift.get() == 0
                    ? "easter"
                    : "easter %s %d".formatted(shift.get() < 0 ? "-" : "+", Math.abs(shift.get()));
            case ONCE -> "listed " + day.get();
            case OTHER -> other;
        };
    }

    /// The next days on which it would be; none where its country knows better.
    List<Span> next(int most) {
        String rule = rule();
        return rule.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(today.getYear(), today.getYear() + YEARS).boxed()
                        .flatMap(year -> DayRules.parse(rule).in(year).stream())
                        .map(first -> new Span(first, first.plusDays(days.get() - 1L)))
                        .filter(span -> !span.last().isBefore(today)).limit(most).toList();
    }

    StringProperty name() {
        return name;
    }

    ObjectProperty<KeyDate.Category> category() {
        return category;
    }

    ObjectProperty<When> when() {
        return when;
    }

    ObjectProperty<LocalDate> day() {
        return day;
    }

    /// Which weekday of the month: 1 to 5, or [#LAST].
    IntegerProperty nth() {
        return nth;
    }

    ObjectProperty<DayOfWeek> weekday() {
        return weekday;
    }

    ObjectProperty<Month> month() {
        return month;
    }

    /// Days after Easter; before it where less than 0.
    IntegerProperty shift() {
        return shift;
    }

    /// How many days in a row.
    IntegerProperty days() {
        return days;
    }

    /// Whether it can be kept as it is.
    ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    List<ObservableValue<?>> parts() {
        return List.of(name, category, when, day, nth, weekday, month, shift, days);
    }
}
