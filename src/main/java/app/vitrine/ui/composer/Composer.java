package app.vitrine.ui.composer;

import java.util.function.Supplier;

import app.vitrine.domain.network.RuleBook;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Place;
import app.vitrine.ui.shell.Sheet;
import app.vitrine.ui.task.PictureSource;

/// Makes the sheets in which posts are written.
public final class Composer {

    private final Desk desk;
    private final Overlays overlays;
    private final PictureSource pictures;
    private final Later later;
    private final Supplier<RuleBook> rules;
    private final EmojiHabits habits = new EmojiHabits();

    /// @param rules the networks' rules as they hold when a sheet is made
    public Composer(Desk desk, Overlays overlays, PictureSource pictures, Later later,
            Supplier<RuleBook> rules) {
        this.desk = desk;
        this.overlays = overlays;
        this.pictures = pictures;
        this.later = later;
        this.rules = rules;
    }

    /// A sheet for a post of the plan.
    public Sheet sheet(Place.Post place) {
        return sheetFor(place);
    }

    /// A sheet for a new post of the client in view, which is in the plan once something was entered.
    public Sheet sheet(Place.NewPost place) {
        return sheetFor(place);
    }

    private Sheet sheetFor(Place place) {
        return new ComposerSheet(new ComposerViewModel(desk, later, rules.get(), place), overlays, pictures,
                habits);
    }
}
