package app.vitrine.ui.series;

import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.HBox;

import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.Picker;

/// A day of any year: its number and its month.
final class DayOfYear extends HBox {

    private final Picker<Integer> day = new Picker<>(List.of(), String::valueOf);
    private final Picker<Month> month;
    private boolean showing;

    /// @param key message key of what it is for
    DayOfYear(Wording wording, ObjectProperty<MonthDay> value, String key) {
        super(4);
        month = new Picker<>(Arrays.asList(Month.values()),
                one -> one.getDisplayName(TextStyle.FULL_STANDALONE, wording.locale()));
        day.setPrefWidth(68);
        month.setPrefWidth(124);
        day.setAccessibleText(wording.messages().text("series.season.day", wording.messages().text(key)));
        month.setAccessibleText(wording.messages().text("series.season.month", wording.messages().text(key)));
        getChildren().addAll(day, month);
        value.subscribe(this::show);
        day.valueProperty().addListener((_, _, now) -> {
            if (!showing && now != null) {
                value.set(value.get().withDayOfMonth(now));
            }
        });
        month.valueProperty().addListener((_, _, now) -> {
            if (!showing && now != null) {
                value.set(MonthDay.of(now, Math.min(value.get().getDayOfMonth(), now.maxLength())));
            }
        });
    }

    private void show(MonthDay now) {
        showing = true;
        List<Integer> days = IntStream.rangeClosed(1, now.getMonth().maxLength()).boxed().toList();
        if (!days.equals(day.getItems())) {
            day.getItems().setAll(days);
        }
        day.setValue(now.getDayOfMonth());
        month.setValue(now.getMonth());
        showing = false;
    }
}
