package app.vitrine.ui.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.post.Mark;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.NetworkLogo;
import app.vitrine.ui.text.EmojiLabel;

/// The columns of the list.
final class PostColumns {

    private static final double PICTURE = 38;
    private static final int MOST_TAGS = 2;
    private static final double WHEN = 164;
    private static final double WHEN_HALF_DAYS = 186;

    private final CalendarContext context;

    PostColumns(CalendarContext context) {
        this.context = context;
    }

    List<TableColumn<PostCard, PostCard>> all() {
        return List.of(picture(), when(), title(), channels(), status(), pillar(), campaign(), tags());
    }

    /// Takes the headings from the present language.
    void name(List<TableColumn<PostCard, PostCard>> columns) {
        var messages = context.wording().get().messages();
        List<String> names = List.of("", messages.text("calendar.column.when"),
                messages.text("calendar.column.title"),
                messages.text("calendar.column.channels"), messages.text("calendar.column.status"),
                messages.text("calendar.column.pillar"), messages.text("calendar.column.campaign"),
                messages.text("calendar.column.tags"));
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).setText(names.get(i));
        }
        // Room for the longest day and time of the language, which are never cut.
        columns.get(1).setMinWidth(context.wording().get().hours24() ? WHEN : WHEN_HALF_DAYS);
    }

    private TableColumn<PostCard, PostCard> column(String id, double width,
            Supplier<TableCell<PostCard, PostCard>> cell) {
        TableColumn<PostCard, PostCard> column = new TableColumn<>();
        column.setId(id);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cell.get());
        column.setReorderable(true);
        return column;
    }

    private TableColumn<PostCard, PostCard> picture() {
        TableColumn<PostCard, PostCard> column = column("picture", 54, () -> {
            PostTilePicture node = new PostTilePicture(context.pictures(), PICTURE);
            return new NodeCell<>(node, (picture, card) -> picture.show(card, around()));
        });
        column.setSortable(false);
        column.setResizable(false);
        return column;
    }

    private TableColumn<PostCard, PostCard> when() {
        TableColumn<PostCard, PostCard> column = column("when", WHEN, () -> {
            Label day = new Label();
            Label time = new Label();
            day.getStyleClass().add("tabular");
            day.setMinWidth(Region.USE_PREF_SIZE);
            time.setMinWidth(Region.USE_PREF_SIZE);
            time.getStyleClass().addAll("tabular", "text-2");
            HBox box = new HBox(8, day, time);
            box.setAlignment(Pos.CENTER_LEFT);
            return new NodeCell<>(box, (_, card) -> {
                Wording wording = context.wording().get();
                boolean today = card.day().filter(context.model().today().get()::equals).isPresent();
                day.setText(card.day().map(wording::day)
                        .orElseGet(() -> wording.messages().text("calendar.no-day")));
                day.getStyleClass().removeAll("semibold", "text-3");
                if (card.day().isEmpty()) {
                    day.getStyleClass().add("text-3");
                }
                if (today) {
                    day.getStyleClass().add("semibold");
                }
                time.setText(card.time().map(wording::time).orElse(""));
            });
        });
        // Posts without a day come last in either direction.
        column.setComparator(Comparator
                .comparing((PostCard card) -> card.day().map(LocalDate::toEpochDay)
                        .orElseGet(() -> column.getSortType() == TableColumn.SortType.ASCENDING
                                ? Long.MAX_VALUE
                                : Long.MIN_VALUE))
                .thenComparing(card -> card.time().orElse(LocalTime.MIN)));
        return column;
    }

    private TableColumn<PostCard, PostCard> title() {
        TableColumn<PostCard, PostCard> column = column("title", 250, () -> new TitleCell(context));
        column.setComparator(Comparator.comparing(PostCard::heading, String.CASE_INSENSITIVE_ORDER));
        return column;
    }

    private TableColumn<PostCard, PostCard> channels() {
        TableColumn<PostCard, PostCard> column = column("channels", 130,
                () -> new NodeCell<>(new LogoStrip(NetworkLogo.TAB),
                        (strip, card) -> strip.show(TileWords.distinct(card), 5,
                                context.wording().get().messages())));
        column.setComparator(Comparator.comparing(card -> TileWords.distinct(card).toString()));
        return column;
    }

    private TableColumn<PostCard, PostCard> status() {
        TableColumn<PostCard, PostCard> column = column("status", 130, () -> {
            MarkBox mark = new MarkBox();
            Label words = new Label();
            HBox box = new HBox(6, mark, words);
            box.setAlignment(Pos.CENTER_LEFT);
            return new NodeCell<>(box, (_, card) -> {
                mark.show(card.mark());
                words.setText(new TileWords(context.wording().get(), around()).mark(card));
                words.getStyleClass().remove("bad-text");
                if (card.mark() == Mark.LATE) {
                    words.getStyleClass().add("bad-text");
                }
            });
        });
        column.setComparator(Comparator.comparing(PostCard::mark));
        return column;
    }

    private TableColumn<PostCard, PostCard> pillar() {
        TableColumn<PostCard, PostCard> column = column("pillar", 130, () -> {
            Region dot = new Region();
            EmojiLabel name = new EmojiLabel();
            HBox box = new HBox(6, dot, name);
            box.setAlignment(Pos.CENTER_LEFT);
            return new NodeCell<>(box, (_, card) -> {
                Optional<Pillar> pillar = around().pillar(card.pillarId());
                dot.setVisible(pillar.isPresent());
                dot.setManaged(pillar.isPresent());
                dot.getStyleClass().setAll("pillar-dot",
                        pillar.map(found -> "pillar-" + found.colour().id()).orElse("no-pillar"));
                name.setText(pillar.map(Pillar::name).orElseGet(this::nothing));
            });
        });
        column.setComparator(
                Comparator.comparing(card -> around().pillar(card.pillarId()).map(Pillar::name).orElse("")));
        return column;
    }

    private TableColumn<PostCard, PostCard> campaign() {
        TableColumn<PostCard, PostCard> column = column("campaign", 150, () -> {
            Icon flag = new Icon(Glyph.FLAG, 13, "pillar");
            EmojiLabel name = new EmojiLabel();
            HBox box = new HBox(6, flag, name);
            box.setAlignment(Pos.CENTER_LEFT);
            return new NodeCell<>(box, (_, card) -> {
                Optional<Campaign> campaign = around().campaign(card.campaignId());
                flag.setVisible(campaign.isPresent());
                flag.setManaged(campaign.isPresent());
                box.getStyleClass()
                        .setAll(campaign.map(found -> "pillar-" + found.colour().id()).orElse("no-pillar"));
                name.setText(campaign.map(Campaign::name).orElseGet(this::nothing));
            });
        });
        column.setComparator(Comparator
                .comparing(card -> around().campaign(card.campaignId()).map(Campaign::name).orElse("")));
        return column;
    }

    private TableColumn<PostCard, PostCard> tags() {
        TableColumn<PostCard, PostCard> column = column("tags", 150,
                () -> new NodeCell<>(new HBox(4), (box, card) -> fillTags(box, card.tags())));
        column.setComparator(Comparator.comparing(card -> String.join(" ", card.tags())));
        return column;
    }

    private void fillTags(HBox box, List<String> tags) {
        box.setAlignment(Pos.CENTER_LEFT);
        List<Node> nodes = new ArrayList<>(tags.stream().limit(MOST_TAGS).map(PostColumns::tag).toList());
        if (tags.size() > MOST_TAGS) {
            Label more = new Label(
                    context.wording().get().messages().text("calendar.logos-more", tags.size() - MOST_TAGS));
            more.getStyleClass().addAll("small", "text-2");
            nodes.add(more);
        }
        box.getChildren().setAll(nodes);
    }

    private static Node tag(String name) {
        EmojiLabel label = new EmojiLabel(name);
        label.getStyleClass().addAll("tag", "small");
        return label;
    }

    private String nothing() {
        return context.wording().get().messages().text("calendar.column.nothing");
    }

    private Surroundings around() {
        return context.model().page().get().around();
    }
}
