/// Tests of this package.
@NullMarked
package app.vitrine.exchange.paper;

import org.jspecify.annotations.NullMarked;
