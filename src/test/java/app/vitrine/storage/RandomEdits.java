package app.vitrine.storage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.post.Variant;

/// Changes of every kind, drawn by a seed.
final class RandomEdits {

    private static final ChangeLabel LABEL = ChangeLabel.of("test");

    private final OpenPlan plan;
    private final PlanGenerator.Shop shop;
    private final PlanGenerator generator;
    private final Random random;
    private final List<Long> posts = new ArrayList<>();

    RandomEdits(OpenPlan plan, PlanGenerator.Shop shop, PlanGenerator generator, Random random) {
        this.plan = plan;
        this.shop = shop;
        this.generator = generator;
        this.random = random;
    }

    void next() {
        plan.edit(LABEL, writer -> {
            switch (random.nextInt(12)) {
                case 0, 1 -> posts.add(writer.posts().save(generator.post(shop, day())).id());
                case 2 -> writer.posts().delete(some());
                case 3 -> writer.posts().restore(some());
                case 4 -> writer.clients().save(Channel.of(shop.client().id(), Network.CUSTOM, 0));
                case 5 -> writer.clients().save(shop.client().withLine(generator.words(2)));
                case 6 -> writer.facts().put("fact" + random.nextInt(5), generator.words(3));
                case 7 -> writer.facts().remove("fact" + random.nextInt(5));
                case 8 -> pillars(writer);
                default -> change(writer);
            }
        });
    }

    private void pillars(PlanWriter writer) {
        List<Pillar> own = writer.campaigns().pillars(app.vitrine.domain.client.Scope.all());
        if (own.size() > 4) {
            writer.campaigns().remove(own.getLast());
        } else {
            Pillar fresh = writer.campaigns()
                    .save(new Pillar(0, shop.client().id(), generator.word(), Palette.SKY, 5, own.size()));
            some().forEach(id -> writer.posts().find(id)
                    .ifPresent(post -> writer.posts().save(post.withPillar(Optional.of(fresh.id())))));
        }
    }

    private void change(PlanWriter writer) {
        for (long id : some()) {
            writer.posts().find(id).map(this::changed).ifPresent(writer.posts()::save);
        }
    }

    private Post changed(Post post) {
        return switch (random.nextInt(7)) {
            case 0 -> post.movedTo(day());
            case 1 -> post.withText(generator.words(8));
            case 2 -> post.withTags(List.of(generator.word(), generator.word()));
            case 3 -> post.withMedia(List.of(generator.use(shop)));
            case 4 -> post.withVariants(reversed(post.variants()));
            case 5 -> post.withVariants(generator.post(shop, day()).variants());
            default -> post.withStatus(generator.any(List.of(Status.values())));
        };
    }

    private static List<Variant> reversed(List<Variant> variants) {
        return variants.reversed();
    }

    private List<Long> some() {
        if (posts.isEmpty()) {
            return List.of();
        }
        List<Long> chosen = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            chosen.add(posts.get(random.nextInt(posts.size())));
        }
        return chosen.stream().distinct().toList();
    }

    private LocalDate day() {
        return LocalDate.of(2026, 11, 1).plusDays(random.nextInt(90));
    }
}
