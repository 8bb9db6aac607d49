package app.vitrine.domain.plan;

/// The plan inside one change: what is read sees what was written before.
public interface PlanWriter extends PlanReader {

    @Override
    Clients.Editor clients();

    @Override
    Posts.Editor posts();

    @Override
    Campaigns.Editor campaigns();

    @Override
    Media.Editor media();

    @Override
    Facts.Editor facts();

    @Override
    Results.Editor results();

    @Override
    Notes.Editor notes();

    @Override
    SeriesOf.Editor series();

    @Override
    ClientDates.Editor keyDates();

    @Override
    Personas.Editor personas();
}
