@NullMarked
package app.vitrine.exchange.keydates;

import org.jspecify.annotations.NullMarked;
