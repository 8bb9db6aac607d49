package app.vitrine.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import app.vitrine.domain.keydate.KeyDate;
import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.Mark;
import app.vitrine.ui.control.Rare;
import app.vitrine.ui.control.StatusMark;
import app.vitrine.ui.control.Tip;
import app.vitrine.ui.text.EmojiLabel;

/// The ground of one day with its date row; the tiles stand above it.
final class DayCell extends Region {

    private static final PseudoClass WEEKEND = PseudoClass.getPseudoClass("weekend");
    private static final PseudoClass OTHER_MONTH = PseudoClass.getPseudoClass("other-month");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double NUMBER_HEIGHT = 20;
    private static final double NUMBER_WIDTH = 22;
    private static final double NAME_WIDTH = 28;

    private final Label number = new Label();
    private final Rare<Label> week = new Rare<>(getChildren(), this::weekLabel);
    private final Rare<Label> more;
    private final Rare<Label> campaigns = new Rare<>(getChildren(), this::campaignsLabel);
    private final Rare<Label> keyDate;
    private final Rare<EmojiLabel> closed;
    private final Rare<StatusMark> mark;
    private String markWords = "";
    private double top;
    private List<KeyDate> keyDates = List.of();
    private String weekWords = "";
    private String campaignWords = "";
    private LocalDate day = LocalDate.EPOCH;
    private boolean round;
    private Supplier<String> spoken = () -> "";

    /// What a cell shows besides its day.
    ///
    /// @param more            posts that are not drawn
    /// @param hiddenCampaigns campaigns that begin here and have no lane
    /// @param closed          why the shop is closed, where it is
    /// @param top             where its first tile would begin
    record Facts(boolean otherMonth, boolean today, boolean firstOfWeek, int posts, int more,
            int hiddenCampaigns, Optional<Surroundings.Closed> closed, double top) {}

    /// @param openDay  shows all posts of the day
    /// @param openDate shows its key dates
    /// @param openClosed shows why the shop is closed
    /// @param openMark   shows what is worth a look
    DayCell(Consumer<DayCell> openDay, Consumer<DayCell> openDate, Consumer<DayCell> openClosed,
            Consumer<DayCell> openMark) {
        getStyleClass().add("day-cell");
        setAccessibleRole(AccessibleRole.TEXT);
        setManaged(false);
        number.getStyleClass().addAll("day-number", "tabular", "semibold");
        number.setMouseTransparent(true);
        number.setManaged(false);
        more = new Rare<>(getChildren(), () -> pressed(new Label(), () -> openDay.accept(this)));
        closed = new Rare<>(getChildren(), () -> closedSign(openClosed));
        mark = new Rare<>(getChildren(), () -> markSign(openMark));
        keyDate = new Rare<>(getChildren(), () -> keyDateLabel(openDate));
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

    private Label keyDateLabel(Consumer<DayCell> openDate) {
        Region diamond = new Region();
        diamond.getStyleClass().add("key-date-sign");
        Label label = pressed(new Label(null, diamond), () -> openDate.accept(this));
        label.getStyleClass().add("key-date");
        Tip.on(label, () -> names(keyDates));
        return label;
    }

    private static String names(List<KeyDate> dates) {
        return dates.stream().map(KeyDate::name).collect(Collectors.joining(", "));
    }

    private StatusMark markSign(Consumer<DayCell> openMark) {
        StatusMark sign = pressed(new StatusMark(Mark.LOOK), () -> openMark.accept(this));
        sign.setMouseTransparent(false);
        sign.setPickOnBounds(true);
        Tip.on(sign, () -> markWords);
        return sign;
    }

    /// Shows that there is something worth a look; nothing where there are no words for it.
    void showMark(String words) {
        if (!words.equals(markWords)) {
            markWords = words;
            mark.hide();
            if (!words.isEmpty()) {
                mark.show().describedAs(words);
            }
            requestLayout();
        }
    }

    private EmojiLabel closedSign(Consumer<DayCell> openClosed) {
        EmojiLabel label = pressed(new EmojiLabel(), () -> openClosed.accept(this));
        label.getStyleClass().addAll("closed-sign", "caption", "text-2");
        return label;
    }

    private static <N extends Node> N pressed(N label, Runnable action) {
        label.getStyleClass().add("day-more");
        label.setOnMousePressed(event -> event.consume());
        label.setOnMouseReleased(event -> event.consume());
        label.setOnMouseClicked(event -> {
            event.consume();
            action.run();
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
        showClosed(facts, wording);
        showLabels(facts, wording);
        spoken = () -> wording.messages().count("calendar.day.name", facts.posts(), wording.longDay(shown))
                + facts.closed().map(why -> ", " + words(why, wording)).orElse("")
                + (markWords.isEmpty() ? "" : ", " + markWords)
                + (keyDates.isEmpty() ? "" : ", " + names(keyDates));
        requestLayout();
    }

    private static String words(Surroundings.Closed why, Wording wording) {
        return why.note().map(note -> Bar.of(note).name(wording.messages()))
                .orElseGet(() -> wording.messages().text("calendar.bar.closed"));
    }

    // Posts say more than that the shop is closed; the ground says that too.
    private void showClosed(Facts facts, Wording wording) {
        top = facts.top();
        pseudoClassStateChanged(CLOSED, facts.closed().isPresent());
        closed.hide();
        facts.closed().filter(_ -> facts.posts() == 0).ifPresent(why -> {
            closed.show().setText(words(why, wording));
        });
    }

    /// Shows what the day is; the name of the first where there are several.
    void showKeyDates(List<KeyDate> dates) {
        if (dates.equals(keyDates)) {
            return;
        }
        keyDates = dates;
        keyDate.hide();
        if (!dates.isEmpty()) {
            keyDate.show()
                    .setText(dates.getFirst().name() + (dates.size() > 1 ? " +" + (dates.size() - 1) : ""));
        }
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

    /// Where its key dates open from.
    Node keyDateAnchor() {
        return keyDate.shown().filter(Node::isVisible).<Node>map(label -> label).orElse(this);
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
        for (EmojiLabel label : closed.shown().stream().toList()) {
            label.resizeRelocate(x, this.top, Math.min(getWidth() - 2 * x, Math.ceil(label.prefWidth(-1))),
                    NUMBER_HEIGHT);
        }
        for (StatusMark sign : mark.shown().stream().toList()) {
            right -= StatusMark.SIZE + 2;
            sign.relocate(right, top + (NUMBER_HEIGHT - StatusMark.SIZE) / 2);
            right -= 4;
        }
        double end = nameDay(after, right);
        week.shown().ifPresent(label -> label.setOpacity(after + label.prefWidth(-1) <= end ? 1 : 0));
    }

    // The name of the day is worth more than the number of the week.
    private double nameDay(double left, double right) {
        double begin = right;
        for (Label label : keyDate.shown().stream().toList()) {
            double wide = Math.min(right - left, Math.ceil(label.prefWidth(-1)));
            label.setVisible(wide >= NAME_WIDTH);
            label.resizeRelocate(right - wide, MonthLayout.PADDING_Y, wide, NUMBER_HEIGHT);
            begin = label.isVisible() ? right - wide : right;
        }
        return begin;
    }
}
