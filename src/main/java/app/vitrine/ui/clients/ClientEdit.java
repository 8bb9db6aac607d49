package app.vitrine.ui.clients;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.plan.PlanWriter;

/// One thing that the person did to a client; it is done again to the client as it is kept by then, so that a change
/// from elsewhere is not overwritten.
///
/// @param field  what is changed: a later edit of the same field takes the place of this one while it waits
/// @param label  message key of the change; its argument is the client's name
/// @param typing whether it goes on letter by letter
record ClientEdit(String field, String label, boolean typing, Write write) {

    /// What it does to the plan.
    interface Write {

        /// @return the client as stored
        Client on(PlanWriter writer, Client stored);
    }
}
