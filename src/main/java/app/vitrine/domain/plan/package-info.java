/// The plan as the rest of the program meets it: reading, changing, undoing, being told of changes.
@NullMarked
package app.vitrine.domain.plan;

import org.jspecify.annotations.NullMarked;
