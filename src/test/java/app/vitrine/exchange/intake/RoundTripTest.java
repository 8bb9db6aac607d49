package app.vitrine.exchange.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.post.MediaUse;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.PostFilter;
import app.vitrine.domain.post.Variant;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

class RoundTripTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anEmptyPlanThatReadsThePlainFileIsTheSamePlan(long seed) throws IOException {
        try (PlanFolder first = PlanFolder.in(folder.resolve("first"));
                PlanFolder second = PlanFolder.in(folder.resolve("second"))) {
            new GeneratedPlan(seed, first.plan(), first::take, folder.resolve("media")).write(60);
            Path file = first.export("plan.csv");

            ImportResult result = second.bring(file);

            assertThat(result.added()).isEqualTo(120);
            assertThat(result.missing()).isZero();
            List<String> expected = told(first.plan());
            List<String> read = told(second.plan());
            for (int at = 0; at < expected.size(); at++) {
                assertThat(read.get(at)).isEqualTo(expected.get(at));
            }
            List<String> written = Files.readAllLines(file);
            List<String> again = Files.readAllLines(second.export("again.csv"));
            for (int at = 0; at < written.size(); at++) {
                assertThat(again.get(at)).isEqualTo(written.get(at));
            }
            assertThat(Files.mismatch(file, second.folder().resolve("again.csv"))).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void readingTheFileIntoThePlanItCameFromChangesNothing(long seed) throws IOException {
        try (PlanFolder plan = PlanFolder.in(folder.resolve("plan"))) {
            new GeneratedPlan(seed, plan.plan(), plan::take, folder.resolve("media")).write(50);
            Path file = plan.export("plan.csv");
            List<String> before = told(plan.plan());

            ImportResult result = plan.bring(file);

            assertThat(result).isEqualTo(new ImportResult(0, 0, 100, 0, 0, 0));
            assertThat(told(plan.plan())).isEqualTo(before);
        }
    }

    /// Every post in words, without the ids of the plan, in the form in which equal plans are equal.
    static List<String> told(Plan plan) {
        return plan.read(reader -> {
            List<Post> posts = new ArrayList<>();
            reader.posts().extent(Scope.all())
                    .ifPresent(span -> reader.posts().each(Scope.all(), span, 7, posts::addAll));
            List<Long> undated = reader.posts().undated(Scope.all(), PostFilter.NONE).stream()
                    .map(PostCard::id).toList();
            posts.addAll(reader.posts().all(undated));
            Words words = new Words(reader);
            return posts.stream().sorted(Comparator.comparing(post -> post.uid().toString())).map(words::of)
                    .toList();
        });
    }

    /// Puts names in the place of ids.
    private static final class Words {

        private final Map<Long, Client> clients;
        private final Map<Long, Channel> channels;
        private final Map<Long, String> pillars;
        private final Map<Long, String> campaigns;
        private final PlanReader reader;

        Words(PlanReader reader) {
            this.reader = reader;
            clients = reader.clients().all().stream()
                    .collect(Collectors.toMap(Client::id, Function.identity()));
            channels = reader.clients().allChannels().stream()
                    .collect(Collectors.toMap(Channel::id, Function.identity()));
            pillars = reader.campaigns().pillars(Scope.all()).stream()
                    .collect(Collectors.toMap(Pillar::id, Pillar::name));
            campaigns = reader.campaigns().campaigns(Scope.all()).stream()
                    .collect(Collectors.toMap(Campaign::id, Campaign::name));
        }

        String of(Post post) {
            Client client = requireNonNull(clients.get(post.clientId()));
            Post normal = new NormalForm(client, _ -> "").of(post);
            return String.join("\n",
                    client.name() + client.zone() + normal.uid() + normal.status() + normal.createdAt(),
                    normal.day() + " " + normal.time() + normal.title(), normal.text(), normal.link(),
                    normal.note(),
                    normal.tags() + "" + normal.pillarId().map(pillars::get)
                            + normal.campaignId().map(campaigns::get),
                    uses(normal.media()),
                    post.variants().stream().map(variant -> of(variant, post, client))
                            .collect(Collectors.joining("\n")));
        }

        private String of(Variant variant, Post post, Client client) {
            Channel channel = requireNonNull(channels.get(variant.channelId()));
            return String.join("|", variant.uid().toString(),
                    channel.network() + channel.handle() + channel.name(),
                    variant.format() + "" + variant.position(),
                    variant.language().isEmpty() ? client.language() : variant.language(),
                    post.dayOf(variant) + "" + post.timeOf(variant), post.textOf(variant),
                    variant.title().isEmpty() ? post.title() : variant.title(), variant.firstComment(),
                    uses(post.mediaOf(variant)), variant.publication().toString());
        }

        private String uses(List<MediaUse> uses) {
            return uses.stream().map(use -> {
                MediaItem item = reader.media().find(use.mediaId()).orElseThrow();
                return item.hash() + item.fileName()
                        + (use.altText().isEmpty() ? item.altText() : use.altText());
            }).toList().toString();
        }
    }
}
