package app.vitrine.storage;

import java.time.Clock;

import app.vitrine.domain.plan.PlanWriter;

/// What one connection offers. A reader's connection refuses to write, so one set of classes serves both.
final class Repositories implements PlanWriter {

    private final SqliteClients clients;
    private final SqlitePosts posts;
    private final SqliteCampaigns campaigns;
    private final SqliteMedia media;
    private final SqliteFacts facts;
    private final SqliteResults results;
    private final SqliteNotes notes;
    private final SqliteSeries series;
    private final SqliteKeyDates keyDates;
    private final SqlitePersonas personas;

    Repositories(Session session, Clock clock) {
        clients = new SqliteClients(session);
        posts = new SqlitePosts(session, clock);
        campaigns = new SqliteCampaigns(session);
        media = new SqliteMedia(session, clock);
        facts = new SqliteFacts(session);
        results = new SqliteResults(session);
        notes = new SqliteNotes(session);
        series = new SqliteSeries(session);
        keyDates = new SqliteKeyDates(session);
        personas = new SqlitePersonas(session);
    }

    @Override
    public SqliteClients clients() {
        return clients;
    }

    @Override
    public SqlitePosts posts() {
        return posts;
    }

    @Override
    public SqliteCampaigns campaigns() {
        return campaigns;
    }

    @Override
    public SqliteMedia media() {
        return media;
    }

    @Override
    public SqliteFacts facts() {
        return facts;
    }

    @Override
    public SqliteResults results() {
        return results;
    }

    @Override
    public SqliteNotes notes() {
        return notes;
    }

    @Override
    public SqliteSeries series() {
        return series;
    }

    @Override
    public SqliteKeyDates keyDates() {
        return keyDates;
    }

    @Override
    public SqlitePersonas personas() {
        return personas;
    }
}
