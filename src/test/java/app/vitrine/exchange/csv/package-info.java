/// Tests of this package.
@NullMarked
package app.vitrine.exchange.csv;

import org.jspecify.annotations.NullMarked;
