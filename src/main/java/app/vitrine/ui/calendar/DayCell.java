package app.vitrine.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.Rare;
import app.vitrine.ui.control.Tip;

/// The ground of one day with its date row; the tiles stand above it.
final class DayCell extends Region {

    private static final PseudoClass WEEKEND = PseudoClass.getPseudoClass("weekend");
    private static final PseudoClass OTHER_MONTH = PseudoClass.getPseudoClass("other-month");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double NUMBER_HEIGHT = 20;
    private static final double NUMBER_WIDTH = 22;

    private final Label number = new Label();
    private final Rare<Label> week = new Rare<>(getChildren(), this::weekLabel);
    private final Rare<Label> more;
    private final Rare<Label> campaigns = new Rare<>(getChildren(), this::campaignsLabel);
    private String weekWords = "";
    private String campaignWords = "";
    private LocalDate day = LocalDate.EPOCH;
    private boolean round;
    private Supplier<String> spoken = () -> "";

    /// What a cell shows besides its day.
    ///
    /// @param more            posts that are not drawn
    /// @param hiddenCampaigns campaigns that begin here and have no lane
    record Facts(boolean otherMonth, boolean today, boolean firstOfWeek, int posts, int more,
            int hiddenCampaigns) {}

    DayCell(Consumer<DayCell> openDay) {
        getStyleClass().add("day-cell");
        setAccessibleRole(AccessibleRole.TEXT);
        setManaged(false);
        number.getStyleClass().addAll("day-number", "tabular", "semibold");
        number.setMouseTransparent(true);
        number.setManaged(false);
        more = new Rare<>(getChildren(), () -> moreLabel(openDay));
        getChildren().add(number);
    }

    private Label weekLabel() {
        Label label = new Label();
        label.getStyleClass().addAll("small", "text-3", "tabular");
        Tip.on(label, () -> weekWords);
        return label;
    }

    private Label campaignsLabel() {
        Label label = new Label();
        label.getStyleClass().add("day-more");
        Tip.on(label, () -> campaignWords);
        return label;
    }

    private Label moreLabel(Consumer<DayCell> openDay) {
        Label label = new Label();
        label.getStyleClass().add("day-more");
        label.setOnMousePressed(event -> event.consume());
        label.setOnMouseReleased(event -> event.consume());
        label.setOnMouseClicked(event -> {
            event.consume();
            openDay.accept(this);
        });
        return label;
    }

    void show(LocalDate shown, Facts facts, Wording wording) {
        day = shown;
        round = facts.today();
        number.setText(String.valueOf(shown.getDayOfMonth()));
        pseudoClassStateChanged(OTHER_MONTH, facts.otherMonth());
        pseudoClassStateChanged(TODAY, facts.today());
        pseudoClassStateChanged(WEEKEND,
                shown.getDayOfWeek() == DayOfWeek.SATURDAY || shown.getDayOfWeek() == DayOfWeek.SUNDAY);
        showLabels(facts, wording);
        spoken = () -> wording.messages().count("calendar.day.name", facts.posts(), wording.longDay(shown));
        requestLayout();
    }

    private void showLabels(Facts facts, Wording wording) {
        Messages messages = wording.messages();
        List.of(week, more, campaigns).forEach(Rare::hide);
        if (facts.firstOfWeek() && wording.numbersWeeks()) {
            int count = wording.week(day);
            week.show().setText(messages.text("calendar.week.short", count));
            weekWords = messages.text("calendar.week", count);
        }
        if (facts.more() > 0) {
            more.show().setText(messages.count("calendar.more", facts.more()));
        }
        if (facts.hiddenCampaigns() > 0) {
            campaigns.show().setText(messages.text("calendar.campaigns-more", facts.hiddenCampaigns()));
            campaignWords = messages.count("calendar.campaigns-more.tip", facts.hiddenCampaigns());
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? spoken.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    LocalDate day() {
        return day;
    }

    /// Where the rest of the day opens from.
    Node anchor() {
        return more.shown().<Node>map(label -> label).orElse(this);
    }

    void markTarget(boolean target) {
        pseudoClassStateChanged(TARGET, target);
    }

    void markCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    @Override
    protected void layoutChildren() {
        double x = MonthLayout.PADDING_X;
        double top = MonthLayout.PADDING_Y;
        double width = Math.ceil(number.prefWidth(-1));
        width = round ? Math.max(NUMBER_WIDTH, width) : width;
        number.resizeRelocate(x, top, width, NUMBER_HEIGHT);
        double after = x + width + 4;
        week.shown().ifPresent(label -> label.resizeRelocate(after, top, label.prefWidth(-1), NUMBER_HEIGHT));
        double right = getWidth() - MonthLayout.PADDING_X - 1;
        for (Label label : Stream.of(more, campaigns).flatMap(rare -> rare.shown().stream()).toList()) {
            double wide = Math.ceil(label.prefWidth(-1));
            label.resizeRelocate(right - wide, top, wide, NUMBER_HEIGHT);
            right -= wide + 4;
        }
        double end = right;
        week.shown().ifPresent(label -> label.setOpacity(after + label.prefWidth(-1) <= end ? 1 : 0));
    }
}
