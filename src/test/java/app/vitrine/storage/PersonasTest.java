package app.vitrine.storage;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.persona.Basis;
import app.vitrine.domain.persona.Evidence;
import app.vitrine.domain.persona.Hours;
import app.vitrine.domain.persona.Income;
import app.vitrine.domain.persona.Persona;
import app.vitrine.domain.persona.Place;
import app.vitrine.domain.persona.Section;
import app.vitrine.domain.persona.Statement;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.ChangeNotice;
import app.vitrine.domain.post.Post;
import app.vitrine.work.Progress;

import static org.assertj.core.api.Assertions.assertThat;

class PersonasTest {

    private static final ChangeLabel LABEL = ChangeLabel.of("storage.history.earlier");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    @TempDir
    Path folder;

    private OpenPlan plan;
    private Client client;

    @BeforeEach
    void open() {
        plan = PlanFile.create(folder.resolve("plan.vitrine"), OpenOptions.USUAL);
        client = shop("A");
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private Client shop(String name) {
        return plan.change(LABEL,
                writer -> writer.clients().save(Client.named(name, "FR", ZoneId.of("Europe/Paris"), "fr")));
    }

    private Persona whole(String name, Client owner) {
        return Persona.named(name, Palette.ROSE).at(owner.id(), 2)
                .withIdentity(identity -> identity.withSegment("Parents 👨‍👩‍👧").withDrawn("bob")
                        .withQuote("“Still warm?”").withStory("One.\nTwo.").withShare(Optional.of(38)))
                .withLife(life -> life.withAges(Optional.of(30), Optional.of(45))
                        .withPlaces(List.of(new Place("Croix-Rousse, the hill", 1500), new Place("Lyon", 0)))
                        .withHousehold("Two children").withWork("Office").withIncome(Income.COMFORTABLE)
                        .withLanguages(List.of("fr", "en")))
                .with(Statement.guess(Statement.Kind.NEED, "Pushchair"))
                .with(Statement.guess(Statement.Kind.TOPIC, "Brioche").withWeight(5)
                        .withEvidence(Evidence.on(Basis.SURVEY, DAY).withNote("31 of 41")))
                .withHabits(habits -> habits.withWeight(Network.SHOP_WINDOW, 4)
                        .withWeight(Network.INSTAGRAM, 5)
                        .withNetworksEvidence(Evidence.on(Basis.ANALYTICS, DAY))
                        .withHours(Hours.NONE.with(DayOfWeek.SUNDAY, 8, 11, 3))
                        .withHoursEvidence(new Evidence(Basis.COMMENTS, "", Optional.empty())))
                .withVoice(voice -> voice.withUse(List.of("warm, short", "vous")).withAvoid(List.of("luxury"))
                        .withFormats(Set.of(Format.REEL, Format.STORY)))
                .withSections(List.of(Section.of("Dogs", "Two of three\nhave one")));
    }

    private Persona save(Persona persona) {
        return plan.change(LABEL, writer -> writer.personas().save(persona));
    }

    private List<Persona> all() {
        return plan.read(reader -> reader.personas().personas(Scope.all()));
    }

    private long post(List<Long> personas) {
        return plan.change(LABEL, writer -> {
            long id = writer.posts().save(Post.draft(client.id(), Instant.EPOCH).withText("Brioche")).id();
            writer.personas().assign(id, personas);
            return id;
        });
    }

    private List<Long> whom(long post) {
        return plan.read(reader -> reader.personas().of(post));
    }

    private Map<Long, Integer> counts() {
        return plan.read(reader -> reader.personas().posts(Scope.all()));
    }

    @Test
    void allThatIsSaidOfAPersonaComesBack() {
        Persona stored = save(whole("Families", client));
        assertThat(all()).containsExactly(stored);
        assertThat(plan.<Optional<Persona>>read(reader -> reader.personas().find(stored.id())))
                .contains(stored);
        assertThat(plan.<List<Persona>>read(reader -> reader.personas().personas(Scope.of(client.id() + 1))))
                .isEmpty();
    }

    @Test
    void anEditTouchesThePersonaAndUndoBringsEveryWordBack() {
        Persona first = save(whole("Families", client));
        List<ChangeNotice> heard = new ArrayList<>();
        plan.onChange(heard::add);
        Persona edited = save(first.with(first.statements().getFirst().uid(),
                statement -> statement.withWords("In and out with a pushchair"))
                .without(first.statements().get(1).uid()).withSections(List.of()));
        assertThat(all()).containsExactly(edited);
        assertThat(heard.getLast().touches(ChangeNotice.Kind.PERSONA, first.id())).isTrue();
        plan.history().undo();
        assertThat(all()).containsExactly(first);
        plan.history().redo();
        assertThat(all()).containsExactly(edited);
    }

    @Test
    void deletingKeepsThePostsAndUndoBringsTheLinksBack() {
        Persona families = save(whole("Families", client));
        Persona regulars = save(whole("Regulars", client));
        long post = post(List.of(regulars.id(), families.id()));
        assertThat(whom(post)).containsExactly(regulars.id(), families.id());
        plan.edit(LABEL, writer -> writer.personas().remove(families));
        assertThat(whom(post)).containsExactly(regulars.id());
        assertThat(all()).containsExactly(regulars);
        plan.history().undo();
        assertThat(whom(post)).containsExactly(regulars.id(), families.id());
        assertThat(all()).containsExactly(families, regulars);
    }

    @Test
    void mergingHandsThePostsOverOnce() {
        Persona families = save(whole("Families", client));
        Persona regulars = save(
                whole("Regulars", client).withVoice(voice -> voice.withUse(List.of("short"))));
        long both = post(List.of(families.id(), regulars.id()));
        long one = post(List.of(regulars.id()));
        plan.edit(LABEL, writer -> writer.personas().merge(families, regulars));
        assertThat(whom(both)).containsExactly(families.id());
        assertThat(whom(one)).containsExactly(families.id());
        assertThat(counts()).isEqualTo(Map.of(families.id(), 2));
        assertThat(all()).singleElement()
                .satisfies(merged -> assertThat(merged.voice().use()).contains("warm, short", "short"));
        plan.history().undo();
        assertThat(all()).containsExactly(families, regulars);
        assertThat(whom(one)).containsExactly(regulars.id());
    }

    @Test
    void postsInTheTrashAreNotCountedAndACopyIsForTheSame() {
        Persona families = save(whole("Families", client));
        long post = post(List.of(families.id()));
        long other = post(List.of());
        plan.edit(LABEL, writer -> writer.personas().copy(post, other));
        assertThat(whom(other)).containsExactly(families.id());
        assertThat(counts()).isEqualTo(Map.of(families.id(), 2));
        plan.edit(LABEL, writer -> writer.posts().delete(List.of(post)));
        assertThat(counts()).isEqualTo(Map.of(families.id(), 1));
        assertThat(plan.history().versions(other)).isNotEmpty();
    }

    @Test
    void aPackOfOneClientHasItsPersonasAndNoOthers() {
        Client second = shop("B");
        Persona families = save(whole("Families", client));
        Persona secret = save(whole("Secret", second));
        save(secret.withIdentity(identity -> identity.withQuote("Secret quote")));
        long post = post(List.of(families.id()));
        Path pack = folder.resolve("a.vitrinepack");
        Pack.saveClient(plan, client.id(), pack, Progress.NONE);
        Path unpacked = folder.resolve("unpacked.vitrine");
        Pack.open(pack, unpacked, Progress.NONE);
        try (OpenPlan opened = PlanFile.open(unpacked, OpenOptions.USUAL)) {
            assertThat(opened.<List<Persona>>read(reader -> reader.personas().personas(Scope.all())))
                    .containsExactly(families);
            assertThat(opened.<List<Long>>read(reader -> reader.personas().of(post)))
                    .containsExactly(families.id());
        }
    }

    @Test
    void erasingAClientErasesWhatWasSaidOfItsPersonas() throws Exception {
        Client second = shop("B");
        Persona gone = save(whole("Gone", second));
        save(gone.with(Statement.guess(Statement.Kind.PAIN, "Zugluft beim Warten")).without(
                gone.statements().getFirst().uid()));
        Persona stays = save(whole("Stays", client));
        plan.erase(second.id());
        plan.close();
        byte[] bytes = Files.readAllBytes(folder.resolve("plan.vitrine"));
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("Zugluft");
        plan = PlanFile.open(folder.resolve("plan.vitrine"), OpenOptions.USUAL);
        assertThat(all()).containsExactly(stays);
    }

    @Test
    void aPlanOfVersionFourIsBroughtUpToDate() {
        Path file = folder.resolve("old.vitrine");
        try (Session making = Connections.creating(file)) {
            new Schema(Schema.load().scripts().subList(0, 4)).migrate(making);
            making.run("INSERT INTO meta (name, value) VALUES ('uid', ?)",
                    Uuid7.next());
        }
        try (OpenPlan opened = PlanFile.open(file, OpenOptions.USUAL)) {
            Persona stored = opened.change(LABEL, writer -> {
                Client owner = writer.clients().save(Client.named("C", "FR", ZoneId.of("UTC"), "fr"));
                return writer.personas().save(whole("Families", owner));
            });
            assertThat(opened.<List<Persona>>read(reader -> reader.personas().personas(Scope.all())))
                    .containsExactly(stored);
        }
    }
}
