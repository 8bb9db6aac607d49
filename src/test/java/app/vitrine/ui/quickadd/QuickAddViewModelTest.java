package app.vitrine.ui.quickadd;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.post.Variant;
import app.vitrine.domain.quickadd.Kind;
import app.vitrine.ui.TestDesk;
import app.vitrine.ui.shell.Place;

import static org.assertj.core.api.Assertions.assertThat;

/// On Monday 7 December 2026, nine in Paris.
@SuppressWarnings("NullAway.Init")
class QuickAddViewModelTest {

    @TempDir
    Path folder;
    private TestDesk desk;
    private QuickAddViewModel model;
    private int added;

    @BeforeEach
    void open() {
        desk = TestDesk.at(folder);
        model = new QuickAddViewModel(desk, _ -> added++);
        model.activate();
    }

    @AfterEach
    void close() {
        model.deactivate();
        desk.close();
    }

    private static List<String> values(QuickState state) {
        return state.chips().stream().map(chip -> (chip.value() + " " + chip.detail()).strip()).toList();
    }

    private QuickChip chip(Kind kind) {
        return model.state().get().chips().stream().filter(chip -> chip.kind() == kind).findFirst()
                .orElseThrow();
    }

    private String button() {
        return desk.wording().get().messages().text(model.makes());
    }

    @Test
    void itReadsInTheClientsLanguageUntilAnotherIsChosen() {
        assertThat(model.language().get()).isEqualTo("fr");
        model.text().set("Bread tomorrow");
        assertThat(model.state().get().chips()).isEmpty();
        model.language().set("en");
        assertThat(values(model.state().get())).containsExactly("Tue 8 Dec");
    }

    @Test
    void whatIsReadStandsAsChipsWhileTyping() {
        model.text().set("Éclairs demain 18h insta story, facebook #éclair pour Léa");
        assertThat(values(model.state().get())).containsExactly("Tue 8 Dec", "18:00", "Instagram story",
                "Facebook post", "éclair");
        assertThat(model.state().get().title()).isEqualTo("Éclairs pour Léa");
        assertThat(model.state().get().reading().unread()).containsExactly("pour Léa");
        assertThat(button()).isEqualTo("Add on Tue 8 Dec, 18:00");
    }

    @Test
    void enterMakesOneDraftThatOneUndoTakesBack() {
        model.text().set("Éclairs demain 18h insta story, facebook #éclair");
        assertThat(model.add.execute()).isTrue();
        Post post = desk.posts().getFirst();
        assertThat(post.title()).isEqualTo("Éclairs");
        assertThat(post.day()).contains(LocalDate.of(2026, 12, 8));
        assertThat(post.time()).contains(LocalTime.of(18, 0));
        assertThat(post.status()).isEqualTo(Status.DRAFT);
        assertThat(post.tags()).containsExactly("éclair");
        assertThat(post.variants()).extracting(Variant::channelId)
                .containsExactly(desk.channel(Network.INSTAGRAM), desk.channel(Network.FACEBOOK));
        assertThat(post.variants()).extracting(Variant::format).containsExactly(Format.STORY, Format.FEED);
        assertThat(added).isEqualTo(1);
        assertThat(desk.places()).containsExactly(new Place.Calendar(post.day(), List.of(post.id())));
        assertThat(desk.toldWords()).containsExactly("“Éclairs” is in the calendar");
        desk.plan().history().undo();
        assertThat(desk.posts()).isEmpty();
    }

    @Test
    void withoutADayItIsAnIdea() {
        model.text().set("Coulisses du four #four");
        assertThat(button()).isEqualTo("Add without a day");
        model.add.execute();
        assertThat(desk.posts()).singleElement().satisfies(post -> {
            assertThat(post.status()).isEqualTo(Status.IDEA);
            assertThat(post.day()).isEmpty();
        });
        assertThat(desk.places()).isEmpty();
    }

    @Test
    void itCanBeOpenedToWrite() {
        model.text().set("Éclairs demain");
        model.open.execute();
        assertThat(desk.places()).last().isEqualTo(new Place.Post(desk.posts().getFirst().id()));
    }

    @Test
    void nothingIsMadeWithoutATitle() {
        model.text().set("demain 18h insta");
        assertThat(model.add.execute()).isFalse();
        assertThat(desk.posts()).isEmpty();
    }

    @Test
    void whatCanMeanTwoDaysIsAskedAndTheAnswerHoldsWhileTyping() {
        model.text().set("Tarte vendredi prochain");
        QuickQuestion question = model.state().get().questions().getFirst();
        assertThat(question.choices()).extracting(QuickQuestion.Choice::label).containsExactly("Fri 11 Dec",
                "Fri 18 Dec");
        assertThat(question.choices()).extracting(QuickQuestion.Choice::chosen).containsExactly(true, false);
        question.choices().getLast().choose().run();
        model.text().set("Tarte vendredi prochain 9h");
        assertThat(values(model.state().get())).containsExactly("Fri 18 Dec", "09:00");
        model.add.execute();
        assertThat(desk.posts().getFirst().day()).contains(LocalDate.of(2026, 12, 18));
    }

    @Test
    void severalChannelsOfANetworkAreAskedAndNoneIsTakenUntilThen() {
        desk.plan().edit(ChangeLabel.of("quickadd.change", ""), writer -> writer.clients()
                .save(Channel.of(desk.client().id(), Network.INSTAGRAM, 9).withHandle("@levain.paris")));
        model.deactivate();
        model.activate();
        model.text().set("Tarte demain insta");
        QuickQuestion question = model.state().get().questions().getFirst();
        assertThat(question.choices()).extracting(QuickQuestion.Choice::label).containsExactly(
                "@maisonlevain",
                "@levain.paris");
        assertThat(values(model.state().get())).containsExactly("Tue 8 Dec");
        question.choices().getLast().choose().run();
        assertThat(values(model.state().get())).containsExactly("Tue 8 Dec", "@levain.paris post");
    }

    @Test
    void aChipTakenBackLeavesItsWordsAndCanBeReadAgain() {
        model.text().set("Tarte demain insta story");
        model.takeBack(chip(Kind.CHANNEL));
        assertThat(model.state().get().title()).isEqualTo("Tarte insta story");
        model.takeBack(chip(Kind.DAY));
        assertThat(model.state().get().title()).isEqualTo("Tarte demain insta story");
        assertThat(model.state().get().kept()).containsExactly("insta", "story", "demain");
        model.readAgain("demain");
        assertThat(values(model.state().get())).containsExactly("Tue 8 Dec");
    }

    @Test
    void aTagTakenBackIsATitleWord() {
        model.text().set("Tarte #pomme");
        model.takeBack(chip(Kind.TAG));
        assertThat(model.state().get().title()).isEqualTo("Tarte #pomme");
        assertThat(model.state().get().chips()).isEmpty();
    }

    @Test
    void aMomentThatIsOverIsSaid() {
        model.text().set("Tarte aujourd'hui 8h");
        assertThat(model.state().get().past()).isTrue();
        model.text().set("Tarte aujourd'hui 10h");
        assertThat(model.state().get().past()).isFalse();
    }

    @Test
    void whereAllClientsAreInViewThePersonChooses() {
        Client other = desk.plan().change(ChangeLabel.of("quickadd.change", ""), writer -> writer.clients()
                .save(Client.named("Fleur de Rue", "GB", desk.client().zone(), "en")));
        desk.show(Scope.all());
        model.deactivate();
        model.activate();
        assertThat(model.shops().get()).extracting(shop -> shop.client().name()).containsExactly(
                "Maison Levain",
                "Fleur de Rue");
        model.shop().set(Optional.of(model.shops().get().getLast()));
        assertThat(model.language().get()).isEqualTo("en");
        model.text().set("Roses tomorrow");
        model.add.execute();
        assertThat(desk.posts().getFirst().clientId()).isEqualTo(other.id());
    }

    @Test
    void whatCannotBeKeptStaysInTheField() {
        desk.disk().full(true);
        model.text().set("Tarte demain");
        model.add.execute();
        assertThat(added).isZero();
        assertThat(desk.failures()).hasSize(1);
        assertThat(model.text().get()).isEqualTo("Tarte demain");
        desk.disk().full(false);
        assertThat(model.add.execute()).isTrue();
        assertThat(desk.headings()).containsExactly("Tarte");
    }

    @Test
    void withoutAClientNothingHappens() {
        model.shop().set(Optional.empty());
        model.text().set("Tarte demain");
        assertThat(model.add.execute()).isFalse();
    }
}
