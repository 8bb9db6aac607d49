package app.vitrine.ui.composer;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Variant;
import app.vitrine.exchange.rules.RuleFile;
import app.vitrine.ui.TestDesk;
import app.vitrine.ui.shell.Place;

import static org.assertj.core.api.Assertions.assertThat;

/// What stands under More, in a variant and beside When.
final class ComposerDetailsTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 10);

    @TempDir
    private Path folder;

    private final HandLater later = new HandLater();
    private TestDesk desk;
    private ComposerViewModel model;

    @BeforeEach
    void open() {
        desk = TestDesk.at(folder);
        model = new ComposerViewModel(desk, later, RuleFile.shipped(),
                new Place.NewPost(Optional.of(THURSDAY),
                        Optional.of(LocalTime.of(11, 30))));
        model.activate();
        model.text().type("Bûche");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void detailsAreKeptAsTyped() {
        assertThat(model.details().inUse()).isFalse();
        model.details().title("Bûche 2026");
        model.details().link(" https://maisonlevain.example/buche ");
        model.details().note("Ask Léa");
        model.details().addTags("noël, #pear,, Noël");
        model.details().removeTag("pear");

        Post post = kept();
        assertThat(post.title()).isEqualTo("Bûche 2026");
        assertThat(post.link()).isEqualTo("https://maisonlevain.example/buche");
        assertThat(post.note()).isEqualTo("Ask Léa");
        assertThat(post.tags()).containsExactly("noël");
        assertThat(post.pillarId()).isEmpty();
        assertThat(model.details().inUse()).isTrue();
    }

    @Test
    void aVariantHasItsOwnFormatLanguageTitleAndComment() {
        model.variants().tick(desk.channel(Network.INSTAGRAM));
        model.variants().step(1);
        assertThat(model.variant().shown().get()).hasValueSatisfying(shown -> {
            assertThat(shown.network()).isEqualTo(Network.INSTAGRAM);
            assertThat(shown.formats()).contains(Format.STORY);
            assertThat(shown.hasComment()).isTrue();
            assertThat(shown.hasTitle()).isFalse();
        });
        model.variant().firstComment("#baking");
        model.variant().language("fr");
        model.variant().title("A title");
        model.variant().format(Format.REEL);

        Variant variant = kept().variants().getFirst();
        assertThat(variant.firstComment()).isEqualTo("#baking");
        assertThat(variant.language()).isEqualTo("fr");
        assertThat(variant.title()).isEqualTo("A title");
        assertThat(variant.format()).isEqualTo(Format.REEL);
        assertThat(model.variants().tabs()).singleElement().satisfies(tab -> {
            assertThat(tab.name()).endsWith(" FR");
            assertThat(tab.ownText()).isFalse();
        });
    }

    @Test
    void variantsAreDuplicatedRemovedAndUnticked() {
        long instagram = desk.channel(Network.INSTAGRAM);
        model.variants().add(instagram, Format.STORY);
        model.variants().duplicate(model.variants().tabs().getFirst().uid());
        model.variants().tick(desk.channel(Network.X));
        assertThat(kept().variants()).extracting(Variant::format).containsExactly(Format.STORY, Format.STORY,
                Format.FEED);

        model.variants().remove(model.variants().tabs().getFirst().uid());
        assertThat(kept().variants()).extracting(Variant::position).containsExactly(0, 1);
        model.variants().untick(instagram);
        assertThat(kept().variants()).extracting(Variant::channelId).containsExactly(desk.channel(Network.X));
        assertThat(model.variants().chips().stream().filter(VariantsModel.ChannelChip::ticked)).hasSize(1);
    }

    @Test
    void whenIsTypedChosenAndStepped() {
        assertThat(model.when().typeDay("nonsense")).isFalse();
        assertThat(model.when().typeTime("nonsense")).isFalse();
        assertThat(model.when().typeTime("1845")).isTrue();
        model.when().stepTime(1);
        model.when().stepDay(2);
        assertThat(kept().day()).contains(THURSDAY.plusDays(2));
        assertThat(kept().time()).contains(LocalTime.of(19, 0));

        model.when().choose(Optional.of(THURSDAY));
        model.when().typeTime("");
        assertThat(kept().day()).contains(THURSDAY);
        assertThat(kept().time()).isEmpty();
        model.when().stepTime(-1);
        assertThat(kept().time()).contains(LocalTime.of(9, 0));
        model.when().typeDay("");
        assertThat(kept().day()).isEmpty();
        assertThat(model.when().own().get()).isFalse();
    }

    @Test
    void aPostNotKeptYetHasNoVersions() {
        model.versions().read();

        assertThat(model.versions().versions()).isEmpty();
        assertThat(model.versions().reading().get()).isFalse();
    }

    @Test
    void versionsAreListedOnceRead() {
        kept();
        model.text().type("Bûche poire");
        kept();
        model.versions().read();
        assertThat(model.versions().versions()).isNotEmpty();
    }

    private Post kept() {
        model.draft().leaveField();
        later.pass(Duration.ofSeconds(1));
        List<Post> posts = desk.posts();
        assertThat(posts).hasSize(1);
        return posts.getFirst();
    }
}
