/// Tests of this package.
@NullMarked
package app.vitrine.domain.quickadd;

import org.jspecify.annotations.NullMarked;
