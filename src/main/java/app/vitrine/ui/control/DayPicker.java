package app.vitrine.ui.control;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;

import app.vitrine.domain.calendar.MonthPage;
import app.vitrine.domain.text.Wording;

/// A month to choose a day from; arrows go from day to day, PageUp and PageDown from month to month.
public final class DayPicker extends BorderPane {

    private final Wording wording;
    private final LocalDate today;
    private final Optional<LocalDate> set;
    private final Consumer<LocalDate> chosen;
    private final Label title = new Label();
    private final GridPane grid = new GridPane();
    private LocalDate day;

    /// @param set    the day that is chosen now
    /// @param start  where it begins where none is chosen
    /// @param chosen takes the day
    public DayPicker(Wording wording, LocalDate today, Optional<LocalDate> set, LocalDate start,
            Consumer<LocalDate> chosen) {
        this.wording = wording;
        this.today = today;
        this.set = set;
        this.chosen = chosen;
        this.day = set.orElse(start);
        title.getStyleClass().add("title-3");
        getStyleClass().add("day-picker");
        IconButton before = new IconButton(Glyph.CHEVRON_LEFT,
                wording.messages().text("common.month-before"));
        before.setOnAction(_ -> go(day.minusMonths(1)));
        IconButton after = new IconButton(Glyph.CHEVRON_RIGHT, wording.messages().text("common.month-after"));
        after.setOnAction(_ -> go(day.plusMonths(1)));
        HBox head = new HBox(4, title, Words.gap(), before, after);
        head.setAlignment(Pos.CENTER_LEFT);
        grid.getStyleClass().add("day-grid");
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // The days come first for the keyboard, though they stand below.
        setCenter(grid);
        setTop(head);
        setMargin(head, new Insets(0, 0, 8, 0));
        build();
    }

    @Override
    public void requestFocus() {
        grid.getChildren().stream().filter(node -> day.equals(node.getUserData())).findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void key(KeyEvent event) {
        LocalDate next = switch (event.getCode()) {
            case LEFT -> day.minusDays(1);
            case RIGHT -> day.plusDays(1);
            case UP -> day.minusWeeks(1);
            case DOWN -> day.plusWeeks(1);
            case PAGE_UP -> day.minusMonths(1);
            case PAGE_DOWN -> day.plusMonths(1);
            default -> day;
        };
        if (!next.equals(day)) {
            event.consume();
            go(next);
            requestFocus();
        }
    }

    private void go(LocalDate next) {
        day = next;
        build();
    }

    private void build() {
        title.setText(wording.month(YearMonth.from(day)));
        grid.getChildren().clear();
        MonthPage page = new MonthPage(YearMonth.from(day), wording.weekStart());
        for (int column = 0; column < 7; column++) {
            Label name = new Label(wording.weekday(page.weekStart().plus(column)));
            name.getStyleClass().addAll("small", "text-3", "day-name");
            grid.add(name, column, 0);
        }
        int place = 0;
        for (LocalDate date : page.days()) {
            grid.add(button(date, page), place % 7, 1 + place / 7);
            place++;
        }
    }

    private Button button(LocalDate date, MonthPage page) {
        Button button = new Button(Integer.toString(date.getDayOfMonth()));
        button.setOnAction(_ -> chosen.accept(date));
        button.getStyleClass().setAll("button", "day-button");
        if (!page.belongs(date)) {
            button.getStyleClass().add("other-month");
        }
        if (date.equals(today)) {
            button.getStyleClass().add("today");
        }
        if (set.equals(Optional.of(date))) {
            button.getStyleClass().add("chosen");
        }
        button.setUserData(date);
        button.setFocusTraversable(date.equals(day));
        button.setAccessibleText(wording.longDay(date));
        return button;
    }
}
