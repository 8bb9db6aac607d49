package app.vitrine.ui.calendar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.NetworkLogo;

/// The free slots of the days in view, faint behind the tiles.
final class SlotPane extends Pane {

    private static final int LOGO = 13;
    private static final int MOST_LOGOS = 4;

    private List<SlotMark> marks = List.of();

    SlotPane() {
        setMouseTransparent(true);
    }

    void show(List<SlotMark> now, Wording wording) {
        marks = List.copyOf(now);
        getChildren().setAll(marks.stream().map(mark -> node(mark, wording)).toList());
    }

    private static HBox node(SlotMark mark, Wording wording) {
        Label time = new Label(wording.briefTime(mark.slot().at().toLocalTime()));
        time.getStyleClass().addAll("small", "tabular", "text-3");
        time.setMinWidth(USE_PREF_SIZE);
        HBox box = new HBox(5, time);
        mark.channels().stream().map(Channel::network).distinct().limit(MOST_LOGOS)
                .forEach(network -> box.getChildren().add(new NetworkLogo(network, LOGO)));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("free-slot");
        box.setManaged(false);
        box.setAccessibleText(wording.messages().text("calendar.slots.free",
                wording.time(mark.slot().at().toLocalTime()), mark.channels().stream()
                        .map(channel -> wording.messages().text("network." + channel.network().id()))
                        .distinct().collect(Collectors.joining(", "))));
        box.resizeRelocate(mark.x(), mark.y(), mark.width(), SlotMark.HEIGHT);
        return box;
    }

    Optional<SlotMark> at(double x, double y) {
        return marks.stream().filter(mark -> mark.contains(x, y)).findFirst();
    }
}
