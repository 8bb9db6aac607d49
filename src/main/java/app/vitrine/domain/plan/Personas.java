package app.vitrine.domain.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.persona.Persona;

/// Personas, and the posts that are for them.
public interface Personas {

    /// In order, archived ones too.
    List<Persona> personas(Scope scope);

    Optional<Persona> find(long id);

    /// Whom a post is for, in the order of choice.
    List<Long> of(long postId);

    /// How many posts name each persona; those in the trash are not counted.
    Map<Long, Integer> posts(Scope scope);

    /// Changes to them.
    interface Editor extends Personas {

        /// Adds (id 0) or replaces.
        Persona save(Persona persona);

        /// Posts that named it do not name it afterwards.
        void remove(Persona persona);

        /// Says whom a post is for.
        void assign(long postId, List<Long> personas);

        /// A copy of a post is for those for whom the post is.
        default void copy(long fromPostId, long toPostId) {
            List<Long> personas = of(fromPostId);
            if (!personas.isEmpty()) {
                assign(toPostId, personas);
            }
        }

        /// Makes one persona of two: `into` says and is named by all that either was; `other` is gone.
        ///
        /// @return as stored
        Persona merge(Persona into, Persona other);
    }
}
