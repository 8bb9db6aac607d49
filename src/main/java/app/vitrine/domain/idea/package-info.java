/// Ideas: posts that have no day yet, and the lines they are noted with.
@NullMarked
package app.vitrine.domain.idea;

import org.jspecify.annotations.NullMarked;
