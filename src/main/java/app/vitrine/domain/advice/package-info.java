/// What a plan could be better at: remarks on the days in view, each with its reason and ways to mend it.
@NullMarked
package app.vitrine.domain.advice;

import org.jspecify.annotations.NullMarked;
