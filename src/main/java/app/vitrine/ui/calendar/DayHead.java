package app.vitrine.ui.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.vitrine.domain.calendar.ClockDay;
import app.vitrine.domain.keydate.KeyDate;
import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.Tip;

/// What stands above the hours of a day: its name and number, how many posts it has, what day it is.
final class DayHead extends VBox {

    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int MINUTES = 60;

    private final Label name = new Label();
    private final Label number = new Label();
    private final Label length = new Label();
    private final Label count = new Label();
    private final Label keyDate = new Label();
    private LocalDate day = LocalDate.EPOCH;
    private String names = "";

    /// @param openDay  leads to the day alone
    /// @param openDate shows its key dates
    DayHead(Consumer<DayHead> openDay, Consumer<DayHead> openDate) {
        super(1);
        getStyleClass().add("day-head");
        setManaged(false);
        name.getStyleClass().addAll("caption", "text-2");
        number.getStyleClass().addAll("day-head-number", "tabular", "semibold");
        length.getStyleClass().addAll("day-length", "small", "semibold");
        length.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().addAll("small", "text-2", "tabular");
        count.setMinWidth(USE_PREF_SIZE);
        number.setMinWidth(USE_PREF_SIZE);
        name.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(6, name, number, gap, length, count);
        row.setAlignment(Pos.CENTER_LEFT);
        Region diamond = new Region();
        diamond.getStyleClass().add("key-date-sign");
        keyDate.setGraphic(diamond);
        keyDate.getStyleClass().addAll("day-more", "key-date");
        keyDate.setOnMouseClicked(event -> {
            event.consume();
            openDate.accept(this);
        });
        Tip.on(keyDate, () -> names);
        getChildren().addAll(row, keyDate);
        setOnMouseClicked(_ -> openDay.accept(this));
    }

    void show(LocalDate shown, int posts, boolean today, ClockDay clock, Wording wording) {
        Messages messages = wording.messages();
        day = shown;
        name.setText(wording.weekday(shown.getDayOfWeek()));
        number.setText(String.valueOf(shown.getDayOfMonth()));
        // A day of another length has more to say than how many posts it has.
        count.setText(posts == 0 || !clock.usual() ? "" : wording.number(posts));
        length.setVisible(!clock.usual());
        length.setManaged(!clock.usual());
        length.setText(length(clock.length(), messages));
        pseudoClassStateChanged(TODAY, today);
        setAccessibleText(messages.count("calendar.day.name", posts, wording.longDay(shown))
                + (clock.usual() ? "" : ", " + length.getText()));
    }

    private static String length(Duration length, Messages messages) {
        return length.toMinutesPart() == 0
                ? messages.text("calendar.hours", length.toHours())
                : messages.text("calendar.hours-and-minutes", length.toHours(),
                        length.toMinutes() % MINUTES);
    }

    void showKeyDates(List<KeyDate> dates) {
        names = dates.stream().map(KeyDate::name).collect(Collectors.joining(", "));
        keyDate.setVisible(!dates.isEmpty());
        keyDate.setText(dates.isEmpty()
                ? ""
                : dates.getFirst().name() + (dates.size() > 1 ? " +" + (dates.size() - 1) : ""));
    }

    void markCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    LocalDate day() {
        return day;
    }

    Node keyDateAnchor() {
        return keyDate.isVisible() ? keyDate : this;
    }
}
