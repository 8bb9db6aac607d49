package app.vitrine.ui.twins;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Palette;
import app.vitrine.domain.client.Slot;
import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.post.Status;
import app.vitrine.domain.post.Variant;
import app.vitrine.ui.TestWindow;

/// A bakery in Lyon with two posts, an idea and a campaign; today is Wednesday, 9 December 2026.
final class Bakery {

    static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);
    private static final LocalTime SIX = LocalTime.of(18, 0);

    private Bakery() {}

    static void fill(Plan plan) {
        plan.edit(ChangeLabel.of("clients.channel.change.add"), writer -> {
            long shop = writer.clients().save(
                    Client.named("Maison Levain", "FR", ZoneId.of("Europe/Paris"), "en")).id();
            Channel instagram = writer.clients().save(Channel.of(shop, Network.INSTAGRAM, 0).withSlots(
                    List.of(new Slot(DayOfWeek.MONDAY, SIX), new Slot(DayOfWeek.FRIDAY, SIX))));
            writer.clients().save(Channel.of(shop, Network.FACEBOOK, 1));
            writer.campaigns().save(new Campaign(0, Uuid7.next(), shop, "Log",
                    new Span(MONDAY.plusDays(7), MONDAY.plusDays(9)), Palette.CLAY));
            post(writer, instagram, "Loaf", MONDAY, "08:30");
            post(writer, instagram, "Tart", MONDAY.plusDays(1), "09:10");
            writer.posts().save(Post.draft(shop, TestWindow.CLOCK.instant()).withTitle("Delivery by bike")
                    .withStatus(Status.IDEA)
                    .withVariants(List.of(Variant.on(instagram.id(), Format.FEED, 0))));
        });
    }

    private static void post(PlanWriter writer, Channel channel, String title, LocalDate day, String time) {
        writer.posts().save(Post.draft(channel.clientId(), TestWindow.CLOCK.instant()).withTitle(title)
                .withText(title).withWhen(Optional.of(day), Optional.of(LocalTime.parse(time)))
                .withVariants(List.of(Variant.on(channel.id(), Format.FEED, 0))));
    }

    static List<Post> posts(TestWindow window) {
        return window.plan().read(reader -> reader.posts().all(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L))).stream()
                .filter(post -> post.deletedAt().isEmpty()).toList();
    }

    static Post post(TestWindow window, String title) {
        return posts(window).stream().filter(post -> post.title().equals(title)).findFirst().orElseThrow();
    }
}
