package app.vitrine.ui.calendar;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.post.Mark;
import app.vitrine.domain.text.Messages;
import app.vitrine.ui.control.NetworkLogo;
import app.vitrine.ui.control.StatusMark;
import app.vitrine.ui.text.EmojiLabel;

/// The choices of one criterion, to be ticked; each tick acts at once.
final class FilterPopover {

    private static final double WIDTH = 240;
    private static final double WIDEST = 440;
    private static final double SCROLL_BAR = 12;
    private static final double ROW = 30;
    private static final int MOST = 12;

    private final CalendarContext context;

    FilterPopover(CalendarContext context) {
        this.context = context;
    }

    void open(Node owner, FilterModel.Criterion criterion) {
        if (criterion == FilterModel.Criterion.TAG) {
            TagNames.read(context, names -> {
                context.model().filter().offerTags(names);
                show(owner, criterion);
            });
        } else {
            show(owner, criterion);
        }
    }

    private void show(Node owner, FilterModel.Criterion criterion) {
        Messages messages = context.wording().get().messages();
        List<FilterModel.Option> options = context.model().filter().options(criterion, messages);
        VBox rows = new VBox();
        options.forEach(option -> rows.getChildren().add(row(criterion, option)));
        if (options.isEmpty()) {
            Label none = new Label(messages.text(switch (criterion) {
                case CHANNEL, STATUS -> "calendar.filter.none.channel";
                case PILLAR -> "calendar.filter.none.pillar";
                case CAMPAIGN -> "calendar.filter.none.campaign";
                case TAG -> "calendar.filter.none.tag";
            }));
            none.getStyleClass().addAll("caption", "text-2");
            rows.getChildren().add(none);
        }
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefViewportHeight(Math.clamp(options.size(), 1, MOST) * ROW);
        scroll.setMinWidth(WIDTH);
        scroll.setMaxWidth(WIDEST);
        if (options.size() > MOST) {
            rows.setPadding(new Insets(0, SCROLL_BAR, 0, 0));
        }
        context.popover(owner, scroll);
    }

    private HBox row(FilterModel.Criterion criterion, FilterModel.Option option) {
        CheckBox box = new CheckBox();
        box.setSelected(option.on());
        box.setAccessibleText(option.name());
        box.selectedProperty()
                .subscribe((_, _) -> context.model().filter().toggle(criterion, option.value()));
        EmojiLabel name = new EmojiLabel(option.name());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label count = new Label(context.wording().get().number(option.count()));
        count.getStyleClass().addAll("small", "text-3", "tabular");
        HBox row = new HBox(8, box, sign(criterion, option.value()), name, gap, count);
        row.getStyleClass().addAll("filter-choice");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(ROW);
        row.setOnMouseClicked(_ -> box.fire());
        return row;
    }

    private Node sign(FilterModel.Criterion criterion, Object value) {
        Surroundings around = context.model().page().get().around();
        return switch (criterion) {
            case CHANNEL -> value instanceof Network network
                    ? new NetworkLogo(network, NetworkLogo.TAB)
                    : around.channel((Long) value).map(Channel::network)
                            .<Node>map(network -> new NetworkLogo(network, NetworkLogo.TAB))
                            .orElseGet(Region::new);
            case STATUS -> new StatusMark(app.vitrine.ui.control.Mark.valueOf(((Mark) value).name()));
            case PILLAR -> dot(around.pillars().stream().filter(pillar -> value.equals(pillar.id()))
                    .map(pillar -> pillar.colour().id()).findFirst().orElse("none"));
            case CAMPAIGN ->
                dot(around.campaigns().stream().filter(campaign -> value.equals(campaign.id()))
                        .map(campaign -> campaign.colour().id()).findFirst().orElse("none"));
            case TAG -> new Region();
        };
    }

    private static Region dot(String colour) {
        Region dot = new Region();
        dot.getStyleClass().addAll("pillar-dot", "pillar-" + colour);
        return dot;
    }
}
