@NullMarked
package app.vitrine.exchange.settings;

import org.jspecify.annotations.NullMarked;
