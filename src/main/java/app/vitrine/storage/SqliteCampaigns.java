package app.vitrine.storage;

import java.util.List;

import app.vitrine.domain.campaign.Campaign;
import app.vitrine.domain.campaign.Pillar;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.Campaigns;

final class SqliteCampaigns implements Campaigns.Editor {

    private final Session session;

    SqliteCampaigns(Session session) {
        this.session = session;
    }

    @Override
    public List<Pillar> pillars(Scope scope) {
        return session.list("SELECT * FROM pillar WHERE client_id" + Scoped.CLIENTS
                + "ORDER BY client_id, position, id", Rows::pillar, Scoped.argument(scope));
    }

    @Override
    public List<Campaign> campaigns(Scope scope) {
        return session.list("SELECT * FROM campaign WHERE client_id" + Scoped.CLIENTS
                + "ORDER BY first_day, last_day, id", Rows::campaign, Scoped.argument(scope));
    }

    @Override
    public Pillar save(Pillar pillar) {
        if (pillar.id() == 0) {
            return pillar.withId(session.number("""
                    INSERT INTO pillar (client_id, name, colour, share_percent, position)
                    VALUES (?, ?, ?, ?, ?) RETURNING id""", pillar.clientId(), pillar.name(),
                    pillar.colour().id(), pillar.sharePercent(), pillar.position()));
        }
        Stored.one(session.run("""
                UPDATE pillar SET client_id = ?, name = ?, colour = ?, share_percent = ?, position = ?
                WHERE id = ?""", pillar.clientId(), pillar.name(), pillar.colour().id(),
                pillar.sharePercent(),
                pillar.position(), pillar.id()));
        return pillar;
    }

    @Override
    public Campaign save(Campaign campaign) {
        if (campaign.id() == 0) {
            return campaign.withId(session.number("""
                    INSERT INTO campaign (uid, client_id, name, first_day, last_day, colour)
                    VALUES (?, ?, ?, ?, ?, ?) RETURNING id""", campaign.uid(), campaign.clientId(),
                    campaign.name(), campaign.span().first(), campaign.span().last(),
                    campaign.colour().id()));
        }
        Stored.one(session.run("""
                UPDATE campaign SET uid = ?, client_id = ?, name = ?, first_day = ?, last_day = ?, colour = ?
                WHERE id = ?""", campaign.uid(), campaign.clientId(), campaign.name(),
                campaign.span().first(),
                campaign.span().last(), campaign.colour().id(), campaign.id()));
        return campaign;
    }

    @Override
    public void remove(Pillar pillar) {
        session.run("UPDATE post SET pillar_id = NULL WHERE pillar_id = ?", pillar.id());
        session.run("DELETE FROM pillar WHERE id = ?", pillar.id());
    }

    @Override
    public void remove(Campaign campaign) {
        session.run("UPDATE post SET campaign_id = NULL WHERE campaign_id = ?", campaign.id());
        session.run("DELETE FROM campaign WHERE id = ?", campaign.id());
    }
}
