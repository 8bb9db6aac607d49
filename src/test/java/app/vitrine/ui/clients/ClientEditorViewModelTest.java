package app.vitrine.ui.clients;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Variant;
import app.vitrine.mediafiles.MediaImport;
import app.vitrine.storage.OpenOptions;
import app.vitrine.storage.OpenPlan;
import app.vitrine.storage.Pack;
import app.vitrine.storage.PlanFile;
import app.vitrine.ui.PlanOnDisk;
import app.vitrine.ui.TestWindow;
import app.vitrine.ui.clients.ClientEditorViewModel.State;
import app.vitrine.work.Progress;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init")
class ClientEditorViewModelTest {

    private static final ChangeLabel EDIT = ChangeLabel.of("clients.channel.change.add");

    @TempDir
    Path folder;

    private PlanOnDisk disk;
    private ClientEditorViewModel page;
    private ChannelsModel channels;
    private ThemesModel themes;

    @BeforeEach
    void open() {
        disk = new PlanOnDisk(folder, TestWindow.CLOCK);
        page = new ClientEditorViewModel(disk.desk, new MediaImport(disk.plan.media(), TestWindow.CLOCK),
                (_, _) -> Map.of(), 0);
        channels = new ChannelsModel(page, disk.desk);
        themes = new ThemesModel(page, disk.desk);
        page.activate();
        page.create("Fleur de Rue", "FR", "fr");
    }

    @AfterEach
    void close() {
        disk.close();
    }

    private State state() {
        return page.state().get().orElseThrow();
    }

    private Client stored() {
        return disk.plan.read(reader -> reader.clients().find(page.clientId())).orElseThrow();
    }

    private List<Network> networks() {
        return state().channels().stream().map(Channel::network).toList();
    }

    @Test
    void aNewClientLivesInItsCountrysZoneAndComesIntoView() {
        assertThat(stored().name()).isEqualTo("Fleur de Rue");
        assertThat(stored().zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(disk.desk.scope().get()).isEqualTo(Scope.of(page.clientId()));
        assertThat(page.isNew()).isFalse();
    }

    @Test
    void everyEditIsKeptAndAWordTypedIsOneStepOfUndo() {
        for (String typed : List.of("F", "Fl", "Fleur", "Fleurs")) {
            page.name(typed);
        }
        page.line("Florist · Nantes");
        page.voice("Calm 🌷");
        page.colour(Palette.ROSE);
        page.reviewed(true);
        assertThat(List.of(stored().name(), stored().line(), stored().voice(), stored().colour(),
                stored().reviewed()))
                .containsExactly("Fleurs", "Florist · Nantes", "Calm 🌷", Palette.ROSE, true);
        assertThat(state().client()).isEqualTo(stored());
        for (int i = 0; i < 4; i++) {
            disk.plan.history().undo();
        }
        assertThat(stored().name()).isEqualTo("Fleurs");
        disk.plan.history().undo();
        assertThat(stored().name()).isEqualTo("Fleur de Rue");
        page.name("  ");
        assertThat(stored().name()).isEqualTo("Fleur de Rue");
    }

    @Test
    void aCountryBringsItsZoneUnlessTheZoneWasChosen() {
        page.country("CA");
        assertThat(stored().zone()).isEqualTo(ZoneId.of("America/Toronto"));
        page.zone(ZoneId.of("America/Vancouver"));
        page.country("US");
        assertThat(stored().zone()).isEqualTo(ZoneId.of("America/Vancouver"));
        assertThat(stored().country()).isEqualTo("US");
    }

    @Test
    void theLastLanguageStays() {
        page.addLanguage("en");
        page.firstLanguage("en");
        assertThat(stored().languages()).containsExactly("en", "fr");
        page.removeLanguage("en");
        page.removeLanguage("fr");
        assertThat(stored().languages()).containsExactly("fr");
    }

    @Test
    void channelsAreAddedOrderedAndTakenAway() {
        List.of(Network.INSTAGRAM, Network.INSTAGRAM, Network.SHOP_WINDOW, Network.CUSTOM)
                .forEach(channels::add);
        assertThat(networks()).containsExactly(Network.INSTAGRAM, Network.INSTAGRAM, Network.SHOP_WINDOW,
                Network.CUSTOM);
        Channel second = state().channels().get(1);
        channels.handle(second.id(), "@fleurderue.mariage");
        channels.name(second.id(), "Weddings");
        channels.address(second.id(), "https://example.org/mariage");
        channels.colour(second.id(), Optional.of(Palette.PLUM));
        assertThat(disk.plan.read(reader -> reader.clients().channel(second.id())).orElseThrow())
                .isEqualTo(new Channel(second.id(), page.clientId(), Network.INSTAGRAM, "Weddings",
                        "@fleurderue.mariage", "https://example.org/mariage", Optional.of(Palette.PLUM), 1,
                        false, List.of()));
        channels.move(state().channels().getFirst().id(), 2);
        assertThat(networks()).containsExactly(Network.INSTAGRAM, Network.SHOP_WINDOW, Network.INSTAGRAM,
                Network.CUSTOM);
        channels.step(state().channels().getLast().id(), -1);
        channels.step(state().channels().getFirst().id(), -1);
        assertThat(networks()).containsExactly(Network.INSTAGRAM, Network.SHOP_WINDOW, Network.CUSTOM,
                Network.INSTAGRAM);
    }

    @Test
    void aChannelThatAPostNamesStaysWithThePost() {
        channels.add(Network.INSTAGRAM);
        channels.add(Network.SMS);
        Channel instagram = state().channels().getFirst();
        disk.plan.edit(EDIT,
                writer -> writer.posts().save(Post.draft(page.clientId(), TestWindow.CLOCK.instant())
                        .withVariants(
                                List.of(Variant.on(instagram.id(), Network.INSTAGRAM.usualFormat(), 0)))));
        channels.remove(instagram, "Instagram");
        channels.remove(state().channels().getFirst(), "SMS");
        assertThat(state().channels()).isEmpty();
        assertThat(disk.plan.read(reader -> reader.clients().allChannels()).stream().map(Channel::network))
                .containsExactly(Network.INSTAGRAM);
    }

    @Test
    void pillarsAndCampaignsAreEditedInPlace() {
        themes.addPillar();
        Pillar pillar = state().pillars().getFirst();
        themes.pillarName(pillar.id(), "Bouquets");
        themes.pillarColour(pillar.id(), Palette.CLAY);
        themes.pillarShare(pillar.id(), 140);
        assertThat(state().pillars())
                .containsExactly(new Pillar(pillar.id(), page.clientId(), "Bouquets", Palette.CLAY, 100, 0));
        themes.addCampaign();
        Campaign campaign = state().campaigns().getFirst();
        themes.campaignName(campaign.id(), "Valentine");
        themes.campaignLast(campaign.id(), LocalDate.of(2026, 12, 1));
        assertThat(state().campaigns().getFirst().span())
                .isEqualTo(new Span(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 1)));
        themes.remove(state().pillars().getFirst());
        themes.remove(state().campaigns().getFirst());
        assertThat(state().pillars()).isEmpty();
        assertThat(state().campaigns()).isEmpty();
    }

    @Test
    void archivingCanBeTakenBack() {
        page.archived(true);
        assertThat(disk.plan.read(reader -> reader.clients().active()).stream().toList()).isEmpty();
        assertThat(state().client().archived()).isTrue();
        page.archived(false);
        assertThat(disk.plan.read(reader -> reader.clients().active()).stream().toList()).hasSize(1);
    }

    @Test
    void aPackHoldsOneClientAloneAndErasingLeavesNothing() {
        Client other = disk.plan.change(EDIT, writer -> writer.clients()
                .save(Client.named("Maison Levain", "FR", ZoneId.of("Europe/Paris"), "fr")));
        disk.plan.edit(EDIT,
                writer -> writer.posts()
                        .save(Post.draft(page.clientId(), TestWindow.CLOCK.instant()).withTitle("Tulips")
                                .withWhen(Optional.of(LocalDate.of(2026, 12, 15)),
                                        Optional.of(LocalTime.NOON))));
        Leaving leaving = new Leaving(disk.desk, disk.plan);
        Path pack = folder.resolve("fleur.vitrinepack");
        leaving.weigh(page.clientId(), weight -> {
            assertThat(weight).isEqualTo(new Leaving.Weight(stored(), 1, 0));
            leaving.handOver(weight.client(), pack);
        });
        Path theirs = folder.resolve("theirs").resolve("plan.vitrine");
        Pack.open(pack, theirs, Progress.NONE);
        try (OpenPlan copy = PlanFile.open(theirs, OpenOptions.USUAL)) {
            assertThat(copy.read(reader -> reader.clients().all()).stream().map(Client::name))
                    .containsExactly("Fleur de Rue");
        }
        boolean[] told = new boolean[1];
        leaving.erase(stored(), () -> told[0] = true);
        assertThat(told[0]).isTrue();
        assertThat(disk.plan.read(reader -> reader.clients().all()).stream().toList()).containsExactly(other);
    }
}
