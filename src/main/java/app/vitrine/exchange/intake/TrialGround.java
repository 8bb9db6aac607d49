package app.vitrine.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.post.Post;

/// Writes nothing; what would be made gets a negative id, so that it is told apart from what is there.
final class TrialGround implements Ground {

    private final PlanReader reader;
    private final Map<Long, Channel> channels = new HashMap<>();
    private final List<String> clients = new ArrayList<>();
    private final List<String> pillars = new ArrayList<>();
    private final List<String> campaigns = new ArrayList<>();
    private long last;

    TrialGround(PlanReader reader) {
        this.reader = reader;
    }

    @Override
    public PlanReader reader() {
        return reader;
    }

    @Override
    public Client save(Client client) {
        clients.add(client.name());
        return client.withId(--last);
    }

    @Override
    public Channel save(Channel channel) {
        Channel made = channel.withId(--last);
        channels.put(made.id(), made);
        return made;
    }

    @Override
    public Pillar save(Pillar pillar) {
        pillars.add(pillar.name());
        return pillar.withId(--last);
    }

    @Override
    public Campaign save(Campaign campaign) {
        campaigns.add(campaign.name());
        return campaign.withId(--last);
    }

    @Override
    public MediaItem save(MediaItem item) {
        return item.withId(--last);
    }

    @Override
    public Post save(Post post) {
        return post;
    }

    Map<Long, Channel> channels() {
        return channels;
    }

    List<String> clients() {
        return clients;
    }

    List<String> pillars() {
        return pillars;
    }

    List<String> campaigns() {
        return campaigns;
    }
}
