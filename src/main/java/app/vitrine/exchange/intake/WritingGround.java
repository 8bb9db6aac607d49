package app.vitrine.exchange.intake;

import java.util.List;

import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.domain.post.Post;

/// The plan itself, inside one change.
record WritingGround(PlanWriter writer) implements Ground {

    @Override
    public PlanReader reader() {
        return writer;
    }

    @Override
    public Client save(Client client) {
        return writer.clients().save(client);
    }

    @Override
    public Channel save(Channel channel) {
        return writer.clients().save(channel);
    }

    @Override
    public Pillar save(Pillar pillar) {
        return writer.campaigns().save(pillar);
    }

    @Override
    public Campaign save(Campaign campaign) {
        return writer.campaigns().save(campaign);
    }

    @Override
    public MediaItem save(MediaItem item) {
        return writer.media().save(item);
    }

    @Override
    public Post save(Post post) {
        if (post.id() != 0) {
            writer.posts().restore(List.of(post.id()));
        }
        return writer.posts().save(post);
    }
}
