package app.vitrine.domain.plan;

import java.util.List;

import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Scope;

/// Pillars and campaigns.
public interface Campaigns {

    List<Pillar> pillars(Scope scope);

    /// By first day.
    List<Campaign> campaigns(Scope scope);

    /// Changes to them.
    interface Editor extends Campaigns {

        /// Adds (id 0) or replaces.
        Pillar save(Pillar pillar);

        Campaign save(Campaign campaign);

        /// Posts that named it name none afterwards.
        void remove(Pillar pillar);

        void remove(Campaign campaign);
    }
}
