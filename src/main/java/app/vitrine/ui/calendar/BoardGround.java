package app.vitrine.ui.calendar;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.Glyph;
import app.vitrine.ui.control.IconButton;
import app.vitrine.ui.control.StatusMark;

/// The ground of one column: its sign, name and count, what is said where it is empty, and how far it is scrolled.
final class BoardGround extends Pane {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final double BAR = 8;
    private static final double EMPTY = 60;
    private static final double ROOM_FOR_ALL = 200;

    private final BoardColumn column;
    private final Label name = new Label();
    private final Label count = new Label();
    private final Label aside = new Label();
    private final IconButton bolt = new IconButton(Glyph.BOLT, "calendar-next-slot", 15);
    private final Label empty = new Label();
    private final HBox head;
    private List<PostCard> undated = List.of();
    private final ScrollBar bar = new ScrollBar();

    /// @param scrolled told when the column was scrolled
    /// @param queue    gives posts the next free slots
    BoardGround(BoardColumn column, Runnable scrolled, Consumer<List<PostCard>> queue) {
        this.column = column;
        bolt.getStyleClass().add("small");
        bolt.setFocusTraversable(false);
        bolt.setOnAction(_ -> queue.accept(undated));
        getStyleClass().add("board-column");
        name.getStyleClass().addAll("semibold", "board-name");
        name.setMinWidth(USE_PREF_SIZE);
        count.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().addAll("caption", "text-2", "tabular");
        aside.getStyleClass().addAll("small", "text-3");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head = new HBox(8, new StatusMark(app.vitrine.ui.control.Mark.valueOf(column.mark().name()), 16),
                name, count, gap, aside, bolt);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("board-head");
        empty.getStyleClass().addAll("caption", "text-3");
        empty.setWrapText(true);
        empty.setAlignment(Pos.TOP_LEFT);
        bar.setOrientation(Orientation.VERTICAL);
        bar.valueProperty().subscribe(_ -> scrolled.run());
        getChildren().addAll(head, empty, bar);
        getChildren().forEach(part -> part.setManaged(false));
        setManaged(false);
    }

    BoardColumn column() {
        return column;
    }

    void show(BoardLayout layout, BoardLayout.Column shown, Wording wording) {
        Messages messages = wording.messages();
        name.setText(FilterModel.markName(column.mark(), messages));
        count.setText(wording.number(shown.cards().size()));
        aside.setText(column == BoardColumn.PUBLISHED && shown.width() > ROOM_FOR_ALL
                ? messages.text("calendar.board.itself")
                : "");
        empty.setText(messages.text(switch (column) {
            case IDEA -> "calendar.board.empty.idea";
            case DRAFT -> "calendar.board.empty.draft";
            case IN_REVIEW -> "calendar.board.empty.in-review";
            case APPROVED -> "calendar.board.empty.approved";
            case PUBLISHED -> "calendar.board.empty.published";
        }));
        undated = shown.cards().stream().filter(card -> card.day().isEmpty()).toList();
        bolt.setVisible(!undated.isEmpty());
        bolt.setManaged(!undated.isEmpty());
        bolt.setWords(messages.count("calendar.board.bolt", undated.size()));
        empty.setVisible(shown.cards().isEmpty());
        setAccessibleText(messages.count("calendar.board.name", shown.cards().size(), name.getText()));
        double most = layout.most(shown);
        resizeRelocate(shown.x(), 0, shown.width(), Math.max(0, layout.height() - BoardLayout.PADDING));
        head.resizeRelocate(0, 0, shown.width(), BoardLayout.HEAD);
        empty.resizeRelocate(2 * BoardLayout.PADDING, BoardLayout.HEAD + 4,
                Math.max(0, shown.width() - 4 * BoardLayout.PADDING), EMPTY);
        bar.setVisible(most > 0);
        bar.setMax(most);
        bar.setUnitIncrement(shown.tile());
        bar.setBlockIncrement(layout.height() - BoardLayout.HEAD);
        bar.setVisibleAmount(most * (layout.height() - BoardLayout.HEAD) / Math.max(1, shown.content()));
        bar.resizeRelocate(shown.width() - BAR, BoardLayout.HEAD, BAR,
                Math.max(0, layout.height() - BoardLayout.HEAD - 2 * BoardLayout.PADDING));
        scrollBy(0);
    }

    double scrolled() {
        return bar.getValue();
    }

    void scrollBy(double way) {
        bar.setValue(Math.clamp(bar.getValue() + way, 0, bar.getMax()));
    }

    void markTarget(Optional<BoardColumn> target) {
        pseudoClassStateChanged(TARGET, target.filter(column::equals).isPresent());
    }
}
