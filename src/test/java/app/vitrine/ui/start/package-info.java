/// Tests of the first start.
@NullMarked
package app.vitrine.ui.start;

import org.jspecify.annotations.NullMarked;
