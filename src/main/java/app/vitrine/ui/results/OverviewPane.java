package app.vitrine.ui.results;

import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.vitrine.domain.network.Network;
import app.vitrine.domain.result.Engagement;
import app.vitrine.domain.result.Metric;
import app.vitrine.domain.result.Overview;
import app.vitrine.domain.result.PostResult;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.NetworkLogo;
import app.vitrine.ui.control.SegmentedControl;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.text.EmojiLabel;

/// One network over some weeks: four figures, a bar for each week, the same as a table, and what did best.
final class OverviewPane extends ScrollPane {

    private static final double BEST_SHARE = 40;

    private final ResultsViewModel model;
    private final Words words;
    private final HBox networks = new HBox();
    private final Label span = new Label();
    private final Label definition = new Label();
    private final List<FigureCard> cards = List.of(new FigureCard(), new FigureCard(), new FigureCard(),
            new FigureCard());
    private final Label chartTitle = new Label();
    private final WeekBars bars = new WeekBars();
    private final WeekTable table = new WeekTable();
    private final VBox best = new VBox();
    private List<String> offered = List.of();

    OverviewPane(ResultsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("results-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        span.getStyleClass().addAll("caption", "text-2");
        definition.getStyleClass().addAll("small", "text-2");
        definition.setWrapText(true);
        HBox figures = new HBox(12);
        figures.getChildren().addAll(cards);
        cards.forEach(card -> {
            HBox.setHgrow(card, Priority.ALWAYS);
            card.setMaxWidth(Double.MAX_VALUE);
            card.setPrefWidth(100);
        });
        chartTitle.getStyleClass().add("title-3");
        VBox chart = card(chartTitle, bars, definition);
        VBox weeks = card(Words.row(8, words.label("results.table", "title-3"), Words.gap(),
                words.icon(Glyph.COPY, "results.copy", this::copy)), table);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
                copy();
                event.consume();
            }
        });
        VBox bests = card(words.label("results.best", "title-3"), best);
        GridPane lower = new GridPane(12, 12);
        lower.getColumnConstraints().addAll(share(100 - BEST_SHARE), share(BEST_SHARE));
        lower.addRow(0, weeks, bests);
        VBox body = new VBox(12, Words.row(12, networks, span), figures, chart, lower);
        body.getStyleClass().add("results-body");
        setContent(body);
    }

    private void copy() {
        ClipboardContent cells = new ClipboardContent();
        cells.putString(table.cells());
        Clipboard.getSystemClipboard().setContent(cells);
        model.desk().tell(Message.of("results.copied"));
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private static VBox card(Node... parts) {
        VBox card = new VBox(10, parts);
        card.getStyleClass().add("result-card");
        return card;
    }

    void show(ResultsViewModel.Page page) {
        Overview overview = page.overview().orElseThrow();
        Wording wording = words.wording().getValue();
        Messages messages = wording.messages();
        offer(page.networks(), overview.network());
        span.setText(messages.text("results.span",
                wording.days(overview.span().first(), overview.span().last(), true),
                overview.weeks().size()));
        String seen = overview.seen().map(metric -> metric(metric, messages))
                .orElse(messages.text("results.metric.views"));
        Overview.Sum now = overview.now();
        Overview.Sum before = overview.before();
        cards.get(0).show(messages.text("results.posts"), OptionalDouble.of(now.posts()),
                OptionalDouble.of(before.posts()), wording);
        cards.get(1).show(seen, now.seen(), before.seen(), wording);
        cards.get(2).show(messages.text("results.engagements"), now.engagements(), before.engagements(),
                wording);
        cards.get(3).showRate(messages.text("results.rate"), now.rate(), before.rate(), wording);
        String name = messages.text("network." + overview.network());
        chartTitle.setText(messages.text("results.chart", name));
        definition.setText(messages.text("results.definition", seen));
        bars.show(overview.weeks().stream().map(week -> week.sum().engagements()).toList(),
                amount -> wording.number(Math.round(amount)),
                index -> wording.shortDay(overview.weeks().get(index).first()),
                index -> week(overview.weeks().get(index), wording));
        table.show(overview, seen, wording);
        showBest(overview, wording);
    }

    private static String week(Overview.Week week, Wording wording) {
        Messages messages = wording.messages();
        OptionalDouble engagements = week.sum().engagements();
        return messages.text("results.week", wording.shortDay(week.first()),
                engagements.isPresent()
                        ? messages.count("results.week.engagements", Math.round(engagements.getAsDouble()))
                        : messages.text("results.week.no-engagements"),
                messages.count("results.week.posts", week.sum().posts()));
    }

    static String metric(Metric metric, Messages messages) {
        return messages.text(switch (metric) {
            case REACH -> "results.metric.reach";
            case IMPRESSIONS -> "results.metric.impressions";
            case DELIVERED, SENDS -> "results.metric.sends";
            default -> "results.metric.views";
        });
    }

    private void offer(List<String> names, String shown) {
        if (names.equals(offered)) {
            return;
        }
        offered = names;
        SegmentedControl<String> choice = new SegmentedControl<>();
        names.forEach(name -> ResultsScreen.network(name).ifPresentOrElse(
                network -> choice.add(name, new NetworkLogo(network, NetworkLogo.TAB), named(network)),
                () -> choice.add(name, name)));
        choice.setAccessibleText(words.now().text("results.network"));
        choice.setValue(shown);
        choice.valueProperty().subscribe(name -> {
            if (name != null) {
                model.network().set(name);
            }
        });
        networks.getChildren().setAll(choice);
    }

    private String named(Network network) {
        return words.now().text("network." + network.id());
    }

    private void showBest(Overview overview, Wording wording) {
        best.getChildren().clear();
        overview.best().forEach(post -> best.getChildren().add(row(overview.network(), post, wording)));
        if (overview.best().isEmpty()) {
            best.getChildren().add(words.label("results.no-posts", "caption", "text-2"));
        }
    }

    private Node row(String network, PostResult post, Wording wording) {
        EmojiLabel title = new EmojiLabel(post.text().lines().findFirst().filter(line -> !line.isBlank())
                .orElse(wording.messages().text("results.untitled")));
        title.getStyleClass().addAll("caption", "semibold");
        title.setMinWidth(0);
        Label when = new Label(post.day().map(wording::day).orElse(""));
        when.getStyleClass().addAll("small", "text-2");
        VBox told = new VBox(2, title, when);
        told.setMinWidth(0);
        HBox.setHgrow(told, Priority.ALWAYS);
        Label figure = new Label(Amount.of(Engagement.of(network, post.figures()), wording));
        figure.getStyleClass().addAll("semibold", "tabular");
        figure.setMinWidth(USE_PREF_SIZE);
        HBox row = Words.row(10, told, figure);
        ResultsScreen.network(network)
                .ifPresent(known -> row.getChildren().addFirst(new NetworkLogo(known, NetworkLogo.TAB)));
        row.getStyleClass().add("best-row");
        return row;
    }

    void focus() {
        bars.requestFocus();
    }
}
