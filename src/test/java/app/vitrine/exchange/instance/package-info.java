/// Tests of exchange.instance.
@NullMarked
package app.vitrine.exchange.instance;

import org.jspecify.annotations.NullMarked;
