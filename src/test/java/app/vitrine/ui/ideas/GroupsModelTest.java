package app.vitrine.ui.ideas;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Priority;
import app.vitrine.ui.TestDesk;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init")
class GroupsModelTest {

    private static final ChangeLabel LABEL = ChangeLabel.of("ideas.undo.note", "x");

    @TempDir
    Path folder;
    private TestDesk desk;
    private IdeasViewModel model;
    private GroupsModel groups;

    @BeforeEach
    void open() {
        desk = TestDesk.at(folder);
        pillar(desk.client(), "Craft", 0);
        pillar(desk.client(), "Season", 1);
        campaign("Yule log", LocalDate.of(2026, 12, 1));
        campaign("Summer", LocalDate.of(2026, 7, 1));
        model = new IdeasViewModel(desk);
        groups = new GroupsModel(model);
        model.activate();
    }

    @AfterEach
    void close() {
        model.deactivate();
        desk.close();
    }

    private void pillar(Client client, String name, int position) {
        desk.plan().edit(LABEL, plan -> plan.campaigns()
                .save(new Pillar(0, client.id(), name, Palette.nth(position), 20, position)));
    }

    private void campaign(String name, LocalDate first) {
        desk.plan().edit(LABEL,
                plan -> plan.campaigns().save(new Campaign(0, Uuid7.next(), desk.client().id(),
                        name, new Span(first, first.plusDays(20)), Palette.CLAY)));
    }

    private List<String> names() {
        return groups.groups().get().stream().map(group -> group.name() + " " + group.ideas().size())
                .toList();
    }

    private Group group(String name) {
        return groups.groups().get().stream().filter(group -> group.name().equals(name)).findFirst()
                .orElseThrow();
    }

    private void move(String title, String from, String to) {
        Idea idea = group(from).ideas().stream().filter(one -> one.card().heading().equals(title)).findFirst()
                .orElseThrow();
        groups.move(idea, group(from), group(to));
    }

    private Post stored(String title) {
        return desk.posts().stream().filter(post -> post.title().equals(title)).findFirst().orElseThrow();
    }

    @Test
    void eachPillarIsAGroupEvenWithoutIdeas() {
        model.note("Bread");
        assertThat(names()).containsExactly("Craft 0", "Season 0", "No pillar 1");
        move("Bread", "No pillar", "Season");
        assertThat(names()).containsExactly("Craft 0", "Season 1", "No pillar 0");
        move("Bread", "Season", "No pillar");
        assertThat(stored("Bread").pillarId()).isEmpty();
    }

    @Test
    void campaignsThatAreOverTakeNoRoom() {
        model.note("Bread");
        groups.grouping().set(Grouping.CAMPAIGN);
        assertThat(names()).containsExactly("Yule log 0", "No campaign 1");
        move("Bread", "No campaign", "Yule log");
        assertThat(names()).containsExactly("Yule log 1", "No campaign 0");
    }

    @Test
    void anIdeaStandsInTheGroupOfEachOfItsTags() {
        model.note("Bread #video #season");
        model.note("Plant");
        groups.grouping().set(Grouping.TAG);
        assertThat(names()).containsExactly("season 1", "video 1", "No tag 1");
        move("Plant", "No tag", "video");
        assertThat(stored("Plant").tags()).containsExactly("video");
        model.note("Poll #vote");
        move("Bread", "season", "vote");
        assertThat(stored("Bread").tags()).containsExactly("video", "vote");
        move("Bread", "vote", "No tag");
        assertThat(stored("Bread").tags()).isEmpty();
    }

    @Test
    void prioritiesStandFromTheTop() {
        model.note("!! Bread");
        groups.grouping().set(Grouping.PRIORITY);
        assertThat(names()).containsExactly("Top priority 1", "High priority 0", "Normal priority 0");
        move("Bread", "Top priority", "High priority");
        assertThat(stored("Bread").priority()).isEqualTo(Priority.HIGH);
        assertThat(groups.move(group("High priority").ideas().getFirst(), group("High priority"),
                group("High priority"))).isFalse();
    }

    @Test
    void aGroupOfAnotherClientTakesNothing() {
        Client florist = desk.plan().change(LABEL, plan -> plan.clients()
                .save(Client.named("Fleur de Rue", "FR", ZoneId.of("Europe/Paris"), "fr")));
        pillar(florist, "Bouquets", 0);
        desk.show(Scope.all());
        model.client().set(Optional.of(desk.client()));
        model.note("Bread");
        assertThat(group("Bouquets").whose()).isEqualTo("Fleur de Rue");
        move("Bread", "No pillar", "Bouquets");
        assertThat(stored("Bread").pillarId()).isEmpty();
        assertThat(desk.toldWords()).last().isEqualTo("“Bouquets” belongs to Fleur de Rue");
    }

    @Test
    void aFilterLeavesTheGroups() {
        model.note("Bread #video");
        model.note("Plant");
        model.filter().set(IdeaFilter.tagged("video"));
        assertThat(names()).containsExactly("Craft 0", "Season 0", "No pillar 1");
        assertThat(Grouping.ofId("tag")).contains(Grouping.TAG);
        assertThat(Grouping.ofId("nonsense")).isEmpty();
    }
}
