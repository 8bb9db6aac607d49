package app.vitrine.ui.audience;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import app.vitrine.domain.persona.Hours;
import app.vitrine.ui.control.Words;

/// The hours of a week as cells that are painted: with the mouse pressed, or with Shift and the arrows. Space goes to
/// the next level, a digit sets one.
final class WeekGrid extends Region {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final double NAMES = 38;
    private static final double GAP = 2;
    private static final double CELL_HEIGHT = 17;
    private static final double FOOT = 18;
    private static final int LABEL_EVERY = 3;
    private static final int DAYS = 7;

    private final Words words;
    private final Consumer<Hours> painted;
    private final List<Region> cells = new ArrayList<>();
    private final List<Label> days = new ArrayList<>();
    private final List<Label> hours = new ArrayList<>();
    private Hours shown = Hours.NONE;
    private DayOfWeek first = DayOfWeek.MONDAY;
    private int row;
    private int hour = 8;
    private int brush;

    /// @param painted told the whole week after each stroke
    WeekGrid(Words words, Consumer<Hours> painted) {
        this.words = words;
        this.painted = painted;
        getStyleClass().add("week-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        for (int i = 0; i < DAYS * Hours.DAY; i++) {
            Region cell = new Region();
            cell.getStyleClass().setAll("hour", "level-0");
            cell.setMouseTransparent(true);
            cells.add(cell);
        }
        for (int i = 0; i < DAYS; i++) {
            days.add(name());
        }
        for (int i = 0; i < Hours.DAY; i += LABEL_EVERY) {
            hours.add(name());
        }
        getChildren().addAll(days);
        getChildren().addAll(hours);
        getChildren().addAll(cells);
        words.wording().subscribe(_ -> label());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> painted.accept(shown));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(_ -> say());
    }

    private static Label name() {
        Label label = new Label();
        label.getStyleClass().addAll("small", "text-2");
        label.setMouseTransparent(true);
        return label;
    }

    private void label() {
        first = words.wording().getValue().weekStart();
        for (int i = 0; i < DAYS; i++) {
            days.get(i).setText(words.wording().getValue().weekday(first.plus(i)));
        }
        for (int i = 0; i < hours.size(); i++) {
            hours.get(i).setText(Integer.toString(i * LABEL_EVERY));
        }
        show(shown);
    }

    void show(Hours hours) {
        shown = hours;
        for (int i = 0; i < cells.size(); i++) {
            String level = "level-" + hours.at(day(i / Hours.DAY), i % Hours.DAY);
            cells.get(i).getStyleClass().setAll("hour", level);
        }
        say();
    }

    private DayOfWeek day(int atRow) {
        return first.plus(atRow);
    }

    private void say() {
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).pseudoClassStateChanged(HERE, isFocused() && i == row * Hours.DAY + hour);
        }
        DayOfWeek day = day(row);
        setAccessibleText(words.now().text("audience.hours.cell",
                day.getDisplayName(TextStyle.FULL_STANDALONE, words.now().locale()),
                words.wording().getValue().hour(LocalTime.of(hour, 0)),
                words.now().text("audience.hours.level." + shown.at(day, hour))));
    }

    private void paint(int level) {
        show(shown.with(day(row), hour, level));
    }

    private boolean find(MouseEvent event) {
        int atRow = (int) Math.floor(event.getY() / (CELL_HEIGHT + GAP));
        int atHour = (int) Math.floor((event.getX() - NAMES) / (cellWidth() + GAP));
        if (atRow < 0 || atRow >= DAYS || atHour < 0 || atHour >= Hours.DAY) {
            return false;
        }
        row = atRow;
        hour = atHour;
        return true;
    }

    private void press(MouseEvent event) {
        requestFocus();
        brush = -1;
        if (event.isPrimaryButtonDown() && find(event)) {
            brush = (shown.at(day(row), hour) + 1) % (Hours.MOST + 1);
            paint(brush);
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (brush >= 0 && find(event)) {
            paint(brush);
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean known = switch (event.getCode()) {
            case LEFT -> move(0, -1, event.isShiftDown());
            case RIGHT -> move(0, 1, event.isShiftDown());
            case UP -> move(-1, 0, event.isShiftDown());
            case DOWN -> move(1, 0, event.isShiftDown());
            case HOME -> move(0, -Hours.DAY, false);
            case END -> move(0, Hours.DAY, false);
            case SPACE, ENTER -> keep((shown.at(day(row), hour) + 1) % (Hours.MOST + 1));
            case DELETE, BACK_SPACE -> keep(0);
            default -> digit(event.getCode());
        };
        if (known) {
            event.consume();
        }
    }

    private boolean digit(KeyCode code) {
        return code.isDigitKey() && code.getName().matches(".*[0-3]")
                && keep(code.getName().charAt(code.getName().length() - 1) - '0');
    }

    private boolean keep(int level) {
        paint(level);
        painted.accept(shown);
        return true;
    }

    private boolean move(int rows, int by, boolean paints) {
        int level = shown.at(day(row), hour);
        row = Math.clamp(row + rows, 0, DAYS - 1);
        hour = Math.clamp(hour + by, 0, Hours.DAY - 1);
        return paints ? keep(level) : sayWhere();
    }

    private boolean sayWhere() {
        say();
        return true;
    }

    private double cellWidth() {
        return Math.floor((getWidth() - NAMES + GAP) / Hours.DAY) - GAP;
    }

    @Override
    protected void layoutChildren() {
        double width = cellWidth();
        for (int i = 0; i < cells.size(); i++) {
            int line = i / Hours.DAY;
            double x = NAMES + (i % Hours.DAY) * (width + GAP);
            cells.get(i).resizeRelocate(x, line * (CELL_HEIGHT + GAP), width, CELL_HEIGHT);
        }
        for (int i = 0; i < DAYS; i++) {
            layoutInArea(days.get(i), 0, i * (CELL_HEIGHT + GAP), NAMES, CELL_HEIGHT, 0, HPos.LEFT,
                    VPos.CENTER);
        }
        double span = LABEL_EVERY * (width + GAP);
        for (int i = 0; i < hours.size(); i++) {
            layoutInArea(hours.get(i), NAMES + i * span, DAYS * (CELL_HEIGHT + GAP), span, FOOT, 0, HPos.LEFT,
                    VPos.CENTER);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return DAYS * (CELL_HEIGHT + GAP) + FOOT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return NAMES + Hours.DAY * (11 + GAP);
    }

    @Override
    protected double computeMinWidth(double height) {
        return NAMES + Hours.DAY * (7 + GAP);
    }
}
