package app.vitrine.ui.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.text.Messages;
import app.vitrine.ui.control.DayPicker;
import app.vitrine.ui.control.NetworkLogo;
import app.vitrine.ui.control.StatusMark;
import app.vitrine.ui.text.EmojiLabel;

/// The small panels of the bulk bar: what will become of the chosen posts, and the button that does it.
final class BulkPopovers {

    private static final double WIDTH = 300;

    private final CalendarContext context;
    private final BulkEdits edits;

    BulkPopovers(CalendarContext context) {
        this.context = context;
        edits = new BulkEdits(context.model().desk());
    }

    void shift(Node owner) {
        List<PostCard> dated = PostEdits.dated(cards());
        if (dated.isEmpty()) {
            day(owner);
        } else {
            context.popover(owner, new ShiftPanel(context, dated));
        }
    }

    /// Posts are given a day, those without one too.
    void day(Node owner) {
        List<PostCard> cards = cards();
        CalendarViewModel model = context.model();
        DayPicker picker = new DayPicker(context.wording().get(), model.today().get(),
                cards.getFirst().day().filter(_ -> cards.size() == 1), model.choice().day().get(), day -> {
                    close();
                    context.actions().giveDay(cards, day);
                });
        open(owner, messages().count("calendar.bulk.day.title", cards.size()), List.of(picker));
    }

    void time(Node owner) {
        context.popover(owner, new TimePanel(context, cards()));
    }

    void status(Node owner) {
        List<Node> rows = new ArrayList<>();
        for (Status status : Status.values()) {
            StatusMark mark = new StatusMark(
                    app.vitrine.ui.control.Mark.valueOf(StatusWords.mark(status).name()));
            rows.add(row(mark, StatusWords.of(status, messages()), count(card -> card.status() == status),
                    () -> edits.status(cards(), status)));
        }
        open(owner, messages().count("calendar.bulk.status.title", cards().size()), rows);
    }

    void channel(Node owner) {
        List<Node> rows = new ArrayList<>();
        for (Channel channel : around().channels()) {
            if (!channel.archived() && clients().contains(channel.clientId())) {
                long having = having(channel);
                boolean all = having == cards().stream().filter(card -> card.clientId() == channel.clientId())
                        .count();
                rows.add(row(new NetworkLogo(channel.network(), NetworkLogo.TAB),
                        ChannelNames.of(channel, messages()), having, () -> {
                            if (all) {
                                edits.removeChannel(cards(), channel);
                            } else {
                                edits.addChannel(cards(), channel);
                            }
                        }));
            }
        }
        open(owner, messages().count("calendar.bulk.channel.title", cards().size()), rows);
    }

    private long having(Channel channel) {
        return count(card -> card.channels().stream().anyMatch(outlet -> outlet.channelId() == channel.id()));
    }

    void pillar(Node owner) {
        List<Node> rows = new ArrayList<>();
        for (Pillar pillar : around().pillars()) {
            if (clients().contains(pillar.clientId())) {
                rows.add(row(dot(pillar.colour().id()), pillar.name(),
                        count(card -> card.pillarId().filter(id -> id == pillar.id()).isPresent()),
                        () -> edits.pillar(cards(), pillar.clientId(), Optional.of(pillar.id()))));
            }
        }
        rows.add(row(new Region(), messages().text("calendar.menu.none"),
                count(card -> card.pillarId().isEmpty()),
                () -> clients().forEach(client -> edits.pillar(cards(), client, Optional.empty()))));
        open(owner, messages().count("calendar.bulk.pillar.title", cards().size()), rows);
    }

    void campaign(Node owner) {
        List<Node> rows = new ArrayList<>();
        for (Campaign campaign : around().campaigns()) {
            if (clients().contains(campaign.clientId())) {
                rows.add(row(dot(campaign.colour().id()), campaign.name(),
                        count(card -> card.campaignId().filter(id -> id == campaign.id()).isPresent()),
                        () -> edits.campaign(cards(), campaign.clientId(), Optional.of(campaign.id()))));
            }
        }
        rows.add(row(new Region(), messages().text("calendar.menu.none"),
                count(card -> card.campaignId().isEmpty()),
                () -> clients().forEach(client -> edits.campaign(cards(), client, Optional.empty()))));
        open(owner, messages().count("calendar.bulk.campaign.title", cards().size()), rows);
    }

    void tag(Node owner) {
        TagNames.read(context, names -> tag(owner, names));
    }

    private void tag(Node owner, SortedSet<String> names) {
        TextField field = new TextField();
        field.setPromptText(messages().text("calendar.bulk.tag.new"));
        field.setAccessibleText(messages().text("calendar.bulk.tag.new"));
        Button add = new Button(messages().text("calendar.bulk.tag.add"));
        add.getStyleClass().add("primary");
        Runnable adding = () -> {
            if (!field.getText().isBlank()) {
                close();
                edits.addTag(cards(), field.getText().strip());
            }
        };
        add.setOnAction(_ -> adding.run());
        field.setOnAction(_ -> adding.run());
        HBox.setHgrow(field, Priority.ALWAYS);
        List<Node> rows = new ArrayList<>(List.of(new HBox(8, field, add)));
        for (String tag : names) {
            long having = count(card -> card.tags().contains(tag));
            rows.add(row(new Region(), tag, having, () -> {
                if (having == cards().size()) {
                    edits.removeTag(cards(), tag);
                } else {
                    edits.addTag(cards(), tag);
                }
            }));
        }
        open(owner, messages().count("calendar.bulk.tag.title", cards().size()), rows);
    }

    private void open(Node owner, String title, List<Node> rows) {
        Label heading = new Label(title);
        heading.getStyleClass().add("title-3");
        VBox content = new VBox(4, heading);
        content.getChildren().addAll(rows);
        content.setPrefWidth(WIDTH);
        context.popover(owner, content);
    }

    /// A choice that says how many of the chosen posts have it already.
    private Button row(Node sign, String name, long having, Runnable action) {
        EmojiLabel words = new EmojiLabel(name);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label count = new Label(
                having == 0 ? "" : messages().text("calendar.bulk.channel.on", having, cards().size()));
        count.getStyleClass().addAll("small", "text-3");
        HBox content = new HBox(8, sign, words, gap, count);
        content.setAlignment(Pos.CENTER_LEFT);
        content.setMouseTransparent(true);
        Button row = new Button(null, content);
        row.getStyleClass().setAll("button", "ghost", "bulk-row");
        row.setAccessibleText(name);
        row.setMaxWidth(Double.MAX_VALUE);
        content.setPrefWidth(WIDTH - 24);
        row.setOnAction(_ -> {
            close();
            action.run();
        });
        return row;
    }

    private void close() {
        context.overlays().closePopover();
    }

    private static Region dot(String colour) {
        Region dot = new Region();
        dot.getStyleClass().addAll("pillar-dot", "pillar-" + colour);
        return dot;
    }

    private long count(Predicate<PostCard> has) {
        return cards().stream().filter(has).count();
    }

    private List<Long> clients() {
        return cards().stream().map(PostCard::clientId).distinct().toList();
    }

    private List<PostCard> cards() {
        return context.actions().targets();
    }

    private Surroundings around() {
        return context.model().page().get().around();
    }

    private Messages messages() {
        return context.wording().get().messages();
    }
}
