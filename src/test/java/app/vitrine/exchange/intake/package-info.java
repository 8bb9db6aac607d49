/// Tests of this package.
@NullMarked
package app.vitrine.exchange.intake;

import org.jspecify.annotations.NullMarked;
