/// The networks, what they can carry, and the rules of each.
@NullMarked
package app.vitrine.domain.network;

import org.jspecify.annotations.NullMarked;
