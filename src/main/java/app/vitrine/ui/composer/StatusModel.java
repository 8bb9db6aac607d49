package app.vitrine.ui.composer;

import java.util.ArrayList;
import java.util.List;

import app.vitrine.domain.post.Status;

/// The status of the post, and what holds it back from Approved.
final class StatusModel {

    private final Bench bench;
    private final ChecksModel checks;

    StatusModel(Bench bench, ChecksModel checks) {
        this.bench = bench;
        this.checks = checks;
    }

    /// What can be chosen; the review step only where the client wants it, or the post is in it.
    List<Status> choices() {
        List<Status> choices = new ArrayList<>(List.of(Status.values()));
        boolean reviewed = bench.context().get().map(known -> known.client().reviewed()).orElse(false);
        if (!reviewed && bench.post().status() != Status.IN_REVIEW) {
            choices.remove(Status.IN_REVIEW);
        }
        return choices;
    }

    /// Why the networks would refuse the post as it is: approving asks first where this is not empty.
    List<ChecksModel.Check> held() {
        checks.refresh();
        return checks.blocking();
    }

    /// @return false where findings hold the post back; nothing was changed then
    boolean choose(Status status) {
        if (status == Status.APPROVED && !held().isEmpty()) {
            return false;
        }
        bench.draft()
                .edit(PostEdit.done("status", "composer.change.status", post -> post.withStatus(status)));
        return true;
    }

    /// Approves in spite of findings; the change says in spite of what.
    void approveAnyway() {
        String reason = held().stream().map(check -> bench.say(check.finding().message())).findFirst()
                .orElse("");
        bench.draft().edit(PostEdit.done("status", "composer.change.approved_anyway",
                post -> post.withStatus(Status.APPROVED)).remarked(reason));
    }
}
