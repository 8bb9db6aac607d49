package app.vitrine.ui.composer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.Task;
import app.vitrine.domain.post.Variant;
import app.vitrine.ui.TestDesk;
import app.vitrine.ui.TestWindow;
import app.vitrine.ui.text.EmojiField;

import static org.assertj.core.api.Assertions.assertThat;

/// What is to do for a post: written, ticked, begun with a list, counted on the tile.
class TasksJourneyTest {

    @TempDir
    Path folder;

    private static void shop(Plan plan) {
        plan.edit(ChangeLabel.of("clients.channel.change.add"), writer -> {
            long shop = writer.clients().save(
                    Client.named("Maison Levain", "FR", ZoneId.of("Europe/Paris"), "fr")).id();
            long channel = writer.clients().save(Channel.of(shop, Network.INSTAGRAM, 0)).id();
            writer.posts().save(Post.draft(shop, TestWindow.CLOCK.instant()).withTitle("Loaf")
                    .withWhen(Optional.of(LocalDate.of(2026, 12, 9)), Optional.of(LocalTime.of(18, 30)))
                    .withVariants(List.of(Variant.on(channel, Format.FEED, 0))));
        });
    }

    private static List<Task> tasks(TestWindow window) {
        return window.plan().read(reader -> reader.posts().find(1)).orElseThrow().tasks();
    }

    private static void open(TestWindow window) {
        window.until("the post", () -> window.scene().getRoot().lookupAll(".post-tile").stream()
                .anyMatch(Node::isVisible));
        window.press(KeyCode.ENTER);
        window.awaitWords("To do");
    }

    @Test
    void tasksAreWrittenTickedAndCounted() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, TasksJourneyTest::shop)) {
            open(window);
            Node field = window.scene().getRoot().lookupAll(".emoji-field").stream()
                    .filter(node -> node.getParent() instanceof TasksView).findFirst().orElseThrow();
            window.robot().interact(() -> ((EmojiField) field).focus());
            window.robot().write("Shoot the photo");
            window.press(KeyCode.ENTER);
            window.until("one", () -> tasks(window).size() == 1);
            window.robot().write("Ask Karim");
            window.press(KeyCode.ENTER);
            window.until("two", () -> tasks(window).size() == 2);
            Node box = window.await("Shoot the photo");
            window.robot().interact(box::requestFocus);
            window.press(KeyCode.SPACE);
            window.until("ticked", () -> tasks(window).getFirst().done());
            window.awaitWords("1 of 2 done");
            window.press(KeyCode.ESCAPE);
            PostCard card = window.plan().read(reader -> reader.posts().cards(List.of(1L))).getFirst();
            assertThat(card.tasks()).isEqualTo(new PostCard.Tasks(1, 2));
            window.awaitWords("1 thing to look at");
            window.press(KeyCode.F8);
            window.awaitWords("Wed 9 Dec: 1 task still open");
            window.awaitWords("Ask Karim");
        }
    }

    @Test
    void aListBeginsThemAndIsKeptForOthers() throws Exception {
        try (TestWindow window = TestWindow.on(folder, Locale.UK, TasksJourneyTest::shop)) {
            open(window);
            Node lists = window.await("Lists");
            window.robot().interact(lists::requestFocus);
            window.press(KeyCode.SPACE);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.until("three", () -> tasks(window).size() == 3);
            Node remove = window.await("Remove “Choose and crop”");
            window.robot().interact(remove::requestFocus);
            window.press(KeyCode.SPACE);
            window.until("two", () -> tasks(window).size() == 2);
        }
    }

    @Test
    void aClientsOwnListsAreKeptTakenAndForgotten() {
        try (TestDesk desk = TestDesk.at(folder)) {
            Bench bench = new Bench(desk, new Draft(desk, (_, _) -> () -> {}));
            Post post = desk.plan().change(ChangeLabel.of("composer.change.tasks", "a"),
                    writer -> writer.posts().save(Post.draft(desk.client().id(), desk.clock().instant())
                            .withText("a").withTasks(List.of(Task.of("Film").withDone(true)))));
            bench.draft().begin(post);
            TasksModel model = new TasksModel(desk, bench);
            model.keep(" Clip ");
            assertThat(model.templates().get()).containsOnlyKeys("Clip");
            assertThat(model.templates().get().get("Clip")).containsExactly(Task.of("Film"));
            model.remove(0);
            assertThat(model.tasks()).isEmpty();
            model.take(List.of(Task.of("Film").withDone(true)));
            model.add("Film\nCut\n\n");
            assertThat(model.tasks()).containsExactly(Task.of("Film"), Task.of("Cut"));
            model.done(1, true);
            assertThat(desk.stored(post.id()).orElseThrow().tasks())
                    .containsExactly(Task.of("Film"), Task.of("Cut").withDone(true));
            assertThat(desk.stored(post.id()).orElseThrow().copy(desk.clock().instant()).tasks())
                    .containsExactly(Task.of("Film"), Task.of("Cut"));
            model.forget("Clip");
            assertThat(model.templates().get()).isEmpty();
        }
    }
}
