package app.vitrine.ui.composer;

import java.time.Instant;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.text.Message;

/// A post as the plan holds it, with what the composer needs to know beside it.
///
/// @param repeats whether it is one of a series
record Reading(Post post, PostContext context, boolean repeats) {

    /// @param id    the post; 0 for a new one of the client in view, or of the first
    /// @param scope what is in view
    /// @throws PlanException if the post is not in the plan, or in its trash
    static Reading of(PlanReader reader, long id, Scope scope, Instant now) {
        if (id != 0) {
            Post post = reader.posts().find(id).filter(each -> each.deletedAt().isEmpty())
                    .orElseThrow(() -> new PlanException(PlanException.Kind.MISSING,
                            Message.of("composer.gone")));
            Client client = reader.clients().find(post.clientId()).orElseThrow();
            return new Reading(post, PostContext.read(reader, client, post),
                    reader.series().of(id).isPresent());
        }
        Client client = scope.client().isPresent()
                ? reader.clients().find(scope.client().getAsLong()).orElseThrow()
                : reader.clients().active().getFirst();
        Post post = Post.draft(client.id(), now);
        return new Reading(post, PostContext.read(reader, client, post), false);
    }
}
