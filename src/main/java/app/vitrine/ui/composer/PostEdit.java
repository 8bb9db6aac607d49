package app.vitrine.ui.composer;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Variant;

/// One thing that the person did to the post on screen. It can be done again to the post as it is kept by now, so
/// that a change from elsewhere is not overwritten; done twice it gives the same.
///
/// @param field  what is changed: a later edit of the same field takes the place of this one
/// @param label  message key of the change
/// @param typing whether it goes on letter by letter: then it is kept after a moment, and as one step of undo
/// @param change what it does to the post on screen
/// @param beside what else it writes, giving the post that then is kept: shown once it is
/// @param remark a second argument of the label, such as what was approved in spite of a finding
record PostEdit(String field, String label, boolean typing, UnaryOperator<Post> change,
        Optional<BiFunction<PlanWriter, Post, Post>> beside, Optional<String> remark) {

    static PostEdit typed(String field, String label, UnaryOperator<Post> change) {
        return new PostEdit(field, label, true, change, Optional.empty(), Optional.empty());
    }

    static PostEdit done(String field, String label, UnaryOperator<Post> change) {
        return new PostEdit(field, label, false, change, Optional.empty(), Optional.empty());
    }

    /// One that needs the plan for what it does, and so shows only once it is kept.
    static PostEdit inPlan(String field, String label, BiFunction<PlanWriter, Post, Post> write) {
        return new PostEdit(field, label, false, UnaryOperator.identity(), Optional.of(write),
                Optional.empty());
    }

    PostEdit remarked(String text) {
        return new PostEdit(field, label, typing, change, beside, Optional.of(text));
    }

    /// What it makes of the post as it is kept by now.
    Post write(PlanWriter plan, Post stored) {
        return beside.map(write -> write.apply(plan, stored)).orElseGet(() -> change.apply(stored));
    }

    /// The same on one variant.
    static UnaryOperator<Post> onVariant(UUID uid, UnaryOperator<Variant> change) {
        return post -> post.withVariants(post.variants().stream()
                .map(variant -> variant.uid().equals(uid) ? change.apply(variant) : variant).toList());
    }

    ChangeLabel labelFor(Post post) {
        ChangeLabel plain = remark.map(text -> ChangeLabel.of(label, post.heading(), text))
                .orElseGet(() -> ChangeLabel.of(label, post.heading())).forClient(post.clientId());
        return typing ? plain.typing("post/" + post.id() + "/" + field) : plain;
    }
}
