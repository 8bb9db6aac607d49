/// Posts, their variants, and what is read of them.
@NullMarked
package app.vitrine.domain.post;

import org.jspecify.annotations.NullMarked;
