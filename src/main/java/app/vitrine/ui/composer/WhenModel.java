package app.vitrine.ui.composer;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.vitrine.domain.post.Variant;

/// Day and time in front: the post's, or a variant's, which are the post's until it has its own.
final class WhenModel {

    private static final int STEP_MINUTES = 15;

    private final Bench bench;
    private final ReadOnlyObjectWrapper<Optional<LocalDate>> day = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<LocalTime>> time = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyBooleanWrapper own = new ReadOnlyBooleanWrapper();

    WhenModel(Bench bench) {
        this.bench = bench;
        bench.follow(this::look);
    }

    ReadOnlyObjectProperty<Optional<LocalDate>> day() {
        return day.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<LocalTime>> time() {
        return time.getReadOnlyProperty();
    }

    /// Whether the variant in front has a day or time of its own.
    ReadOnlyBooleanProperty own() {
        return own.getReadOnlyProperty();
    }

    Optional<ZoneId> zone() {
        return bench.context().get().map(known -> known.client().zone());
    }

    LocalDate today() {
        return LocalDate.ofInstant(bench.desk().clock().instant(), zone().orElse(ZoneId.systemDefault()));
    }

    /// Takes what was typed into the field of the day.
    ///
    /// @return whether it was understood
    boolean typeDay(String typed) {
        if (typed.isBlank()) {
            set(Optional.empty(), time.get());
            return true;
        }
        Optional<WhenText> read = read(typed).filter(when -> when.day().isPresent());
        read.ifPresent(when -> set(when.day(), when.time().or(time::get)));
        return read.isPresent();
    }

    /// Takes what was typed into the field of the time; digits alone will do: `9`, `1830`.
    boolean typeTime(String typed) {
        if (typed.isBlank()) {
            set(day.get(), Optional.empty());
            return true;
        }
        String text = typed.strip();
        String spread = text.matches("\\d{1,2}")
                ? text + ":00"
                : text.matches("\\d{3,4}")
                        ? text.substring(0, text.length() - 2) + ":" + text.substring(text.length() - 2)
                        : text;
        Optional<WhenText> read = read(spread).filter(when -> when.time().isPresent());
        read.ifPresent(when -> set(when.day().or(day::get), when.time()));
        return read.isPresent();
    }

    void choose(Optional<LocalDate> newDay) {
        set(newDay, time.get());
    }

    /// Up and Down in the field of the day; from none it begins at today.
    void stepDay(int days) {
        set(Optional.of(day.get().map(date -> date.plusDays(days)).orElseGet(this::today)), time.get());
    }

    /// Up and Down in the field of the time: to the next quarter of an hour.
    void stepTime(int steps) {
        int minutes = time.get().map(at -> at.toSecondOfDay() / 60).orElse(9 * 60 - steps * STEP_MINUTES);
        int moved = Math.floorDiv(minutes + steps * STEP_MINUTES, STEP_MINUTES) * STEP_MINUTES;
        set(day.get(), Optional.of(LocalTime.ofSecondOfDay(Math.floorMod(moved, 24 * 60) * 60L)));
    }

    /// A variant goes out with its post again.
    void withThePost() {
        bench.variant().ifPresent(variant -> keep(variant, Optional.empty(), Optional.empty()));
    }

    private Optional<WhenText> read(String typed) {
        boolean monthFirst = "US".equals(bench.wording().locale().getCountry());
        return WhenText.read(typed, today(), monthFirst);
    }

    private void set(Optional<LocalDate> newDay, Optional<LocalTime> newTime) {
        if (newDay.equals(day.get()) && newTime.equals(time.get())) {
            return;
        }
        Optional<Variant> variant = bench.variant();
        if (variant.isPresent()) {
            keep(variant.get(), newDay.filter(date -> !bench.post().day().equals(Optional.of(date))),
                    newTime.filter(at -> !bench.post().time().equals(Optional.of(at))));
        } else {
            bench.draft().edit(PostEdit.done("when", "composer.change.when",
                    post -> newDay.map(post::movedTo).orElse(post).withWhen(newDay, newTime)));
        }
    }

    private void keep(Variant variant, Optional<LocalDate> newDay, Optional<LocalTime> newTime) {
        bench.draft().edit(PostEdit.done("variant/" + variant.uid() + "/when", "composer.change.when",
                PostEdit.onVariant(variant.uid(), each -> each.withWhen(newDay, newTime))));
    }

    private void look() {
        Optional<Variant> variant = bench.variant();
        day.set(variant.map(bench.post()::dayOf).orElse(bench.post().day()));
        time.set(variant.map(bench.post()::timeOf).orElse(bench.post().time()));
        own.set(variant.filter(each -> each.day().isPresent() || each.time().isPresent()).isPresent());
    }
}
