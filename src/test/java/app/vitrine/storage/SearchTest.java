package app.vitrine.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.Variant;

import static org.assertj.core.api.Assertions.assertThat;

final class SearchTest {

    private static final ChangeLabel LABEL = ChangeLabel.of("test");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 4);

    private OpenPlan plan;
    private Client client;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        plan = PlanFile.create(folder.resolve("plan.vitrine"), OpenOptions.USUAL);
        client = plan.change(LABEL, writer -> writer.clients()
                .save(Client.named("A", "FR", ZoneId.of("Europe/Paris"), "fr")));
    }

    @AfterEach
    void close() {
        plan.close();
    }

    @ParameterizedTest
    @CsvSource({"ecl, Éclair au café", "ÉCLAIR, eclair", "cafe ecl, Éclair au café", "oeuf, Un Œuf frais",
            "œuf, un oeuf", "strasse, Straße", "京, 東京の桜", "東京, 東京の桜", "🎉, Promo🎉demain",
            "demain, Promo🎉demain",
            "amann, kouign-amann", "kouign-am, kouign-amann", "l'éte, C'est l'été", "2+3, =2+3", "50, -50 %"})
    void wordsAreFoundByTheirBeginningWithoutCaseAccentsAndLigatures(String words, String text) {
        save(draft().withText("nothing of it"));
        Post post = save(draft().withText(text));

        assertThat(found(words)).containsExactly(post.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "'", "a\"b", "AND", "a OR", "NEAR(", "*", "-", "^a", "a:b", "(",
            "{x}:y",
            "\u0000", "é", "🎉🎉🎉", "\uD83C", "%", "_", "\\",
            "a b c d e f g h i j k l m n o p q r s t u v w x y z"})
    void anyInputIsSafe(String words) {
        save(draft().withText("a b c"));

        assertThat(found(words)).hasSizeBetween(0, 1);
    }

    @Test
    void titleTextVariantsTagsLinkAndNoteAreAllLookedAt() {
        Channel channel = plan.change(LABEL,
                writer -> writer.clients().save(Channel.of(client.id(), Network.FACEBOOK, 0)));
        Variant variant = Variant.on(channel.id(), Format.FEED, 0).withText(Optional.of("varianttext"))
                .withFirstComment("commenttext").withTitle("varianttitle");
        Post post = save(draft().withTitle("titleword").withText("textword").withTags(List.of("tagword"))
                .withLink("https://linkword.example").withNote("noteword").withVariants(List.of(variant)));

        for (String word : List.of("titlew", "textw", "tagw", "linkw", "notew", "variantte", "commentt",
                "variantti",
                "titlew notew")) {
            assertThat(found(word)).as(word).containsExactly(post.id());
        }
        assertThat(found("titleword missing")).isEmpty();
    }

    @Test
    void theNewestDayComesFirstAndUndatedLastHoweverManyAreFound() {
        plan.edit(LABEL, writer -> {
            for (int i = 0; i < 2_100; i++) {
                writer.posts().save(
                        draft().withText("common").withWhen(Optional.of(DAY.plusDays(i)), Optional.empty()));
            }
            writer.posts().save(draft().withText("common rare"));
            writer.posts().save(draft().withText("rare").withWhen(Optional.of(DAY), Optional.empty()));
        });

        assertThat(cards("common", 3)).extracting(card -> card.day().orElseThrow())
                .containsExactly(DAY.plusDays(2_099), DAY.plusDays(2_098), DAY.plusDays(2_097));
        assertThat(cards("common", 5_000)).hasSize(2_101).last().extracting(PostCard::day)
                .isEqualTo(Optional.empty());
        assertThat(cards("rare", 5)).extracting(PostCard::day).containsExactly(Optional.of(DAY),
                Optional.empty());
    }

    @Test
    void anArchivedClientIsFoundOnlyWhenAskedFor() {
        save(draft().withText("word"));
        plan.edit(LABEL, writer -> writer.clients().save(client.withArchived(true)));

        assertThat(found("word")).isEmpty();
        assertThat(
                plan.<List<PostCard>>read(reader -> reader.posts().search(Scope.of(client.id()), "word", 9)))
                .hasSize(1);
    }

    private Post draft() {
        return Post.draft(client.id(), Instant.EPOCH);
    }

    private Post save(Post post) {
        return plan.change(LABEL, writer -> writer.posts().save(post));
    }

    private List<Long> found(String words) {
        return cards(words, 50).stream().map(PostCard::id).toList();
    }

    private List<PostCard> cards(String words, int limit) {
        return plan.read(reader -> reader.posts().search(Scope.all(), words, limit));
    }
}
