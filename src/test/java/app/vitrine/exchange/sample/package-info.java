/// Tests of this package.
@NullMarked
package app.vitrine.exchange.sample;

import org.jspecify.annotations.NullMarked;
