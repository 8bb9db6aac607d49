package app.vitrine.ui.ideas;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Priority;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.text.Wording;
import app.vitrine.ui.TestDesk;

import static org.assertj.core.api.Assertions.assertThat;

/// On Monday 7 December 2026, nine in Paris.
@SuppressWarnings("NullAway.Init")
class IdeasViewModelTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 11);

    @TempDir
    Path folder;
    private TestDesk desk;
    private IdeasViewModel model;

    @BeforeEach
    void open() {
        desk = TestDesk.at(folder);
        model = new IdeasViewModel(desk);
        model.activate();
    }

    @AfterEach
    void close() {
        model.deactivate();
        desk.close();
    }

    private List<String> titles() {
        return model.shown().get().stream().map(idea -> idea.card().heading()).toList();
    }

    private Idea idea(String title) {
        return model.page().get().ideas().stream().filter(one -> one.card().heading().equals(title))
                .findFirst().orElseThrow();
    }

    private Post stored(String title) {
        return desk.posts().stream().filter(post -> post.title().equals(title)).findFirst().orElseThrow();
    }

    private String undoLabel() {
        return desk.plan().history().nextUndo().map(change -> change.label().message())
                .map(desk.wording().get().messages()::text).orElseThrow();
    }

    @Test
    void aLineBecomesAnIdeaWithItsTagsAndPriority() {
        assertThat(model.note("!! Who hides the bean? #season")).isTrue();
        assertThat(stored("Who hides the bean?")).satisfies(post -> {
            assertThat(post.status()).isEqualTo(Status.IDEA);
            assertThat(post.day()).isEmpty();
            assertThat(post.tags()).containsExactly("season");
            assertThat(post.priority()).isEqualTo(Priority.TOP);
            assertThat(post.clientId()).isEqualTo(desk.client().id());
        });
        assertThat(titles()).containsExactly("Who hides the bean?");
        assertThat(desk.toldWords()).containsExactly("“Who hides the bean?” is noted");
        assertThat(undoLabel()).isEqualTo("Note “Who hides the bean?”");
    }

    @Test
    void withoutATitleNothingIsNoted() {
        assertThat(model.note("  #season ! ")).isFalse();
        assertThat(desk.posts()).isEmpty();
    }

    @Test
    void aTagKeepsTheCapitalsItHasElsewhere() {
        model.note("One #Season");
        model.note("Two #season");
        assertThat(stored("Two").tags()).containsExactly("Season");
    }

    @Test
    void ofAFrenchClientABlankBeforeTheSignIsPunctuation() {
        model.note("Merci !");
        assertThat(stored("Merci !").priority()).isEqualTo(Priority.NORMAL);
    }

    @Test
    void theyStandByAgeOrByPriority() {
        model.note("First");
        model.note("! Second");
        model.note("Third");
        assertThat(titles()).containsExactly("Third", "Second", "First");
        model.order().set(IdeaOrder.PRIORITY);
        assertThat(titles()).containsExactly("Second", "Third", "First");
    }

    @Test
    void filtersShowSomeAndANewIdeaIsNeverHidden() {
        model.note("! First #video");
        model.note("Second #season");
        model.filter().set(IdeaFilter.STARRED);
        assertThat(titles()).containsExactly("First");
        model.filter().set(IdeaFilter.tagged("season"));
        assertThat(titles()).containsExactly("Second");
        model.note("Third #season");
        assertThat(titles()).containsExactly("Third", "Second");
        model.note("Fourth");
        assertThat(model.filter().get()).isEqualTo(IdeaFilter.ALL);
        assertThat(titles()).hasSize(4);
    }

    @Test
    void aTagThatIsGoneIsNoLongerAskedFor() {
        model.note("First #video");
        model.note("Second");
        model.filter().set(IdeaFilter.tagged("video"));
        model.edits().toggle(idea("First").card(), "video");
        assertThat(model.filter().get()).isEqualTo(IdeaFilter.ALL);
        model.edits().toggle(idea("First").card(), "poll");
        assertThat(stored("First").tags()).containsExactly("poll");
    }

    @Test
    void aPlannedIdeaIsADraftAndLeavesTheIdeas() {
        model.note("First");
        model.edits().plan(idea("First").card(), FRIDAY, Optional.of(LocalTime.of(18, 0)));
        assertThat(stored("First")).satisfies(post -> {
            assertThat(post.day()).contains(FRIDAY);
            assertThat(post.time()).contains(LocalTime.of(18, 0));
            assertThat(post.status()).isEqualTo(Status.DRAFT);
        });
        assertThat(titles()).isEmpty();
        assertThat(desk.toldWords()).last().isEqualTo("“First” is on Fri 11 Dec, 18:00");
        desk.plan().history().undo();
        assertThat(titles()).containsExactly("First");
    }

    @Test
    void propertiesAreChangedOneUndoEach() {
        Pillar craft = desk.plan().change(ChangeLabel.of("x"), plan -> plan.campaigns()
                .save(new Pillar(0, desk.client().id(), "Craft", Palette.CLAY, 20, 0)));
        model.note("First");
        model.edits().priority(idea("First").card(), Priority.HIGH);
        model.edits().pillar(idea("First").card(), Optional.of(craft.id()));
        model.edits().campaign(idea("First").card(), Optional.empty());
        assertThat(stored("First").priority()).isEqualTo(Priority.HIGH);
        assertThat(stored("First").pillarId()).contains(craft.id());
        assertThat(undoLabel()).isEqualTo("Pillar of “First”");
        desk.plan().history().undo();
        desk.plan().history().undo();
        assertThat(stored("First").priority()).isEqualTo(Priority.NORMAL);
        model.edits().delete(idea("First").card());
        assertThat(titles()).isEmpty();
    }

    @Test
    void aChosenIdeaThatIsGoneIsNoLongerChosen() {
        model.note("First");
        model.chosen().set(Optional.of(idea("First")));
        model.edits().priority(idea("First").card(), Priority.TOP);
        assertThat(model.chosen().get().orElseThrow().card().priority()).isEqualTo(Priority.TOP);
        model.edits().delete(idea("First").card());
        assertThat(model.chosen().get()).isEmpty();
    }

    @Test
    void amongAllClientsItMattersWhoseAnIdeaIs() {
        Client florist = desk.plan().change(ChangeLabel.of("x"), plan -> plan.clients()
                .save(Client.named("Fleur de Rue", "FR", ZoneId.of("Europe/Paris"), "fr")));
        desk.show(Scope.all());
        assertThat(model.page().get().several()).isTrue();
        model.client().set(Optional.of(florist));
        model.note("Name the next bouquet #vote");
        assertThat(stored("Name the next bouquet").clientId()).isEqualTo(florist.id());
        IdeaWords words = new IdeaWords(model.page().get(), desk.wording().get().messages());
        assertThat(words.foot(idea("Name the next bouquet"))).isEqualTo("Fleur de Rue · #vote");
        desk.show(Scope.of(desk.client().id()));
        assertThat(titles()).isEmpty();
    }

    @Test
    void aCardIsSaidWhole() {
        model.note("!! First #vote");
        Post post = stored("First");
        desk.plan().edit(ChangeLabel.of("x"), plan -> plan.posts()
                .save(post.withText("\n Three questions\nand more").withStatus(Status.APPROVED)));
        IdeaWords words = new IdeaWords(model.page().get(), desk.wording().get().messages());
        assertThat(words.spoken(idea("First")))
                .isEqualTo("First, Top priority, Three questions, #vote, Approved");
        assertThat(words.colour(idea("First"))).isEqualTo("no-pillar");
    }

    @Test
    void daysAreReadInTheLanguageOfTheInterface() {
        LocalDateTime now = LocalDateTime.of(2026, 12, 7, 9, 0);
        DayWords english = new DayWords(Wording.of(Locale.UK), now, "FR");
        assertThat(english.read("22"))
                .contains(new DayWords.When(LocalDate.of(2026, 12, 22), Optional.empty()));
        assertThat(english.read("5")).contains(new DayWords.When(LocalDate.of(2027, 1, 5), Optional.empty()));
        assertThat(english.read("12 Jan 18:00"))
                .contains(new DayWords.When(LocalDate.of(2027, 1, 12), Optional.of(LocalTime.of(18, 0))));
        assertThat(english.read("some day")).isEmpty();
        DayWords french = new DayWords(Wording.of(Locale.FRANCE), now, "FR");
        assertThat(french.read("vendredi")).contains(new DayWords.When(FRIDAY, Optional.empty()));
    }
}
