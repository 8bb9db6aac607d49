package app.vitrine.ui.composer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.vitrine.domain.post.Post;

/// What waits under More, and the working title.
final class DetailsModel {

    private final Bench bench;

    DetailsModel(Bench bench) {
        this.bench = bench;
    }

    void title(String text) {
        bench.draft().edit(PostEdit.typed("title", "composer.change.title", post -> post.withTitle(text)));
    }

    void link(String text) {
        String address = text.strip();
        bench.draft().edit(PostEdit.typed("link", "composer.change.link", post -> post.withLink(address)));
    }

    void note(String text) {
        bench.draft().edit(PostEdit.typed("note", "composer.change.note", post -> post.withNote(text)));
    }

    void pillar(Optional<Long> id) {
        bench.draft().edit(PostEdit.done("pillar", "composer.change.pillar", post -> post.withPillar(id)));
    }

    void campaign(Optional<Long> id) {
        bench.draft()
                .edit(PostEdit.done("campaign", "composer.change.campaign", post -> post.withCampaign(id)));
    }

    /// Whom the post can be for, and whom it is for.
    PostContext.Audience audience() {
        return bench.context().get().map(PostContext::audience)
                .orElse(new PostContext.Audience(List.of(), List.of()));
    }

    /// Says that the post is for a persona, or that it is not.
    void forPersona(long id, boolean isFor) {
        bench.draft().edit(PostEdit.inPlan("persona/" + id, "composer.change.persona", (plan, post) -> {
            Post stored = post.id() == 0 ? plan.posts().save(post) : post;
            List<Long> now = new ArrayList<>(plan.personas().of(stored.id()));
            now.remove(id);
            if (isFor) {
                now.add(id);
            }
            plan.personas().assign(stored.id(), now);
            return stored;
        }));
    }

    /// Adds tags, separated by commas, with or without `#`.
    void addTags(String typed) {
        List<String> tags = new ArrayList<>(bench.post().tags());
        for (String part : typed.split(",", -1)) {
            String tag = part.strip().replaceFirst("^#", "");
            if (!tag.isEmpty() && tags.stream().noneMatch(tag::equalsIgnoreCase)) {
                tags.add(tag);
            }
        }
        tags(tags);
    }

    void removeTag(String tag) {
        tags(bench.post().tags().stream().filter(each -> !each.equals(tag)).toList());
    }

    /// Whether the client plans with any of it, so that it is shown without being asked for.
    boolean inUse() {
        boolean client = bench.context().get()
                .map(known -> !known.pillars().isEmpty() || !known.campaigns().isEmpty()).orElse(false);
        Post post = bench.post();
        return client || !post.link().isBlank() || !post.note().isBlank() || !post.tags().isEmpty();
    }

    private void tags(List<String> tags) {
        List<String> kept = List.copyOf(tags);
        bench.draft().edit(PostEdit.done("tags", "composer.change.tags", post -> post.withTags(kept)));
    }
}
