package app.vitrine.ui.settings;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.ChangeNotice.Kind;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.text.Message;
import app.vitrine.ui.mvvm.ViewModel;
import app.vitrine.ui.shell.Desk;

/// Posts that were deleted in the last 30 days.
final class TrashViewModel extends ViewModel {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<Post>> posts = new ReadOnlyObjectWrapper<>(List.of());

    TrashViewModel(Desk desk) {
        this.desk = desk;
    }

    /// The last deleted first.
    ReadOnlyObjectProperty<List<Post>> posts() {
        return posts.getReadOnlyProperty();
    }

    /// How many days are left before a post is gone, at least 0.
    long daysLeft(Post post) {
        Instant end = post.deletedAt().orElseThrow().plus(KEPT);
        return Math.max(0, Duration.between(desk.clock().instant(), end).toDays());
    }

    void restore(Post post) {
        desk.change(ChangeLabel.of("settings.change.restore", post.heading()).forClient(post.clientId()),
                writer -> writer.posts().restore(List.of(post.id())),
                Message.of("settings.done.restore", post.heading()));
    }

    void restoreAll() {
        List<Long> ids = posts.get().stream().map(Post::id).toList();
        desk.change(ChangeLabel.of("settings.change.restore-all"), writer -> writer.posts().restore(ids),
                Message.counted("settings.done.restore-all", ids.size()));
    }

    @Override
    protected void onActivate() {
        whileActive(desk.plan().onChange(notice -> {
            if (notice.touches(Kind.POST)) {
                read();
            }
        }));
        read();
    }

    private void read() {
        load(desk.work(), () -> desk.plan().read(reader -> reader.posts().trash(Scope.all())), posts::set,
                desk::tellFailure);
    }
}
