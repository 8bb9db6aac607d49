package app.vitrine.ui.calendar;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;

/// Gives posts one time of day.
final class TimePanel extends VBox {

    private static final double WIDTH = 320;

    private final CalendarContext context;
    private final List<PostCard> cards;
    private final TextField field = new TextField();
    private final Label problem = new Label();
    private final PreviewRow preview;
    private final Button apply = new Button();

    TimePanel(CalendarContext context, List<PostCard> cards) {
        super(10);
        this.context = context;
        this.cards = cards;
        Messages messages = context.wording().get().messages();
        preview = new PreviewRow(context, cards.getFirst());
        setPrefWidth(WIDTH);
        Label title = new Label(messages.count("calendar.bulk.time.title", cards.size()));
        title.getStyleClass().add("title-3");
        field.setPromptText(messages.text("calendar.bulk.time.prompt"));
        field.setAccessibleText(messages.text("calendar.bulk.time"));
        field.getStyleClass().add("tabular");
        problem.setText(messages.text("calendar.bulk.time.unreadable"));
        problem.getStyleClass().addAll("caption", "text-3");
        apply.setText(messages.text("calendar.bulk.time.do"));
        apply.getStyleClass().addAll("primary", "small");
        apply.setOnAction(_ -> apply());
        field.setOnAction(_ -> apply());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(8, problem, gap, apply);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, field, preview, foot);
        field.textProperty().subscribe(_ -> refresh());
    }

    private void refresh() {
        Wording wording = context.wording().get();
        Optional<LocalTime> time = TimeText.read(field.getText());
        preview.show(cards.getFirst().day().map(wording::day).orElse(""), time.map(wording::time).orElse(""));
        apply.setDisable(time.isEmpty());
        problem.setVisible(time.isEmpty() && !field.getText().isBlank());
    }

    private void apply() {
        TimeText.read(field.getText()).ifPresent(time -> {
            context.overlays().closePopover();
            context.actions().edits().time(cards, time);
        });
    }
}
