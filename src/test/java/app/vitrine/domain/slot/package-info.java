/// Tests of this package.
@NullMarked
package app.vitrine.domain.slot;

import org.jspecify.annotations.NullMarked;
