package app.vitrine.ui.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.post.PostCard;
import app.vitrine.ui.mvvm.ViewModel;

/// Searches posts while the person types; an answer that comes after further typing is dropped.
final class SearchViewModel extends ViewModel {

    /// The answer to what was typed.
    record Results(String words, List<PostCard> cards) {

        static final Results NONE = new Results("", List.of());

        Results {
            cards = List.copyOf(cards);
        }
    }

    private final Workspace desk;
    private final int limit;
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Results> results = new ReadOnlyObjectWrapper<>(Results.NONE);

    SearchViewModel(Workspace desk, int limit) {
        this.desk = desk;
        this.limit = limit;
        words.addListener(_ -> search());
    }

    StringProperty words() {
        return words;
    }

    ReadOnlyObjectProperty<Results> results() {
        return results.getReadOnlyProperty();
    }

    /// Goes to the post: its day first, so that it lies behind the composer.
    void open(PostCard card) {
        if (card.day().isPresent()) {
            desk.go(new Place.Calendar(card.day(), List.of(card.id())));
        }
        desk.go(new Place.Post(card.id()));
    }

    @Override
    protected void onActivate() {
        search();
    }

    @Override
    protected void onDeactivate() {
        results.set(Results.NONE);
    }

    private void search() {
        String asked = words.get().strip();
        Scope scope = desk.scope().get();
        if (active()) {
            load(desk.work(), () -> asked.isEmpty() ? Results.NONE : find(scope, asked), results::set,
                    desk::tellFailure);
        }
    }

    private Results find(Scope scope, String asked) {
        return new Results(asked, desk.plan().read(reader -> reader.posts().search(scope, asked, limit)));
    }
}
