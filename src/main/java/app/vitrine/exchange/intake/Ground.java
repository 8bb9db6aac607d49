package app.vitrine.exchange.intake;

import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Channel;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.post.Post;

/// Where an import lands: in the plan, or nowhere, to see beforehand what it would do. Both go the same way.
interface Ground {

    PlanReader reader();

    Client save(Client client);

    Channel save(Channel channel);

    Pillar save(Pillar pillar);

    Campaign save(Campaign campaign);

    MediaItem save(MediaItem item);

    /// Posts known to lie in the trash come back out of it.
    Post save(Post post);
}
