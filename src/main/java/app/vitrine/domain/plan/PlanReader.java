package app.vitrine.domain.plan;

/// One consistent state of the plan. Valid only inside the call that hands it out.
public interface PlanReader {

    Clients clients();

    Posts posts();

    Campaigns campaigns();

    Media media();

    Facts facts();

    Results results();

    Notes notes();

    SeriesOf series();

    ClientDates keyDates();

    Personas personas();
}
