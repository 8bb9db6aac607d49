/// What the networks' own analytics pages export, recognised by its content and read into results.
@NullMarked
package app.vitrine.exchange.analytics;

import org.jspecify.annotations.NullMarked;
