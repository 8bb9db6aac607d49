package app.vitrine.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import app.vitrine.domain.calendar.ClockDay;
import app.vitrine.domain.text.Wording;

/// The columns, the lines of the hours with their names, the folded night, and where the clocks change.
final class HourGround extends Pane {

    static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass WEEKEND = PseudoClass.getPseudoClass("weekend");
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
    private static final int HOURS = 24;
    private static final double NAME_HEIGHT = 14;
    private static final double SHIFT_MIN = 30;

    private final List<Region> columns = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final List<Label> shifts = new ArrayList<>();
    private final Label night = new Label();
    private final Region band = new Region();

    HourGround() {
        setMouseTransparent(true);
        band.getStyleClass().add("night-band");
        night.getStyleClass().addAll("hour-name", "tabular");
        for (int i = 0; i < MonthLayout.COLUMNS; i++) {
            columns.add(part(new Region(), "time-column"));
        }
        getChildren().add(band);
        for (int hour = 0; hour <= HOURS; hour++) {
            lines.add(part(new Region(), "hour-line"));
            Label name = part(new Label(), "hour-name");
            name.getStyleClass().add("tabular");
            name.setAlignment(Pos.CENTER_RIGHT);
            names.add(name);
        }
        night.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(night);
        getChildren().forEach(part -> part.setManaged(false));
    }

    private <N extends Region> N part(N node, String style) {
        node.getStyleClass().add(style);
        getChildren().add(node);
        return node;
    }

    void show(TimeLayout layout, CalendarPage page, Map<LocalDate, ClockDay> clocks, Wording wording) {
        double height = layout.height();
        List<LocalDate> days = layout.span().days();
        for (int i = 0; i < columns.size(); i++) {
            Region column = columns.get(i);
            column.setVisible(i < days.size());
            if (i < days.size()) {
                DayOfWeek day = days.get(i).getDayOfWeek();
                column.pseudoClassStateChanged(WEEKEND,
                        day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY);
                column.pseudoClassStateChanged(CLOSED, page.around().closed(days.get(i)).isPresent());
                column.resizeRelocate(layout.x(i), 0, layout.x(i + 1) - layout.x(i), height);
            }
        }
        showHours(layout, wording);
        showShifts(layout, clocks, wording);
    }

    private void showHours(TimeLayout layout, Wording wording) {
        TimeScale scale = layout.scale();
        boolean folded = scale.folded() > 0;
        band.setVisible(folded);
        night.setVisible(folded);
        band.resizeRelocate(TimeLayout.GUTTER, 0, layout.width() - TimeLayout.GUTTER, TimeScale.BAND);
        if (folded) {
            night.setText(wording.hours(LocalTime.MIDNIGHT, LocalTime.of(scale.folded(), 0)));
            place(night, TimeScale.BAND / 2);
        }
        for (int hour = 0; hour <= HOURS; hour++) {
            boolean shown = hour > 0 && hour >= scale.folded();
            lines.get(hour).setVisible(shown);
            names.get(hour).setVisible(shown && hour < HOURS && hour != scale.folded());
            if (shown) {
                double y = Math.rint(hour < HOURS ? scale.y(LocalTime.of(hour, 0)) : scale.height());
                lines.get(hour).resizeRelocate(TimeLayout.GUTTER, y, layout.width() - TimeLayout.GUTTER, 1);
                names.get(hour).setText(hour < HOURS ? wording.hour(LocalTime.of(hour, 0)) : "");
                place(names.get(hour), y);
            }
        }
    }

    private static void place(Label name, double middle) {
        name.resizeRelocate(0, Math.rint(middle - NAME_HEIGHT / 2), TimeLayout.GUTTER - 9, NAME_HEIGHT);
    }

    private void showShifts(TimeLayout layout, Map<LocalDate, ClockDay> clocks, Wording wording) {
        getChildren().removeAll(shifts);
        shifts.clear();
        clocks.forEach((day, clock) -> clock.shifts().forEach(shift -> {
            Label label = new Label(words(shift, wording));
            label.getStyleClass().addAll("clock-shift", "small", "semibold");
            label.setWrapText(true);
            label.setManaged(false);
            double top = layout.scale().y(shift.from());
            double end = shift.until().equals(LocalTime.MIDNIGHT)
                    ? layout.scale().height()
                    : layout.scale().y(shift.until());
            int column = layout.column(day);
            boolean folded = layout.scale().inBand(top);
            label.resizeRelocate(layout.x(column), folded ? 0 : top,
                    layout.x(column + 1) - layout.x(column) - 1,
                    folded ? TimeScale.BAND : Math.max(SHIFT_MIN, end - top));
            shifts.add(label);
            getChildren().add(label);
        }));
    }

    private static String words(ClockDay.Shift shift, Wording wording) {
        return wording.messages().text(
                shift.skipped() ? "calendar.clock.skipped" : "calendar.clock.twice",
                wording.time(shift.from()), wording.time(shift.until()));
    }

    /// The name of an hour gives way to what stands in its place.
    void yieldTo(OptionalDouble place) {
        names.forEach(name -> name.setOpacity(
                place.isPresent()
                        && Math.abs(name.getLayoutY() + NAME_HEIGHT / 2 - place.getAsDouble()) < NAME_HEIGHT
                                ? 0
                                : 1));
    }

    void markTarget(TimeLayout layout, Optional<LocalDate> day) {
        List<LocalDate> days = layout.span().days();
        for (int i = 0; i < columns.size(); i++) {
            Node column = columns.get(i);
            boolean target = i < days.size() && day.filter(days.get(i)::equals).isPresent();
            column.pseudoClassStateChanged(TARGET, target);
        }
    }
}
