/// Sentences as data, and the bundles that say them in English and French.
@NullMarked
package app.vitrine.domain.text;

import org.jspecify.annotations.NullMarked;
