/// Tests of this package.
@NullMarked
package app.vitrine.cli;

import org.jspecify.annotations.NullMarked;
