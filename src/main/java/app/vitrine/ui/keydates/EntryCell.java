package app.vitrine.ui.keydates;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.text.EmojiLabel;

/// A row of the list: whether the date is shown, when it is, what it is called, and of what kind it is.
final class EntryCell extends ListCell<Entry> {

    private static final PseudoClass UNSEEN = PseudoClass.getPseudoClass("unseen");

    private final Wording wording;
    private final CheckBox shown = new CheckBox();
    private final Label day = new Label();
    private final EmojiLabel name = new EmojiLabel();
    private final Label origin = new Label();
    private final Label kind = new Label();
    private final HBox row = new HBox(12, shown, day, name, origin, kind);

    /// @param turn shows or hides
    EntryCell(Wording wording, Consumer<Entry> turn) {
        this.wording = wording;
        getStyleClass().add("keydates-cell");
        shown.setFocusTraversable(false);
        shown.setOnAction(_ -> {
            Entry entry = getItem();
            if (entry != null) {
                shown.setSelected(entry.seen());
                turn.accept(entry);
            }
        });
        day.getStyleClass().addAll("tabular", "text-2", "keydates-day");
        name.getStyleClass().add("medium");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        origin.getStyleClass().addAll("small", "keydates-origin");
        kind.getStyleClass().addAll("small", "text-2", "keydates-kind");
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Messages messages = wording.messages();
        shown.setSelected(entry.seen());
        shown.setDisable(entry.kindHidden());
        day.setText(entry.date().days() == 1
                ? wording.day(entry.date().first())
                : wording.days(entry.date().first(), entry.date().last(), false));
        name.setText(entry.date().name());
        kind.setText(messages.text("keydate." + entry.date().category().id()));
        boolean own = entry.origin() != Entry.Origin.COUNTRY;
        origin.setText(own
                ? messages.text("keydates.origin." + entry.origin().name().toLowerCase(Locale.ROOT))
                : "");
        origin.setVisible(own);
        origin.setManaged(own);
        pseudoClassStateChanged(UNSEEN, !entry.seen());
        setGraphic(row);
        setAccessibleText(messages.text(entry.seen() ? "keydates.row" : "keydates.row.hidden",
                entry.date().name(), wording.longDay(entry.date().first()), kind.getText()));
    }
}
