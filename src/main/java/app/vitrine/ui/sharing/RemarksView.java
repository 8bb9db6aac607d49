package app.vitrine.ui.sharing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.vitrine.domain.text.Message;
import app.vitrine.exchange.intake.Remark;
import app.vitrine.exchange.sheet.DateOrder;
import app.vitrine.exchange.sheet.OpenDays;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.Icon;
import app.vitrine.ui.control.Words;

/// What is worth knowing before the posts come in: why there are none, days that could be two, posts that come in
/// otherwise than their rows say, rows that are no posts.
final class RemarksView extends VBox {

    private static final int AT_ONCE = 8;
    private static final int ROWS_TOLD = 6;

    private final ImportViewModel model;
    private final Words words;

    RemarksView(ImportViewModel model, Words words) {
        super(6);
        this.model = model;
        this.words = words;
        getStyleClass().add("outcome-card");
    }

    void show(Understood now) {
        Label title = words.label("sharing.remarks", "semibold");
        getChildren().setAll(title);
        now.source().emptiness().ifPresent(reason -> getChildren().add(row(Glyph.WARNING, reason)));
        now.reading().openDays().ifPresent(days -> getChildren().add(question(days, now)));
        List<Node> told = told(now);
        getChildren().addAll(told.subList(0, Math.min(AT_ONCE, told.size())));
        if (told.size() > AT_ONCE) {
            getChildren().add(new Label(words.now().count("sharing.remarks.more", told.size() - AT_ONCE)));
        }
        boolean any = getChildren().size() > 1;
        setVisible(any);
        setManaged(any);
    }

    private List<Node> told(Understood now) {
        Stream<Node> in = Stream.concat(now.source().remarks().stream(), now.preview().remarks().stream())
                .filter(remark -> !OpenDays.REMARK.equals(remark.reason().key()))
                .map(remark -> told(remark, remark.reason()));
        Stream<Node> out = now.source().passedOver().stream().map(remark -> told(remark,
                Message.of("sharing.remarks.passed", words.now().text(remark.reason()))));
        return Stream.concat(in, out).toList();
    }

    /// Which of two days is meant, with a button that reads all of them the other way round.
    private Node question(OpenDays days, Understood now) {
        HBox row = row(Glyph.WARNING, days.remark());
        DateOrder turned = now.reading().facts().order() == DateOrder.DAY_FIRST
                ? DateOrder.MONTH_FIRST
                : DateOrder.DAY_FIRST;
        String other = words.wording().getValue().day(days.other());
        Button change = words.button(words.of("sharing.remarks.order", other), () -> model.order(turned),
                "small");
        change.setMinWidth(USE_PREF_SIZE);
        row.getChildren().addAll(rows(days.rows()), change);
        return row;
    }

    private Node told(Remark remark, Message sentence) {
        HBox row = row(Glyph.INFO, sentence);
        row.getChildren().add(rows(remark.rows()));
        return row;
    }

    private HBox row(Glyph glyph, Message sentence) {
        Label text = words.text(words.of(sentence), "text-1");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setGraphic(new Icon(glyph, 14, glyph == Glyph.WARNING ? "warn-text" : "text-2"));
        text.setGraphicTextGap(8);
        return Words.row(8, text);
    }

    /// "Row 4", or how many rows and the first of their numbers.
    private Node rows(List<Integer> rows) {
        String numbers = rows.stream().limit(ROWS_TOLD).map(String::valueOf)
                .collect(Collectors.joining(", "));
        Label label = new Label(rows.size() == 1
                ? words.now().text("sharing.row", rows.getFirst())
                : words.now().text("sharing.remarks.rows", rows.size(),
                        rows.size() > ROWS_TOLD ? numbers + " …" : numbers));
        label.getStyleClass().addAll("caption", "text-2");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
