package app.vitrine.ui.calendar;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.Region;

import app.vitrine.domain.post.Mark;
import app.vitrine.ui.control.StatusMark;

/// The status mark of a tile; each drawing is made once and shown again.
final class MarkBox extends Region {

    private final Map<Mark, StatusMark> marks = new EnumMap<>(Mark.class);

    MarkBox() {
        setMouseTransparent(true);
        setMinSize(StatusMark.SIZE, StatusMark.SIZE);
        setMaxSize(StatusMark.SIZE, StatusMark.SIZE);
        setPrefSize(StatusMark.SIZE, StatusMark.SIZE);
    }

    void show(Mark mark) {
        StatusMark wanted = marks.computeIfAbsent(mark, this::drawn);
        marks.values().forEach(drawn -> drawn.setVisible(drawn == wanted));
    }

    private StatusMark drawn(Mark mark) {
        StatusMark drawn = new StatusMark(app.vitrine.ui.control.Mark.valueOf(mark.name()));
        drawn.setManaged(false);
        drawn.setCache(true);
        drawn.resizeRelocate(0, 0, StatusMark.SIZE, StatusMark.SIZE);
        getChildren().add(drawn);
        return drawn;
    }
}
