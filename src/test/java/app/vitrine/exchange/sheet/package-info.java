@NullMarked
package app.vitrine.exchange.sheet;

import org.jspecify.annotations.NullMarked;
