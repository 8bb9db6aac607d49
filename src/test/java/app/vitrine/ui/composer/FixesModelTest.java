package app.vitrine.ui.composer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.network.Network;
import app.vitrine.domain.network.RuleKind;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Variant;
import app.vitrine.exchange.rules.RuleFile;
import app.vitrine.ui.TestDesk;
import app.vitrine.ui.shell.Place;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init")
class FixesModelTest {

    @TempDir
    Path folder;

    private final HandLater later = new HandLater();
    private TestDesk desk;
    private ComposerViewModel model;

    @BeforeEach
    void open() {
        desk = TestDesk.at(folder);
        model = new ComposerViewModel(desk, later, RuleFile.shipped(),
                new Place.NewPost(Optional.empty(), Optional.empty()));
        model.activate();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void write(Network network, String text) {
        model.variants().tick(desk.channel(network));
        model.text().type(text);
        model.refresh();
    }

    private Optional<ChecksModel.Check> finding(RuleKind kind) {
        return model.checks().checks().stream().filter(check -> check.finding().rule().kind() == kind)
                .findFirst();
    }

    private void mend(RuleKind kind) {
        ChecksModel.Check check = finding(kind).orElseThrow();
        model.fixes().apply(check, model.fixes().fix(check).orElseThrow());
        model.refresh();
    }

    private Post kept() {
        return desk.posts().getFirst();
    }

    private Variant variant() {
        return kept().variants().getFirst();
    }

    @Test
    void shorteningForXGivesItATextOfItsOwnAndLeavesTheBase() {
        String text = "Bonne nouvelle ".repeat(25).strip();
        write(Network.X, text);
        assertThat(model.fixes().fix(finding(RuleKind.TEXT_MAX).orElseThrow()).orElseThrow().label())
                .satisfies(label -> assertThat(desk.wording().get().messages().text(label))
                        .isEqualTo("Shorten for X"));
        mend(RuleKind.TEXT_MAX);
        assertThat(finding(RuleKind.TEXT_MAX)).isEmpty();
        assertThat(kept().text()).isEqualTo(text);
        assertThat(variant().text().orElseThrow()).endsWith(" Bonne…").hasSizeLessThan(281);
    }

    @Test
    void whatWasMendedCanBeTakenBackForSixSeconds() {
        write(Network.X, "Bonne nouvelle ".repeat(25));
        mend(RuleKind.TEXT_MAX);
        assertThat(model.fixes().done().get()).isPresent();
        model.fixes().undo();
        assertThat(model.fixes().done().get()).isEmpty();
        assertThat(variant().text()).isEmpty();

        model.refresh();
        mend(RuleKind.TEXT_MAX);
        later.pass(Duration.ofSeconds(5));
        assertThat(model.fixes().done().get()).isPresent();
        later.pass(Duration.ofSeconds(1));
        assertThat(model.fixes().done().get()).isEmpty();
        assertThat(variant().text()).isPresent();
    }

    @Test
    void aLinkInAnInstagramCaptionMovesToTheFirstComment() {
        write(Network.INSTAGRAM, "La bûche est là https://maisonlevain.fr/buche #noel");
        mend(RuleKind.LINKS_INERT);
        assertThat(variant().text()).contains("La bûche est là #noel");
        assertThat(variant().firstComment()).isEqualTo("https://maisonlevain.fr/buche");
        model.fixes().undo();
        assertThat(variant().firstComment()).isEmpty();
    }

    @Test
    void tooManyHashtagsAreCutToTheFirst() {
        write(Network.INSTAGRAM, "Pain #a1 #b2 #c3 #d4 #e5 #f6 #g7");
        mend(RuleKind.HASHTAGS_MAX);
        assertThat(variant().text()).contains("Pain #a1 #b2 #c3 #d4 #e5");
    }

    @Test
    void whereATextStopsIsSaidInWords() {
        write(Network.X, "a".repeat(270) + " bonjour à tous");
        assertThat(model.checks().stopsAfter(finding(RuleKind.TEXT_MAX).orElseThrow())).contains("bonjour à");
    }
}
