package app.vitrine.ui.composer;

import java.util.List;

import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.text.Message;

/// What one attempt writes; holds nothing of the screen, since it runs in the background.
record Batch(Post shown, List<PostEdit> edits, boolean ending) {

    Post write(Plan plan) {
        Post result = shown;
        if (shown.id() == 0 && !edits.isEmpty()) {
            ChangeLabel label = ChangeLabel.of("composer.change.new", shown.heading())
                    .forClient(shown.clientId());
            result = plan.change(label, writer -> writer.posts().save(all(writer)));
        } else {
            for (PostEdit edit : edits) {
                result = plan.change(edit.labelFor(shown),
                        writer -> writer.posts().save(edit.write(writer, stored(writer))));
            }
        }
        if (ending) {
            plan.history().closeRun();
        }
        return result;
    }

    private Post all(PlanWriter writer) {
        Post result = shown;
        for (PostEdit edit : edits) {
            result = edit.write(writer, result);
        }
        return result;
    }

    private Post stored(PlanWriter writer) {
        return writer.posts().find(shown.id()).orElseThrow(
                () -> new PlanException(PlanException.Kind.MISSING, Message.of("composer.gone")));
    }
}
