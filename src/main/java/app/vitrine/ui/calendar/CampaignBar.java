package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.text.Messages;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.Rare;
import app.vitrine.ui.text.EmojiLabel;

/// A campaign, a note or a pause over the days of one week.
final class CampaignBar extends Region {

    private static final PseudoClass BEGINS = PseudoClass.getPseudoClass("begins");
    private static final PseudoClass ENDS = PseudoClass.getPseudoClass("ends");
    private static final PseudoClass PAUSED = PseudoClass.getPseudoClass("paused");
    private static final double ICON = 13;
    private static final double INSET = 9;
    private static final double NAME_FIRST = 120;
    private static final Lanes.Piece NONE = new Lanes.Piece(
            Bar.fresh(0, Span.day(LocalDate.EPOCH)), 0, 0, 0, 0, false, false);

    private final EmojiLabel name = new EmojiLabel();
    private final Icon flag = new Icon(Glyph.FLAG, ICON, "pillar");
    private final Rare<Label> days = new Rare<>(getChildren(), CampaignBar::daysLabel);
    private String colour = "";
    private Lanes.Piece piece = NONE;

    CampaignBar() {
        getStyleClass().add("campaign-bar");
        setManaged(false);
        name.getStyleClass().addAll("small", "semibold");
        getChildren().addAll(flag, name);
        getChildren().forEach(part -> part.setManaged(false));
    }

    private static Label daysLabel() {
        Label label = new Label();
        label.getStyleClass().addAll("small", "tabular");
        return label;
    }

    /// Says which days of the campaign are in view.
    void count(Bar bar, Span inView, Messages messages) {
        Span whole = bar.span();
        LocalDate from = inView.first().isAfter(whole.first()) ? inView.first() : whole.first();
        LocalDate to = inView.last().isBefore(whole.last()) ? inView.last() : whole.last();
        long first = ChronoUnit.DAYS.between(whole.first(), from) + 1;
        long last = ChronoUnit.DAYS.between(whole.first(), to) + 1;
        days.show().setText(first == last
                ? messages.text("calendar.bar.day", first, whole.length())
                : messages.text("calendar.bar.days", first, last, whole.length()));
    }

    Lanes.Piece piece() {
        return piece;
    }

    void show(Lanes.Piece shown, Messages messages) {
        piece = shown;
        Bar bar = shown.bar();
        name.setText(bar.name(messages));
        flag.setGlyph(switch (bar.sort()) {
            case CAMPAIGN -> Glyph.FLAG;
            case NOTE, CLOSED, DATE, YEARLY -> Glyph.COMMENT;
            case PAUSE -> Glyph.PAUSE;
        });
        pseudoClassStateChanged(PAUSED, bar.sort() == Bar.Sort.PAUSE);
        String wanted = "pillar-" + bar.colour().id();
        if (!wanted.equals(colour)) {
            getStyleClass().remove(colour);
            getStyleClass().add(wanted);
            colour = wanted;
        }
        pseudoClassStateChanged(BEGINS, piece.begins());
        pseudoClassStateChanged(ENDS, piece.ends());
        setAccessibleText(bar.name(messages));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        // In a thin bar the flag's box stands out a little above and below; its drawing does not.
        flag.resizeRelocate(INSET, Math.rint((getHeight() - ICON) / 2), ICON, ICON);
        double height = name.prefHeight(-1);
        double left = INSET + ICON + 6;
        double right = getWidth() - INSET;
        for (Label label : days.shown().stream().toList()) {
            double wide = Math.ceil(label.prefWidth(-1));
            boolean room = right - left - wide > Math.min(NAME_FIRST, name.prefWidth(-1));
            label.setOpacity(room ? 1 : 0);
            label.resizeRelocate(right - wide, Math.rint((getHeight() - height) / 2), wide, height);
            right -= room ? wide + INSET : 0;
        }
        name.resizeRelocate(left, Math.rint((getHeight() - height) / 2), Math.max(0, right - left), height);
    }
}
