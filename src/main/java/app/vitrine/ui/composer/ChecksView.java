package app.vitrine.ui.composer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.vitrine.domain.network.Rule;
import app.vitrine.domain.network.Severity;
import app.vitrine.domain.network.Subject;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.Mark;
import app.vitrine.ui.control.NetworkLogo;
import app.vitrine.ui.control.StatusMark;

/// What the networks' rules say of the post, each finding with what mends it.
final class ChecksView extends VBox {

    private static final int MOST_LOGOS = 3;

    private final ComposerViewModel model;
    private final Bench bench;
    private final IntConsumer describe;
    private final Map<Same, Row> rows = new HashMap<>();
    private String summaryWords = "";
    private Node summary = new HBox();
    private final HBox mended;
    private final Button undo;
    private int last = -1;

    /// What makes two findings one row whose words change as the text grows.
    private record Same(Rule rule, Subject subject, List<ChecksModel.Origin> origins, Optional<UUID> tab) {}

    private record Row(Node node, Label words) {}

    /// @param describe opens the alt text of a picture
    ChecksView(ComposerViewModel model, IntConsumer describe) {
        this.model = model;
        this.bench = model.bench();
        this.describe = describe;
        getStyleClass().add("checks-card");
        undo = button("composer.fix.undo", model.fixes()::undo);
        mended = line(new StatusMark(Mark.APPROVED, 16), "");
        mended.getChildren().addAll(Nodes.gap(), undo);
        model.checks().checks().subscribe(this::build);
        model.fixes().done().addListener((_, _, _) -> build());
        model.checks().passed().addListener((_, _, _) -> build());
        bench.tab().addListener((_, _, _) -> build());
        build();
    }

    /// F8 and Shift+F8: to the next or last finding, on the button that mends it where there is one.
    void step(int by) {
        List<Node> findings = getChildren().stream().filter(Node::isFocusTraversable).toList();
        if (!findings.isEmpty()) {
            last = Math.floorMod(last + by, findings.size());
            Node row = findings.get(last);
            java.util.Objects.requireNonNullElse(row.lookup(".check-fix"), row).requestFocus();
        }
    }

    private void build() {
        List<Node> lines = new ArrayList<>();
        Map<Same, Row> kept = new HashMap<>();
        model.fixes().done().get().ifPresent(done -> {
            ((Label) mended.getChildren().get(1)).setText(bench.say("composer.fix.done"));
            mended.setAccessibleText(bench.say("composer.fix.done") + " " + bench.say(done.sentence()));
            lines.add(mended);
        });
        for (ChecksModel.Check check : model.checks().checks()) {
            Same same = new Same(check.finding().rule(), check.finding().subject(), check.origins(),
                    bench.tab().get());
            Row row = rows.getOrDefault(same, kept.get(same));
            Row shown = row == null ? row(check) : row;
            shown.words().setText(sentence(check));
            shown.node().setAccessibleText(shown.words().getText());
            kept.put(same, shown);
            lines.add(shown.node());
        }
        rows.clear();
        rows.putAll(kept);
        summary().ifPresent(lines::add);
        if (!lines.equals(getChildren())) {
            getChildren().setAll(lines);
        }
    }

    private Optional<Node> summary() {
        int passed = model.checks().passed().get();
        boolean none = model.checks().checks().isEmpty();
        boolean idle = bench.post().variants().isEmpty();
        if (!idle && passed == 0 && !none) {
            return Optional.empty();
        }
        String words = idle
                ? bench.say("composer.checks.no_channel")
                : bench.wording().messages().count(none ? "composer.checks.all" : "composer.checks.passed",
                        passed);
        if (!words.equals(summaryWords)) {
            summaryWords = words;
            summary = line(
                    idle ? new Icon(Glyph.INFO, 16, "text-3") : new StatusMark(Mark.APPROVED, 16), words);
        }
        return Optional.of(summary);
    }

    private HBox line(Node sign, String words) {
        Label label = Nodes.label(words, "body");
        label.setWrapText(true);
        HBox row = new HBox(10, sign, label);
        row.getStyleClass().add("check-row");
        return row;
    }

    private Row row(ChecksModel.Check check) {
        boolean blocks = check.severity() == Severity.BLOCKS;
        Icon sign = new Icon(blocks ? Glyph.WARNING : Glyph.INFO, 16, blocks ? "bad" : "warn")
                .describedAs(bench.say(blocks ? "composer.check.blocks" : "composer.check.warns"));
        HBox row = new HBox(10, sign);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("check-row");
        List<app.vitrine.domain.network.Network> networks = check.origins().stream()
                .map(ChecksModel.Origin::network).distinct().toList();
        networks.stream().limit(MOST_LOGOS).forEach(network -> {
            NetworkLogo logo = new NetworkLogo(network, NetworkLogo.TAB);
            logo.setMinSize(NetworkLogo.TAB, NetworkLogo.TAB);
            row.getChildren().add(logo);
        });
        Label words = Nodes.label("", "body");
        words.setWrapText(true);
        row.setFocusTraversable(true);
        row.setAccessibleRole(javafx.scene.AccessibleRole.TEXT);
        words.setTooltip(new Tooltip(source(check, networks)));
        HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        row.getChildren().add(words);
        fix(check).ifPresent(row.getChildren()::add);
        return new Row(row, words);
    }

    /// The finding, and in words where the text is cut, which the editor shows by a mark.
    private String sentence(ChecksModel.Check check) {
        String words = bench.say(check.finding().message());
        return model.checks().stopsAfter(check)
                .map(before -> words + " " + bench.say("composer.stop.after", before)).orElse(words);
    }

    private String source(ChecksModel.Check check, List<app.vitrine.domain.network.Network> networks) {
        Rule rule = check.finding().rule();
        String names = networks.stream().map(network -> bench.say("network." + network.id()))
                .collect(Collectors.joining(", "));
        return bench.say("composer.check.source", names, rule.source(), bench.wording().date(rule.dated()));
    }

    private Optional<Button> fix(ChecksModel.Check check) {
        ChecksModel.Origin origin = check.origins().getFirst();
        if (check.undescribed().isPresent()) {
            return Optional.of(button("composer.fix.describe", () -> {
                if (bench.variant(origin.uid()).flatMap(variant -> variant.media()).isPresent()) {
                    bench.tab().set(Optional.of(origin.uid()));
                }
                describe.accept(check.undescribed().get());
            }));
        }
        Optional<Button> mends = model.fixes().fix(check).map(fix -> {
            Button button = button(fix.label(), () -> {});
            button.setOnAction(_ -> mend(check, button));
            return button;
        });
        if (mends.isPresent()) {
            return mends;
        }
        boolean there = bench.tab().get().equals(Optional.of(origin.uid()));
        return check.written() && !there
                ? Optional.of(way(bench.say("composer.fix.open"),
                        () -> bench.tab().set(Optional.of(origin.uid()))))
                : Optional.empty();
    }

    /// Mends it as it is by now; the focus goes on to what takes it back.
    private void mend(ChecksModel.Check check, Button pressed) {
        boolean focused = pressed.isFocused();
        model.fixes().fix(check).ifPresent(fix -> model.fixes().apply(check, fix));
        if (focused) {
            undo.requestFocus();
        }
    }

    private Button button(String key, Runnable action) {
        return button(app.vitrine.domain.text.Message.of(key), action);
    }

    private Button button(app.vitrine.domain.text.Message words, Runnable action) {
        Button button = way(bench.say(words), action);
        button.setDisable(bench.fixed());
        return button;
    }

    private static Button way(String words, Runnable action) {
        Button button = Nodes.button(words, action, "small", "check-fix");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
