package app.vitrine.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Variant;
import app.vitrine.mediafiles.MediaImport;
import app.vitrine.mediafiles.MediaRefused;
import app.vitrine.storage.OpenOptions;
import app.vitrine.storage.OpenPlan;
import app.vitrine.storage.PlanFile;
import app.vitrine.storage.PlanGenerator;
import app.vitrine.storage.PlanGenerator.Shop;

/// Writes the plans that are measured with.
///
/// @param folder   where they are kept
/// @param pictures a folder with pictures to post
record Plans(Path folder, Path pictures) {

    private static final ChangeLabel LABEL = ChangeLabel.of("storage.history.earlier");

    /// A plan of one client, as many months as it takes, around the present one; every post has a picture.
    Path of(int posts, int aMonth) {
        return made(posts + "-" + aMonth + ".vitrine", plan -> {
            PlanGenerator generator = new PlanGenerator(posts);
            List<MediaItem> media = new ArrayList<>();
            Shop shop = plan.change(LABEL, writer -> {
                Shop bare = generator.shop(writer, "Levain");
                kept(plan, bare.client().id()).forEach(item -> media.add(writer.media().save(item)));
                return new Shop(bare.client(), bare.channels(), bare.pillars(), bare.campaigns(), media);
            });
            int months = posts / aMonth;
            YearMonth first = YearMonth.now(ZoneId.systemDefault()).minusMonths((months - 1) / 2);
            for (int month = 0; month < months; month++) {
                YearMonth now = first.plusMonths(month);
                generator.posts(plan, shop, aMonth, new Span(now.atDay(1), now.atEndOfMonth()));
            }
        });
    }

    /// A plan with one post, of today, on five channels with about 2,000 characters and a text of its own on each.
    Path long5() {
        return made("typing.vitrine", plan -> plan.edit(LABEL, writer -> {
            Shop shop = new PlanGenerator(5).shop(writer, "Levain");
            String text = "Elle est là 🎄 la bûche de Noël du @fournil #lyon. ".repeat(40);
            List<Variant> variants = new ArrayList<>();
            for (Channel channel : shop.channels()) {
                variants.add(Variant.on(channel.id(), channel.network().usualFormat(), variants.size()));
            }
            writer.posts()
                    .save(Post.draft(shop.client().id(), Instant.EPOCH).withTitle("Bûche").withText(text)
                            .withWhen(Optional.of(LocalDate.now(ZoneId.systemDefault())),
                                    Optional.of(LocalTime.NOON))
                            .withVariants(variants));
        }));
    }

    /// A plan of plain rows to export: one post, one channel, two tags.
    Path rows(int rows) {
        return made("rows.vitrine", plan -> plan.edit(LABEL, writer -> {
            LocalDate start = LocalDate.of(2020, 1, 1);
            String text = "Le croissant du mercredi, trois achetés, un offert 🥐\nDès 7 h. ".repeat(3)
                    + "#croissant #lyon";
            long client = writer.clients().save(Client.named("Maison", "FR", ZoneId.of("Europe/Paris"), "fr"))
                    .id();
            long channel = writer.clients()
                    .save(Channel.of(client, Network.INSTAGRAM, 0).withHandle("@maison"))
                    .id();
            for (int at = 0; at < rows; at++) {
                writer.posts()
                        .save(Post.draft(client, Instant.EPOCH).withTitle("Post " + at).withText(text + at)
                                .withTags(List.of("pain", "tag " + at % 9))
                                .withWhen(Optional.of(start.plusDays(at / 40)),
                                        Optional.of(LocalTime.of(at % 24, 0)))
                                .withVariants(List.of(Variant.on(channel, Format.FEED, 0))));
            }
        }));
    }

    private interface Filling {
        void fill(OpenPlan plan);
    }

    private Path made(String name, Filling filling) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            try (OpenPlan plan = PlanFile.create(file, OpenOptions.USUAL)) {
                filling.fill(plan);
            }
        }
        return file;
    }

    private List<MediaItem> kept(OpenPlan plan, long client) {
        MediaImport media = new MediaImport(plan.media(), Clock.systemUTC());
        try (Stream<Path> files = Files.list(pictures)) {
            List<MediaItem> items = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().contains("1080")).sorted().toList()) {
                items.add(media.fresh(client, media.keep(file)));
            }
            return items;
        } catch (IOException | MediaRefused problem) {
            throw new IllegalStateException(problem);
        }
    }
}
