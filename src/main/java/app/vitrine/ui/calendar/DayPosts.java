package app.vitrine.ui.calendar;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.vitrine.domain.post.Post;
import app.vitrine.ui.shell.Desk;

/// Whole posts for the cards of a day: what a page of a month does not carry.
final class DayPosts {

    private final Desk desk;
    private int asked;

    DayPosts(Desk desk) {
        this.desk = desk;
    }

    /// Reads posts in the background; the answer to an earlier request is dropped.
    void read(List<Long> ids, Consumer<Map<Long, Post>> then) {
        asked++;
        int mine = asked;
        if (!ids.isEmpty()) {
            desk.work().job(() -> desk.plan().read(plan -> plan.posts().all(ids))).onSuccess(posts -> {
                if (mine == asked) {
                    then.accept(posts.stream().collect(Collectors.toMap(Post::id, Function.identity())));
                }
            }).onFailure(desk::tellFailure).start();
        }
    }
}
