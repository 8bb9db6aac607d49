package app.vitrine.ui.audience;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.persona.Basis;
import app.vitrine.domain.persona.Evidence;
import app.vitrine.domain.persona.Hours;
import app.vitrine.domain.persona.Income;
import app.vitrine.domain.persona.Persona;
import app.vitrine.domain.persona.Place;
import app.vitrine.domain.persona.Statement;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.text.Messages;
import app.vitrine.ui.PlanOnDisk;
import app.vitrine.ui.TestWindow;

import static org.assertj.core.api.Assertions.assertThat;

class AudienceViewModelTest {

    private static final ChangeLabel EDIT = ChangeLabel.of("storage.history.earlier");

    @TempDir
    Path folder;

    private PlanOnDisk disk;
    private AudienceViewModel model;
    private long shop;

    @BeforeEach
    void open() {
        disk = new PlanOnDisk(folder, TestWindow.CLOCK);
        shop = disk.plan.change(EDIT, writer -> {
            long id = writer.clients().save(Client.named("A", "FR", ZoneId.of("Europe/Paris"), "fr")).id();
            writer.clients().save(Channel.of(id, Network.TIKTOK, 0));
            return id;
        });
        disk.desk.show(Scope.of(shop));
        model = new AudienceViewModel(disk.desk);
        model.activate();
    }

    @AfterEach
    void close() {
        model.deactivate();
        disk.close();
    }

    private Persona stored() {
        return disk.plan.read(reader -> reader.personas().find(chosen().id())).orElseThrow();
    }

    private Persona chosen() {
        return model.chosen().get().orElseThrow();
    }

    private List<String> names() {
        return model.listed().get().stream().map(Persona::name).toList();
    }

    private void add(String... names) {
        for (String name : names) {
            model.care().blank();
            model.edits().name(name);
        }
    }

    @Test
    void aBlankSheetIsChosenAndEveryEditIsKept() {
        add("Families");
        PersonaEdits edits = model.edits();
        edits.segment("Parents");
        edits.quote("Warm?");
        edits.story("One.\nTwo.");
        edits.share(Optional.of(38));
        edits.ages(Optional.of(30), Optional.of(45));
        edits.household("Two children");
        edits.work("Office");
        edits.income(Income.MIDDLE);
        edits.addLanguage("fr");
        edits.addLanguage("en");
        edits.removeLanguage("fr");
        edits.addPlace("Croix-Rousse 1,5 km");
        edits.addPlace("Lyon");
        edits.addPlace("  ");
        edits.removePlace(1);
        edits.colour(Palette.PLUM);
        edits.drawn("bob");
        edits.network(Network.INSTAGRAM, 4);
        edits.hours(Hours.NONE.with(DayOfWeek.SUNDAY, 8, 3));
        edits.addWord(false, "warm");
        edits.addWord(false, "short");
        edits.addWord(true, "luxury");
        edits.removeWord(false, "warm");
        edits.format(Format.REEL, true);
        edits.format(Format.STORY, true);
        edits.format(Format.REEL, false);
        Evidence survey = Evidence.on(Basis.SURVEY, edits.today());
        edits.networksEvidence(survey);
        edits.hoursEvidence(survey);
        Persona now = stored();
        assertThat(now).isEqualTo(chosen());
        assertThat(now.identity().segment()).isEqualTo("Parents");
        assertThat(now.identity().quote()).isEqualTo("Warm?");
        assertThat(now.identity().story()).isEqualTo("One.\nTwo.");
        assertThat(now.identity().share()).contains(38);
        assertThat(now.identity().colour()).isEqualTo(Palette.PLUM);
        assertThat(now.identity().drawn()).isEqualTo("bob");
        assertThat(now.life().ageTo()).contains(45);
        assertThat(now.life().languages()).containsExactly("en");
        assertThat(now.life().places()).containsExactly(new Place("Croix-Rousse", 1500));
        assertThat(now.life().income()).isEqualTo(Income.MIDDLE);
        assertThat(List.of(now.life().household(), now.life().work())).containsExactly("Two children",
                "Office");
        assertThat(now.habits().weight(Network.INSTAGRAM)).isEqualTo(4);
        assertThat(now.habits().hours().at(DayOfWeek.SUNDAY, 8)).isEqualTo(3);
        assertThat(now.habits().hoursEvidence()).isEqualTo(survey);
        assertThat(now.habits().networksEvidence()).isEqualTo(survey);
        assertThat(now.voice().use()).containsExactly("short");
        assertThat(now.voice().avoid()).containsExactly("luxury");
        assertThat(now.voice().formats()).isEqualTo(Set.of(Format.STORY));
        assertThat(model.page().get().networks(now)).containsExactly(Network.INSTAGRAM, Network.TIKTOK);
    }

    @Test
    void statementsAndSectionsAreAddedChangedAndTakenAway() {
        add("Families");
        PersonaEdits edits = model.edits();
        edits.say(Statement.Kind.NEED, "Pushchair");
        edits.say(Statement.Kind.TOPIC, "Brioche");
        edits.say(Statement.Kind.PAIN, "  ");
        UUID need = chosen().statements().getFirst().uid();
        UUID topic = chosen().statements().get(1).uid();
        edits.words(need, "In with a pushchair");
        edits.words(need, "  ");
        edits.weight(topic, 5);
        edits.evidence(need, Evidence.on(Basis.SURVEY, edits.today()));
        assertThat(stored().statements()).hasSize(2);
        assertThat(stored().statements().getFirst().words()).isEqualTo("In with a pushchair");
        assertThat(stored().statements().getFirst().evidence().basis()).isEqualTo(Basis.SURVEY);
        assertThat(stored().statements().get(1).weight()).isEqualTo(5);
        edits.take(need);
        assertThat(stored().statements()).hasSize(1);
        edits.addSection();
        UUID section = chosen().sections().getFirst().uid();
        edits.sectionTitle(section, "Dogs");
        edits.sectionText(section, "Two of three");
        assertThat(stored().sections().getFirst().title()).isEqualTo("Dogs");
        assertThat(stored().sections().getFirst().text()).isEqualTo("Two of three");
        edits.takeSection(section);
        assertThat(stored().sections()).isEmpty();
        disk.plan.history().undo();
        assertThat(chosen().sections()).hasSize(1);
    }

    @Test
    void aWordTypedIsOneStepOfUndoAndEachStrokeOfTheBrushItsOwn() {
        add("Families");
        for (String typed : List.of("W", "Wa", "Warm?")) {
            model.edits().quote(typed);
        }
        model.edits().hours(Hours.NONE.with(DayOfWeek.MONDAY, 7, 1));
        model.edits().hours(Hours.NONE.with(DayOfWeek.MONDAY, 7, 2));
        disk.plan.history().undo();
        assertThat(chosen().habits().hours().at(DayOfWeek.MONDAY, 7)).isEqualTo(1);
        disk.plan.history().undo();
        assertThat(chosen().habits().hours().empty()).isTrue();
        assertThat(chosen().identity().quote()).isEqualTo("Warm?");
        disk.plan.history().undo();
        assertThat(chosen().identity().quote()).isEmpty();
        model.edits().name("  ");
        assertThat(stored().name()).isEqualTo("Families");
    }

    @Test
    void theGalleryIsWalkedSearchedAndRemembered() {
        add("Families", "Élèves", "Regulars");
        assertThat(names()).containsExactly("Families", "Élèves", "Regulars");
        model.step(-1);
        assertThat(chosen().name()).isEqualTo("Élèves");
        model.step(-9);
        assertThat(chosen().name()).isEqualTo("Families");
        model.query().set("eleve");
        assertThat(names()).containsExactly("Élèves");
        model.query().set("");
        model.step(2);
        model.deactivate();
        AudienceViewModel later = new AudienceViewModel(disk.desk);
        later.activate();
        assertThat(later.chosen().get().map(Persona::name)).contains("Regulars");
        later.deactivate();
    }

    @Test
    void archivingHidesAndDeletingChoosesTheNext() {
        add("Families", "Students", "Regulars");
        model.step(-1);
        Persona students = chosen();
        model.care().archive(students, true);
        assertThat(names()).containsExactly("Families", "Regulars");
        model.archivedToo().set(true);
        assertThat(names()).containsExactly("Families", "Regulars", "Students");
        model.care().archive(students, false);
        assertThat(stored().archived()).isFalse();
        model.choose(students.id());
        model.care().delete(students);
        assertThat(chosen().name()).isEqualTo("Regulars");
        disk.plan.history().undo();
        assertThat(names()).contains("Students");
    }

    @Test
    void postsOfADeletedPersonaStayAndThePersonIsTold() {
        add("Families");
        Persona families = chosen();
        long post = disk.plan.change(EDIT, writer -> {
            long id = writer.posts().save(Post.draft(shop, Instant.EPOCH).withText("Brioche")).id();
            writer.personas().assign(id, List.of(families.id()));
            return id;
        });
        assertThat(model.page().get().posts(families)).isEqualTo(1);
        model.care().delete(families);
        assertThat(model.chosen().get()).isEmpty();
        assertThat(disk.plan.<Optional<Post>>read(reader -> reader.posts().find(post))).isPresent();
        disk.plan.history().undo();
        assertThat(chosen()).isEqualTo(families);
        assertThat(model.page().get().posts(families)).isEqualTo(1);
    }

    @Test
    void twoBecomeOne() {
        add("Families", "Parents");
        Persona parents = chosen();
        model.edits().quote("Still warm?");
        Persona families = model.page().get().active().getFirst();
        assertThat(model.care().others(parents)).containsExactly(families);
        model.care().merge(families, parents);
        assertThat(names()).containsExactly("Families");
        assertThat(chosen().identity().quote()).isEqualTo("Still warm?");
        disk.plan.history().undo();
        assertThat(names()).containsExactly("Families", "Parents");
    }

    @Test
    void aPersonaBeginsWithATemplateOrACopy() {
        model.care().readTemplates();
        model.care().from(model.care().templates().get().getFirst());
        Persona regular = chosen();
        assertThat(regular.statements()).isNotEmpty();
        assertThat(regular.clientId()).isEqualTo(shop);
        model.care().copy(regular);
        assertThat(chosen().name()).isEqualTo("Counter regular (copy)");
        assertThat(chosen().position()).isGreaterThan(regular.position());
        assertThat(names()).hasSize(2);
    }

    @Test
    void withSeveralClientsInViewAPersonaNeedsOne() {
        disk.plan.edit(EDIT, writer -> writer.clients()
                .save(Client.named("B", "FR", ZoneId.of("Europe/Paris"), "fr")));
        add("Families");
        disk.desk.show(Scope.all());
        model.care().blank();
        assertThat(names()).containsExactly("Families");
        assertThat(model.page().get().clientOf(chosen())).contains("A");
        model.care().copy(chosen());
        assertThat(names()).hasSize(2);
    }

    @Test
    void aPictureOfTheMachineBecomesThePortraitAndTextDoesNot() throws Exception {
        add("Families");
        Path picture = folder.resolve("face.png");
        ImageIO.write(new BufferedImage(40, 40, 1), "png", picture.toFile());
        model.edits().picture(picture);
        assertThat(chosen().identity().picture()).isPresent();
        assertThat(model.page().get().picture(chosen())).isPresent();
        Path text = Files.writeString(folder.resolve("face.txt"), "no picture");
        model.edits().picture(text);
        assertThat(stored().identity().picture()).isEqualTo(chosen().identity().picture());
        model.edits().drawn("hat");
        assertThat(stored().identity().picture()).isEmpty();
    }

    @Test
    void placesAreReadAndWrittenInEitherLanguage() {
        assertThat(PlaceText.read("Old town, 800 m")).contains(new Place("Old town", 800));
        assertThat(PlaceText.read("Lyon (2.5 km)")).contains(new Place("Lyon", 2500));
        assertThat(PlaceText.read("12 km")).contains(new Place("12 km", 0));
        assertThat(PlaceText.read(" ")).isEmpty();
        Messages french = Messages.of(Locale.FRENCH);
        assertThat(PlaceText.write(new Place("Lyon", 2500), french)).isEqualTo("Lyon · 2,5 km");
        assertThat(PlaceText.write(new Place("Lyon", 300), french)).isEqualTo("Lyon · 300 m");
        assertThat(PlaceText.write(new Place("Lyon", 0), french)).isEqualTo("Lyon");
    }
}
