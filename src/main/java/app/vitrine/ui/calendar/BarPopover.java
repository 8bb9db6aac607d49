package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.text.Messages;
import app.vitrine.ui.text.EmojiLabel;

/// Opens what holds for days: the one that was meant, a new one, or those of a day to choose from.
final class BarPopover {

    private static final double WIDTH = 300;

    private final CalendarContext context;

    BarPopover(CalendarContext context) {
        this.context = context;
    }

    void open(Node owner, Bar bar) {
        context.popover(owner, new BarPanel(context, bar));
    }

    /// A new one, from a day on.
    void begin(Node owner, LocalDate day) {
        clients().findFirst().ifPresent(
                client -> open(owner, Bar.fresh(client.id(), Span.day(day))));
    }

    /// The days on which a shop is closed.
    void closed(Node owner, LocalDate day) {
        clients().findFirst().ifPresent(client -> open(owner,
                Bar.fresh(client.id(), Span.day(day)).withSort(Bar.Sort.CLOSED)));
    }

    /// Those of a day; the only one at once.
    void choose(Node owner, LocalDate day) {
        List<Bar> bars = Bar.all(context.model().page().get().around())
                .filter(bar -> bar.holds(day)).toList();
        if (bars.isEmpty()) {
            begin(owner, day);
        } else if (bars.size() == 1) {
            open(owner, bars.getFirst());
        } else {
            list(owner, day, bars);
        }
    }

    private void list(Node owner, LocalDate day, List<Bar> bars) {
        Messages messages = context.wording().get().messages();
        Label title = new Label(context.wording().get().longDay(day));
        title.getStyleClass().add("title-3");
        VBox content = new VBox(4, title);
        content.setPrefWidth(WIDTH);
        bars.forEach(bar -> content.getChildren().add(row(owner, bar, messages)));
        Button fresh = new Button(messages.text("calendar.bar.new"));
        fresh.getStyleClass().addAll("small");
        fresh.setOnAction(_ -> instead(() -> begin(owner, day)));
        content.getChildren().add(fresh);
        context.popover(owner, content);
    }

    private Button row(Node owner, Bar bar, Messages messages) {
        Region dot = new Region();
        dot.getStyleClass().addAll("pillar-dot", "pillar-" + bar.colour().id());
        HBox content = new HBox(8, dot, new EmojiLabel(bar.name(messages)));
        content.setAlignment(Pos.CENTER_LEFT);
        content.setMouseTransparent(true);
        Button row = new Button(null, content);
        row.getStyleClass().setAll("button", "ghost", "bulk-row");
        row.setAccessibleText(bar.name(messages));
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(_ -> instead(() -> open(owner, bar)));
        return row;
    }

    private void instead(Runnable next) {
        context.overlays().closePopover();
        next.run();
    }

    private Stream<Client> clients() {
        return context.model().page().get().around().clients().values().stream()
                .sorted(java.util.Comparator.comparingInt(Client::position));
    }
}
