package app.vitrine.ui.composer;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.vitrine.ui.text.EmojiImages;
import app.vitrine.ui.text.EmojiNames;

/// The emoji that are offered: what was asked for, and which of them is chosen.
final class EmojiModel {

    private final EmojiHabits habits;
    private final List<EmojiImages.Choice> all;
    private final ReadOnlyObjectWrapper<Optional<EmojiNames>> names = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<String> shown = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty();

    EmojiModel(EmojiHabits habits, List<EmojiImages.Choice> all) {
        this.habits = habits;
        this.all = all;
        query.addListener((_, _, _) -> look());
        look();
    }

    /// The names, once they are read; before that nothing can be found by them.
    void named(EmojiNames known) {
        names.set(Optional.of(known));
        look();
    }

    ReadOnlyObjectProperty<Optional<EmojiNames>> names() {
        return names.getReadOnlyProperty();
    }

    StringProperty query() {
        return query;
    }

    /// Whether some are looked for.
    boolean searching() {
        return !query.get().isBlank();
    }

    /// What is offered, in the skin tone wanted. Where nothing is looked for, the last chosen ones come first, as a row
    /// of their own.
    ObservableList<String> shown() {
        return shown;
    }

    /// How many of them are the last chosen ones.
    int recent() {
        return searching() ? 0 : habits.recent().size();
    }

    IntegerProperty chosen() {
        return chosen;
    }

    Optional<String> choice() {
        return chosen.get() < shown.size() ? Optional.of(shown.get(chosen.get())) : Optional.empty();
    }

    void step(int by) {
        chosen.set(Math.clamp(chosen.get() + by, 0, Math.max(0, shown.size() - 1)));
    }

    /// To the row below or above; a row has [EmojiHabits#MOST], the one of the last chosen may have fewer.
    void row(boolean down) {
        int at = chosen.get();
        int recent = recent();
        if (at < recent) {
            step(down ? recent : 0);
        } else if (!down && at - recent < EmojiHabits.MOST) {
            step(recent > 0 ? Math.min(at - recent, recent - 1) - at : 0);
        } else {
            step(down ? EmojiHabits.MOST : -EmojiHabits.MOST);
        }
    }

    int tone() {
        return habits.tone();
    }

    void tone(int wanted) {
        int at = chosen.get();
        habits.tone(wanted);
        look();
        chosen.set(at);
    }

    /// Notes the choice for the next time.
    void chose(String sequence) {
        habits.chose(sequence);
    }

    private void look() {
        List<EmojiImages.Choice> found = searching()
                ? names.get().map(known -> known.find(query.get(), all)).orElse(List.of())
                : all;
        List<String> now = new java.util.ArrayList<>(searching() ? List.of() : habits.recent());
        found.forEach(each -> now.add(
                each.toned() ? EmojiImages.toned(each.sequence(), habits.tone()) : each.sequence()));
        shown.setAll(now);
        chosen.set(0);
    }
}
