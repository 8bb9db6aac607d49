@NullMarked
package app.vitrine.domain.idea;

import org.jspecify.annotations.NullMarked;
