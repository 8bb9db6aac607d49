/// Tests of exchange.personas.
@NullMarked
package app.vitrine.exchange.personas;

import org.jspecify.annotations.NullMarked;
