/// Tests of domain.persona.
@NullMarked
package app.vitrine.domain.persona;

import org.jspecify.annotations.NullMarked;
