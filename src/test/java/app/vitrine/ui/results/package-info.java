/// Tests of the results.
@NullMarked
package app.vitrine.ui.results;

import org.jspecify.annotations.NullMarked;
