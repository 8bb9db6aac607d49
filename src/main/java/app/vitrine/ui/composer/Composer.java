package app.vitrine.ui.composer;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.network.RuleBook;
import app.vitrine.ui.shell.ClientChoice;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Place;
import app.vitrine.ui.task.PictureSource;

/// Makes the sheets in which posts are written.
public final class Composer {

    private final Desk desk;
    private final Overlays overlays;
    private final PictureSource pictures;
    private final Later later;
    private final Supplier<RuleBook> rules;
    private final EmojiHabits habits = new EmojiHabits();
    private @Nullable ComposerSheet sheet;

    /// @param rules the networks' rules as they hold when a sheet is made
    public Composer(Desk desk, Overlays overlays, PictureSource pictures, Later later,
            Supplier<RuleBook> rules) {
        this.desk = desk;
        this.overlays = overlays;
        this.pictures = pictures;
        this.later = later;
        this.rules = rules;
    }

    /// Opens a post of the plan.
    ///
    /// Twice the same is once: on a slow machine the second of two clicks may count as a first one.
    public void open(Place.Post place) {
        ComposerSheet known = sheet;
        if (known == null || !known.shows(place.postId())) {
            open(place, desk.scope().get());
        }
    }

    /// Opens a new post of the client in view, which is in the plan once something was entered. Where all clients are in
    /// view and none is named, the person is asked for which it is.
    public void open(Place.NewPost place) {
        Scope inView = place.client().map(Scope::of).orElseGet(desk.scope()::get);
        if (inView.client().isPresent()) {
            open(place, inView);
            return;
        }
        desk.work().job(() -> desk.plan().read(reader -> reader.clients().active())).onSuccess(clients -> {
            if (clients.size() > 1) {
                overlays.open(new ClientChoice(clients, desk.wording().get().messages(), overlays,
                        client -> open(place, Scope.of(client))));
            } else {
                open(place, inView);
            }
        }).onFailure(desk::tellFailure).start();
    }

    private void open(Place place, Scope scope) {
        ComposerSheet next = new ComposerSheet(new ComposerViewModel(desk, later, rules.get(), place, scope),
                overlays, pictures, habits);
        sheet = next;
        overlays.open(next);
    }
}
