/// Tests of this package.
@NullMarked
package app.vitrine.ui.paper;

import org.jspecify.annotations.NullMarked;
