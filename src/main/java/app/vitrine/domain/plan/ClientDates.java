package app.vitrine.domain.plan;

import java.util.List;
import java.util.Optional;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.keydate.ClientDate;

/// The key dates that clients keep in a way of their own.
public interface ClientDates {

    /// In the order in which they were made.
    List<ClientDate> of(Scope scope);

    Optional<ClientDate> find(long id);

    /// Changes to them.
    interface Editor extends ClientDates {

        /// Adds (id 0) or replaces.
        ClientDate save(ClientDate date);

        void remove(ClientDate date);
    }
}
