/// Personas that come with the program, to begin with.
@NullMarked
package app.vitrine.exchange.personas;

import org.jspecify.annotations.NullMarked;
