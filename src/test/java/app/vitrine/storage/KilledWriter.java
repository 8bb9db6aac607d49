package app.vitrine.storage;

import java.nio.file.Path;
import java.time.Instant;

import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.post.Post;

/// A program of its own that changes a plan without end, and prints the number of each change after it was kept. Each
/// change writes a post and a fact, so that a half of one would show.
final class KilledWriter {

    private KilledWriter() {}

    public static void main(String[] arguments) {
        int next = Integer.parseInt(arguments[1]);
        Plan plan = PlanFile.open(Path.of(arguments[0]), OpenOptions.USUAL);
        while (true) {
            write(plan, next);
            System.out.println(next);
            System.out.flush();
            next++;
        }
    }

    private static void write(Plan plan, int number) {
        plan.edit(ChangeLabel.of("test", number), writer -> {
            writer.posts().save(Post.draft(1, Instant.EPOCH).withTitle("post " + number));
            writer.facts().put("fact " + number, "kept");
        });
        if (number % 7 == 0) {
            plan.history().undo();
            plan.history().redo();
        }
    }
}
