/// Reads the rules of the networks from their dated JSON file.
@NullMarked
package app.vitrine.exchange.rules;

import org.jspecify.annotations.NullMarked;
