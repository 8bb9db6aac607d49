package app.vitrine.ui.composer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Variant;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.shell.Desk;

/// What the parts of the composer share: the draft, what is known beside it, and which tab is in front.
final class Bench {

    private final Desk desk;
    private final Draft draft;
    private final ObjectProperty<Optional<PostContext>> context = new SimpleObjectProperty<>(
            Optional.empty());
    private final ObjectProperty<Optional<UUID>> tab = new SimpleObjectProperty<>(Optional.empty());
    private final List<Runnable> followers = new ArrayList<>();

    Bench(Desk desk, Draft draft) {
        this.desk = desk;
        this.draft = draft;
        draft.post().addListener((_, _, _) -> changed());
        context.addListener((_, _, _) -> changed());
        tab.addListener((_, _, _) -> changed());
    }

    Desk desk() {
        return desk;
    }

    /// Whether the plan is only looked at: nothing of a post can be kept then.
    boolean fixed() {
        return desk.plan().readOnlyReason().isPresent();
    }

    Draft draft() {
        return draft;
    }

    Post post() {
        return draft.get();
    }

    ObjectProperty<Optional<PostContext>> context() {
        return context;
    }

    /// The variant in front, by its uid; empty for the base text.
    ObjectProperty<Optional<UUID>> tab() {
        return tab;
    }

    Optional<Variant> variant() {
        return tab.get().flatMap(this::variant);
    }

    Optional<Variant> variant(UUID uid) {
        return post().variants().stream().filter(variant -> variant.uid().equals(uid)).findFirst();
    }

    Optional<Channel> channel(Variant variant) {
        return context.get().flatMap(known -> known.channel(variant.channelId()));
    }

    /// Called whenever post, context or tab changed, so that a part looks again at what it shows.
    void follow(Runnable part) {
        followers.add(part);
        part.run();
    }

    Wording wording() {
        return desk.wording().get();
    }

    String say(Message message) {
        return wording().messages().text(message);
    }

    String say(String key, Object... arguments) {
        return wording().messages().text(key, arguments);
    }

    private void changed() {
        if (tab.get().isPresent() && variant().isEmpty()) {
            tab.set(Optional.empty());
        } else {
            // A part may bring another into being while it looks.
            List.copyOf(followers).forEach(Runnable::run);
        }
    }
}
