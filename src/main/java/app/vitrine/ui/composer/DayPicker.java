package app.vitrine.ui.composer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.vitrine.domain.calendar.MonthPage;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.IconButton;

/// A month to choose a day from; arrows go from day to day, PageUp and PageDown from month to month.
final class DayPicker extends VBox {

    private final Bench bench;
    private final WhenModel when;
    private final Runnable chosen;
    private final Label title = Nodes.label("", "title-3");
    private final GridPane grid = new GridPane();
    private LocalDate day;

    /// @param chosen called after a day was chosen
    DayPicker(Bench bench, WhenModel when, Runnable chosen) {
        super(8);
        this.bench = bench;
        this.when = when;
        this.chosen = chosen;
        this.day = when.day().get().orElseGet(when::today);
        getStyleClass().add("day-picker");
        IconButton before = new IconButton(Glyph.CHEVRON_LEFT, bench.say("composer.when.month_before"));
        before.setOnAction(_ -> go(day.minusMonths(1)));
        IconButton after = new IconButton(Glyph.CHEVRON_RIGHT, bench.say("composer.when.month_after"));
        after.setOnAction(_ -> go(day.plusMonths(1)));
        HBox head = new HBox(4, title, Nodes.gap(), before, after);
        head.setAlignment(Pos.CENTER_LEFT);
        grid.getStyleClass().add("day-grid");
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(grid, head);
        head.setViewOrder(0);
        head.toBack();
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
        title.setText(bench.wording().month(YearMonth.from(day)));
        grid.getChildren().clear();
        MonthPage page = new MonthPage(YearMonth.from(day), bench.wording().weekStart());
        for (int column = 0; column < 7; column++) {
            Label name = Nodes.label(bench.wording().weekday(page.weekStart().plus(column)), "small",
                    "text-3");
            name.getStyleClass().add("day-name");
            grid.add(name, column, 0);
        }
        int place = 0;
        for (LocalDate date : page.days()) {
            grid.add(button(date, page), place % 7, 1 + place / 7);
            place++;
        }
    }

    private Button button(LocalDate date, MonthPage page) {
        Button button = Nodes.button(Integer.toString(date.getDayOfMonth()), () -> {
            when.choose(Optional.of(date));
            chosen.run();
        });
        button.getStyleClass().setAll("button", "day-button");
        if (!page.belongs(date)) {
            button.getStyleClass().add("other-month");
        }
        if (date.equals(when.today())) {
            button.getStyleClass().add("today");
        }
        if (when.day().get().equals(Optional.of(date))) {
            button.getStyleClass().add("chosen");
        }
        button.setUserData(date);
        button.setFocusTraversable(date.equals(day));
        button.setAccessibleText(bench.wording().longDay(date));
        return button;
    }
}
