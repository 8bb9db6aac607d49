package app.vitrine.ui.start;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Wording;
import app.vitrine.storage.Backup;
import app.vitrine.ui.control.Chip;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.Words;
import app.vitrine.ui.shell.StartScenes.Ways;
import app.vitrine.ui.start.DamagedViewModel.Found;
import app.vitrine.ui.start.DamagedViewModel.Legible;
import app.vitrine.ui.text.EmojiLabel;

/// What can be had of a damaged plan: the newest good backup first, what can be read, and older backups.
final class DamagedView {

    private static final int OLDER = 4;
    private static final int LISTED = 12;

    private final DamagedViewModel model;
    private final Ways ways;
    private final Words words;
    private final Clock clock;
    private final VBox choices = new VBox(12);
    private final VBox only = new VBox(8);
    private final BorderPane left = new BorderPane();
    private final HBox root;

    DamagedView(Path plan, DamagedViewModel model, Ways ways, Words words, Clock clock) {
        this.model = model;
        this.ways = ways;
        this.words = words;
        this.clock = clock;
        String name = String.valueOf(plan.getFileName()).replace(".vitrine", "");
        VBox body = new VBox(14, words.text(words.of("start.damaged.title"), "title-1"),
                words.text(words.of("start.damaged.sentence", name), "text-2"), problem(), choices, only);
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("damaged-scroll");
        left.setCenter(scroll);
        left.setBottom(foot());
        left.getStyleClass().add("damaged");
        left.setPrefWidth(800);
        PictureWall wall = new PictureWall();
        HBox.setHgrow(wall, Priority.ALWAYS);
        root = new HBox(left, wall);
        root.getStyleClass().add("trouble");
        root.getStylesheets().add(FirstStartSheet.styleSheet());
        model.found().subscribe(this::refresh);
        model.legible().subscribe(this::refresh);
        model.tried().subscribe(this::refresh);
        model.busy().subscribe(now -> choices.setDisable(now));
    }

    Parent root() {
        return root;
    }

    private void refresh() {
        choices.getChildren().clear();
        only.getChildren().clear();
        Optional<Found> found = model.found().get();
        if (found.isEmpty()) {
            choices.getChildren().add(words.text(words.of("start.damaged.looking"), "text-2"));
            return;
        }
        Optional<Backup> newest = found.get().newest();
        newest.ifPresent(backup -> choices.getChildren().add(newestCard(backup, found.get())));
        choices.getChildren().add(readableCard(newest.isEmpty()));
        if (found.get().backups().size() > 1) {
            choices.getChildren().add(older(found.get().backups()));
        }
        model.legible().get().ifPresent(this::list);
    }

    private Node newestCard(Backup backup, Found found) {
        Label counts = words.text(found.counts().map(known -> words.of("start.damaged.counts", words.now()
                .count("start.damaged.posts", known.posts()),
                words.now().count("start.damaged.clients", known.clients()),
                words.now().count("start.damaged.media", known.media())))
                .orElse(words.of("start.damaged.looking")),
                "caption", "text-2");
        Button open = words.button("start.damaged.open", () -> model.use(backup), "primary");
        open.setMinWidth(Button.USE_PREF_SIZE);
        open.setDefaultButton(true);
        HBox card = card(Glyph.HISTORY, words.of("start.damaged.backup", when(backup)), counts, open);
        card.getStyleClass().add("proposed");
        return card;
    }

    private Node readableCard(boolean best) {
        Optional<Legible> readable = model.legible().get();
        Label what = words.text(readable.map(known -> words.of(known.salvaged().unreadable() == 0
                ? Message.counted("start.damaged.readable", known.posts())
                : Message.counted("start.damaged.readable.partly", known.posts())))
                .orElseGet(() -> words.of(
                        model.tried().get() ? "start.damaged.nothing" : "start.damaged.reading")),
                "caption", "text-2");
        Button take = words.button("start.damaged.take", model::useLegible);
        take.setMinWidth(Button.USE_PREF_SIZE);
        take.setDisable(readable.isEmpty());
        if (best) {
            take.getStyleClass().add("primary");
            take.setDefaultButton(true);
        }
        return card(Glyph.FILE, words.of("start.damaged.salvage"), what, take);
    }

    private Node older(List<Backup> backups) {
        FlowPane chips = new FlowPane(6, 6);
        chips.setPrefWrapLength(420);
        backups.stream().skip(1).limit(OLDER).forEach(backup -> {
            Chip chip = new Chip(when(backup));
            chip.setOnAction(_ -> model.use(backup));
            chips.getChildren().add(chip);
        });
        return card(Glyph.CLOCK, words.of("start.damaged.older"), chips);
    }

    private HBox card(Glyph glyph, ObservableValue<String> title, Node below, Node... action) {
        StackPane badge = new StackPane(new Icon(glyph, 20, "accent"));
        badge.getStyleClass().addAll("trouble-badge", "calm");
        VBox text = new VBox(4, words.text(title, "title-3"), below);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox card = Words.row(14, badge, text);
        card.getChildren().addAll(action);
        card.getStyleClass().addAll("card", "damaged-card");
        return card;
    }

    private void list(Legible known) {
        if (known.missing().isEmpty()) {
            return;
        }
        VBox rows = new VBox();
        rows.getStyleClass().addAll("card", "damaged-list");
        known.missing().stream().limit(LISTED).forEach(heading -> {
            EmojiLabel label = new EmojiLabel(heading);
            HBox.setHgrow(label, Priority.ALWAYS);
            Label can = words.label("start.damaged.can-be-read", "can-be-read");
            HBox row = Words.row(12, label, can);
            row.getStyleClass().add("damaged-row");
            rows.getChildren().add(row);
        });
        only.getChildren().addAll(words.label("start.damaged.only", "title-3"), rows);
    }

    private Node problem() {
        Label label = words.text(model.problem().flatMap(now -> now.<ObservableValue<String>>map(
                words::of).orElse(new SimpleStringProperty(""))), "bad-text");
        label.visibleProperty().bind(model.problem().map(Optional::isPresent));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private Node foot() {
        Label kept = words.text(model.found().flatMap(now -> words.of("start.damaged.kept",
                now.map(found -> String.valueOf(found.kept().getFileName())).orElse("…"))), "caption",
                "text-2");
        HBox.setHgrow(kept, Priority.ALWAYS);
        Button leave = words.button(Way.LEAVE.key(), ways::leave, "ghost");
        leave.setCancelButton(true);
        Button another = words.button(Way.OPEN_ANOTHER.key(), ways::chooseOther);
        leave.setMinWidth(Button.USE_PREF_SIZE);
        another.setMinWidth(Button.USE_PREF_SIZE);
        HBox foot = Words.row(8, kept, leave, another);
        foot.getStyleClass().add("damaged-foot");
        return foot;
    }

    private String when(Backup backup) {
        Wording wording = words.wording().getValue();
        ZonedDateTime at = ZonedDateTime.ofInstant(backup.at(), clock.getZone());
        String day = at.toLocalDate().equals(LocalDate.now(clock))
                ? words.now().text("start.damaged.today")
                : wording.day(at.toLocalDate());
        return words.now().text("start.damaged.at", day, wording.time(at.toLocalTime()));
    }
}
