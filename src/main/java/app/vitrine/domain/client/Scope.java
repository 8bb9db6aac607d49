package app.vitrine.domain.client;

import java.util.OptionalLong;

/// Whose plan is in view: one client's, or all that are not archived.
public sealed interface Scope {

    record One(long clientId) implements Scope {}

    record All() implements Scope {}

    static Scope of(long clientId) {
        return new One(clientId);
    }

    static Scope all() {
        return new All();
    }

    default OptionalLong client() {
        return switch (this) {
            case One one -> OptionalLong.of(one.clientId());
            case All _ -> OptionalLong.empty();
        };
    }
}
