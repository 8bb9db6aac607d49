/// What published posts and channels came to, as the networks counted it.
@NullMarked
package app.vitrine.domain.result;

import org.jspecify.annotations.NullMarked;
