package app.vitrine.domain.advice;

import java.util.List;

import app.vitrine.domain.advice.Ground.Outing;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Status;

/// Posts in the past of which nobody said whether they came out.
final class UnsettledWatch implements Adviser.Watch {

    @Override
    public List<Finding.Unsettled> look(Ground ground) {
        List<Long> late = ground.outings().values().stream().flatMap(List::stream)
                .filter(outing -> !outing.settled() && outing.due().isBefore(ground.now())
                        && ground.span().contains(outing.day()) && !ground.paused(outing.day()))
                .map(Outing::post).filter(post -> post.status() != Status.IDEA).map(Post::id).distinct()
                .sorted()
                .toList();
        if (late.isEmpty()) {
            return List.of();
        }
        List<Long> order = ground.posts().stream().map(Post::id).filter(late::contains).toList();
        return List.of(new Finding.Unsettled(ground.client().id(), ground.posts().stream()
                .filter(post -> post.id() == order.getFirst()).findFirst().flatMap(Post::day)
                .orElse(ground.today()), order, List.of(new Fix.Publish(order), new Fix.Skip(order))));
    }
}
