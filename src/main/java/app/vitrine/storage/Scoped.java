package app.vitrine.storage;

import java.util.Optional;

import app.vitrine.domain.client.Scope;

/// How queries say whose plan is in view: the first argument is the client, or NULL for all that are not archived.
final class Scoped {

    static final String CLIENTS = " IN (SELECT id FROM client WHERE id = ?1 OR (?1 IS NULL AND archived = 0)) ";

    private Scoped() {}

    static Optional<Long> argument(Scope scope) {
        return switch (scope) {
            case Scope.One one -> Optional.of(one.clientId());
            case Scope.All _ -> Optional.empty();
        };
    }
}
