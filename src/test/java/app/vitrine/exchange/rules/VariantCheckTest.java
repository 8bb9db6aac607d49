package app.vitrine.exchange.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;

import app.vitrine.domain.network.Finding;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.MediaFacts;
import app.vitrine.domain.network.MediaType;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.network.Rule;
import app.vitrine.domain.network.RuleKind;
import app.vitrine.domain.network.VariantCheck;
import app.vitrine.domain.network.VariantFacts;
import app.vitrine.domain.text.Messages;

import static org.assertj.core.api.Assertions.assertThat;

/// The checks against the rules that come with the program.
class VariantCheckTest {

    private static final VariantCheck CHECK = new VariantCheck(RuleFile.shipped());
    private static final List<Network> NETWORKS = List.of(Network.values());
    private static final List<MediaType> TYPES = List.of(MediaType.values());
    private static final MediaFacts PICTURE = new MediaFacts(MediaType.JPEG, 1080, 1080, 400_000, 0,
            "Three loaves");
    private static final MediaFacts VIDEO = new MediaFacts(MediaType.MP4, 1080, 1920, 9_000_000, 20, "");

    private static List<String> told(VariantFacts variant) {
        Messages messages = Messages.of(Locale.UK);
        return CHECK.check(variant).stream()
                .map(finding -> finding.severity() + " " + finding.subject().part() + " "
                        + finding.subject().index() + " " + messages.text(finding.message()))
                .toList();
    }

    private static VariantFacts variant(Network network, Format format, String text, MediaFacts... media) {
        return new VariantFacts(network, format, text, "", "", "", List.of(media));
    }

    @Test
    void aGoodPostHasNoFindings() {
        assertThat(told(variant(Network.INSTAGRAM, Format.FEED, "Fresh bread #bakery", PICTURE))).isEmpty();
        assertThat(told(variant(Network.X, Format.FEED, "Fresh bread #bakery https://a.com", PICTURE)))
                .isEmpty();
        assertThat(told(variant(Network.TIKTOK, Format.VIDEO, "Fresh bread", VIDEO))).isEmpty();
        assertThat(told(variant(Network.CUSTOM, Format.FEED, ""))).isEmpty();
    }

    @Test
    void theCounterNamesTheLimitThatTheCheckNames() {
        for (int length : new int[]{600, 900}) {
            String text = "é".repeat(length);
            double checked = CHECK.check(variant(Network.PINTEREST, Format.PIN, text, PICTURE)).stream()
                    .map(Finding::rule).filter(rule -> rule.kind() == RuleKind.TEXT_MAX).findFirst()
                    .orElseThrow().limit();
            assertThat(RuleFile.shipped().count(text, Network.PINTEREST, Format.PIN).limit())
                    .contains((int) checked);
        }
    }

    @Test
    void aTextThatIsTooLongSaysByHowMuch() {
        assertThat(told(variant(Network.X, Format.FEED, "é".repeat(283)))).containsExactly(
                "BLOCKS TEXT -1 The text is 3 characters over the limit of 280.");
        assertThat(told(variant(Network.YOUTUBE, Format.VIDEO, "é".repeat(2501), VIDEO))).containsExactly(
                "BLOCKS TEXT -1 The text is 2 bytes over the limit of 5,000; accents and emoji take several.");
        assertThat(told(variant(Network.SMS, Format.MESSAGE, "a".repeat(1600)))).containsExactly(
                "WARNS TEXT -1 The text takes 11 text messages; at most 10 are advised.");
    }

    @Test
    void anAdvisedLimitWarnsBeforeTheFirmOneBlocks() {
        assertThat(told(variant(Network.PINTEREST, Format.PIN, "a".repeat(501), PICTURE))).containsExactly(
                "WARNS TEXT -1 The text is 1 character over the limit of 500.");
        assertThat(told(variant(Network.PINTEREST, Format.PIN, "a".repeat(801), PICTURE))).containsExactly(
                "BLOCKS TEXT -1 The text is 1 character over the limit of 800.");
        assertThat(told(variant(Network.INSTAGRAM, Format.FEED, "#a ".repeat(6), PICTURE))).containsExactly(
                "WARNS TEXT -1 6 hashtags; the limit is 5.");
        assertThat(told(variant(Network.INSTAGRAM, Format.FEED, "#a ".repeat(31), PICTURE))).containsExactly(
                "BLOCKS TEXT -1 31 hashtags; the limit is 30.");
    }

    @Test
    void instagramTellsOfMentionsAndDeadLinks() {
        assertThat(told(variant(Network.INSTAGRAM, Format.FEED, "@a ".repeat(21) + "shop.com", PICTURE)))
                .containsExactly("BLOCKS TEXT -1 21 mentions; the limit is 20.",
                        "WARNS TEXT -1 Links in this caption cannot be clicked.");
        assertThat(told(variant(Network.INSTAGRAM, Format.STORY, "Hello", VIDEO))).containsExactly(
                "WARNS TEXT -1 No caption is shown with this format: only the picture or video is seen.");
    }

    @Test
    void tooFewAndTooManyFilesAreTold() {
        assertThat(told(variant(Network.INSTAGRAM, Format.FEED, ""))).containsExactly(
                "BLOCKS MEDIA -1 A picture or video is needed here.");
        assertThat(told(variant(Network.INSTAGRAM, Format.CAROUSEL, "", PICTURE))).containsExactly(
                "BLOCKS MEDIA -1 At least 2 pictures or videos are needed here.");
        assertThat(told(variant(Network.X, Format.FEED, "", PICTURE, PICTURE, PICTURE, PICTURE, PICTURE)))
                .containsExactly("BLOCKS MEDIA -1 5 files; the limit is 4.");
        assertThat(told(variant(Network.LINKEDIN, Format.FEED, "", PICTURE, VIDEO))).containsExactly(
                "BLOCKS MEDIA -1 Pictures, animations and videos do not go together in one publication.");
    }

    @Test
    void anAnimationIsAPictureWhereTheNetworkSaysNothingElse() {
        MediaFacts gif = new MediaFacts(MediaType.GIF, 400, 300, 900_000, 0, "Steam rising");
        assertThat(told(variant(Network.FACEBOOK, Format.FEED, "", gif, PICTURE))).isEmpty();
        assertThat(told(variant(Network.MASTODON, Format.FEED, "", gif, PICTURE))).containsExactly(
                "BLOCKS MEDIA -1 Pictures, animations and videos do not go together in one publication.");
    }

    @Test
    void typeSizeShapeAndLengthAreTold() {
        MediaFacts pdf = new MediaFacts(MediaType.PDF, 0, 0, 1000, 0, "");
        assertThat(told(variant(Network.X, Format.FEED, "", pdf))).containsExactly(
                "BLOCKS MEDIA 0 File 1: PDF is not accepted here.");
        assertThat(told(variant(Network.GOOGLE, Format.UPDATE, "",
                new MediaFacts(MediaType.PNG, 200, 300, 5_500_000, 0, ""))))
                .containsExactly("BLOCKS MEDIA 0 File 1 has 5.5 MB; the limit is 5 MB.",
                        "BLOCKS MEDIA 0 File 1 is 200 pixels wide; at least 250 are needed.");
        assertThat(told(variant(Network.INSTAGRAM, Format.FEED, "",
                new MediaFacts(MediaType.JPEG, 1080, 1920, 0, 0, "x"))))
                .containsExactly(
                        "WARNS MEDIA 0 File 1 is too tall: its width is 0.56 times its height; at least 0.80 fits here.");
        assertThat(told(variant(Network.THREADS, Format.FEED, "",
                new MediaFacts(MediaType.MOV, 1080, 1920, 0, 301, "x"))))
                .containsExactly("BLOCKS MEDIA 0 File 1 lasts 301 s; the limit is 300 s.");
    }

    @Test
    void titlesAndFirstCommentsAreChecked() {
        VariantFacts offer = new VariantFacts(Network.GOOGLE, Format.OFFER, "Two for one", "", "", "",
                List.of());
        assertThat(told(offer)).containsExactly("BLOCKS TITLE -1 A title is needed here.");
        VariantFacts reply = new VariantFacts(Network.X, Format.FEED, "a", "", "b".repeat(282), "",
                List.of());
        assertThat(told(reply)).containsExactly(
                "BLOCKS FIRST_COMMENT -1 The first comment is 2 characters over the limit of 280.");
        VariantFacts pin = new VariantFacts(Network.PINTEREST, Format.PIN, "a", "t".repeat(101), "",
                "https://a.com/" + "b".repeat(2050), List.of(PICTURE));
        assertThat(told(pin)).containsExactly(
                "BLOCKS TITLE -1 The title is 1 character over the limit of 100.",
                "BLOCKS LINK -1 The link is 16 characters over the limit of 2,048.");
    }

    @Test
    void aMissingOrLongAltTextIsTold() {
        assertThat(told(
                variant(Network.BLUESKY, Format.FEED, "a", new MediaFacts(MediaType.JPEG, 9, 9, 9, 0, " "))))
                .containsExactly(
                        "WARNS MEDIA 0 File 1 has no alt text: people who cannot see it learn nothing of it.");
    }

    @Test
    void typesAreKnownByFileNameAndMediaType() {
        assertThat(List.of(MediaType.ofFileName("Pain.JPG"), MediaType.ofFileName("plan"),
                MediaType.ofMediaType("video/quicktime"), MediaType.ofMediaType("image/heic"),
                MediaType.ofMediaType(
                        "application/vnd.openxmlformats-officedocument.presentationml.presentation")))
                .isEqualTo(List.of(MediaType.JPEG, MediaType.OTHER, MediaType.MOV, MediaType.HEIC,
                        MediaType.PPTX));
    }

    @Test
    void advisedKindsNeverBlock() {
        for (Network network : NETWORKS) {
            for (Format format : network.formats()) {
                for (RuleKind kind : List.of(RuleKind.ALT_EXPECTED, RuleKind.LINKS_INERT,
                        RuleKind.CAPTION_UNUSED)) {
                    assertThat(RuleFile.shipped().rules(network, format).all(kind)).noneMatch(Rule::blocks);
                }
            }
        }
    }

    @Test
    void onlyFirmRulesOfTheFirstTwoGradesBlockAndEveryFindingHasItsWords() {
        Random random = new Random(7);
        List<Finding> findings = new ArrayList<>();
        for (int round = 0; round < 1500; round++) {
            Network network = NETWORKS.get(random.nextInt(NETWORKS.size()));
            Format format = network.formats().get(random.nextInt(network.formats().size()));
            findings.addAll(CHECK.check(random(random, network, format)));
        }
        assertThat(findings).hasSizeGreaterThan(4000).allSatisfy(finding -> {
            assertThat(finding.blocks())
                    .isEqualTo(finding.rule().grade().mayBlock() && !finding.rule().advice());
            assertThat(Messages.of(Locale.UK).text(finding.message())).doesNotContain("{");
            assertThat(Messages.of(Locale.FRANCE).text(finding.message())).doesNotContain("{");
        });
        assertThat(findings).filteredOn(finding -> "CD".contains(finding.rule().grade().name())).isNotEmpty()
                .noneMatch(Finding::blocks);
    }

    private static VariantFacts random(Random random, Network network, Format format) {
        List<MediaFacts> media = new ArrayList<>();
        for (int count = random.nextInt(12); count > 0; count--) {
            MediaType type = TYPES.get(random.nextInt(TYPES.size()));
            media.add(new MediaFacts(type, random.nextInt(9000), random.nextInt(9000),
                    random.nextLong(300_000_000_000L),
                    random.nextInt(50_000), "a".repeat(random.nextInt(3) * 2500)));
        }
        return new VariantFacts(network, format,
                "#a @b c.com é ".repeat(random.nextInt(20) * random.nextInt(20)),
                "t".repeat(random.nextInt(3) * 200), "c".repeat(random.nextInt(4) * 1500),
                "l".repeat(random.nextInt(2) * 3000), media);
    }
}
