/// How two copies of the program on one machine speak to each other.
@NullMarked
package app.vitrine.exchange.instance;

import org.jspecify.annotations.NullMarked;
