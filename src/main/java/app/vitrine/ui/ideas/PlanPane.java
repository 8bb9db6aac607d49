package app.vitrine.ui.ideas;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.DayPicker;

/// Asks for a day: typed, such as “22” or “next Friday 18:00”, or chosen from the month below. Enter in the empty field
/// takes the day that is offered.
final class PlanPane extends VBox {

    private static final double WIDTH = 272;

    private final Wording wording;
    private final DayWords reader;
    private final LocalDate offered;
    private final TextField field = new TextField();
    private final Label read = new Label();
    private final BiConsumer<LocalDate, Optional<LocalTime>> chosen;

    /// @param title   of the idea
    /// @param offered taken where nothing is typed
    PlanPane(Wording wording, LocalDateTime now, Optional<Client> client, String title, LocalDate offered,
            BiConsumer<LocalDate, Optional<LocalTime>> chosen) {
        super(8);
        this.wording = wording;
        this.offered = offered;
        this.chosen = chosen;
        Messages messages = wording.messages();
        reader = new DayWords(wording, now, client.map(Client::country).orElse(""));
        getStyleClass().add("plan-pane");
        setPrefWidth(WIDTH);
        Label heading = new Label(messages.text("ideas.plan.title", title));
        heading.getStyleClass().add("title-3");
        heading.setWrapText(true);
        field.setPromptText(messages.text("ideas.plan.prompt"));
        field.setAccessibleText(messages.text("ideas.plan.prompt"));
        field.setOnAction(_ -> accept());
        field.textProperty().subscribe(_ -> tell());
        read.getStyleClass().addAll("caption", "text-2");
        read.setWrapText(true);
        DayPicker picker = new DayPicker(wording, now.toLocalDate(), Optional.empty(), offered,
                day -> chosen.accept(day, Optional.empty()));
        getChildren().addAll(heading, field, read, picker);
    }

    private Optional<DayWords.When> asked() {
        return field.getText().isBlank()
                ? Optional.of(new DayWords.When(offered, Optional.empty()))
                : reader.read(field.getText());
    }

    private void accept() {
        asked().ifPresent(when -> chosen.accept(when.day(), when.time()));
    }

    private void tell() {
        Messages messages = wording.messages();
        read.setText(asked().map(when -> messages.text("ideas.plan.read", when.time()
                .map(time -> messages.text("ideas.day-and-time", wording.longDay(when.day()),
                        wording.time(time)))
                .orElseGet(() -> wording.longDay(when.day())))).orElseGet(
                        () -> messages.text("ideas.plan.unread")));
    }
}
