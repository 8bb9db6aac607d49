package app.vitrine.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import app.vitrine.domain.text.Wording;

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
    private final Label week = new Label();
    private final Label more = new Label();
    private final Label campaigns = new Label();
    private final Tooltip weekTip = new Tooltip();
    private final Tooltip campaignTip = new Tooltip();
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
        week.getStyleClass().addAll("small", "text-3", "tabular");
        more.getStyleClass().add("day-more");
        campaigns.getStyleClass().add("day-more");
        number.setMouseTransparent(true);
        Tooltip.install(week, weekTip);
        Tooltip.install(campaigns, campaignTip);
        more.setOnMousePressed(event -> event.consume());
        more.setOnMouseReleased(event -> event.consume());
        more.setOnMouseClicked(event -> {
            event.consume();
            openDay.accept(this);
        });
        getChildren().addAll(number, week, campaigns, more);
        getChildren().forEach(part -> part.setManaged(false));
    }

    void show(LocalDate shown, Facts facts, Wording wording) {
        day = shown;
        round = facts.today();
        number.setText(String.valueOf(shown.getDayOfMonth()));
        pseudoClassStateChanged(OTHER_MONTH, facts.otherMonth());
        pseudoClassStateChanged(TODAY, facts.today());
        pseudoClassStateChanged(WEEKEND,
                shown.getDayOfWeek() == DayOfWeek.SATURDAY || shown.getDayOfWeek() == DayOfWeek.SUNDAY);
        week.setVisible(facts.firstOfWeek() && wording.numbersWeeks());
        if (week.isVisible()) {
            int count = wording.week(shown);
            week.setText(wording.messages().text("calendar.week.short", count));
            weekTip.setText(wording.messages().text("calendar.week", count));
        }
        more.setVisible(facts.more() > 0);
        if (facts.more() > 0) {
            more.setText(wording.messages().count("calendar.more", facts.more()));
        }
        campaigns.setVisible(facts.hiddenCampaigns() > 0);
        if (facts.hiddenCampaigns() > 0) {
            campaigns.setText(wording.messages().text("calendar.campaigns-more", facts.hiddenCampaigns()));
            campaignTip.setText(
                    wording.messages().count("calendar.campaigns-more.tip", facts.hiddenCampaigns()));
        }
        spoken = () -> wording.messages().count("calendar.day.name", facts.posts(), wording.longDay(shown));
        requestLayout();
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

    Label moreLabel() {
        return more;
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
        week.resizeRelocate(after, top, week.prefWidth(-1), NUMBER_HEIGHT);
        double right = getWidth() - MonthLayout.PADDING_X - 1;
        right = atRight(more, right, top);
        right = atRight(campaigns, right, top);
        week.setOpacity(after + week.prefWidth(-1) <= right ? 1 : 0);
    }

    private static double atRight(Label label, double right, double top) {
        if (!label.isVisible()) {
            return right;
        }
        double width = Math.ceil(label.prefWidth(-1));
        label.resizeRelocate(right - width, top, width, NUMBER_HEIGHT);
        return right - width - 4;
    }
}
