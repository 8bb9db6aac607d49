/// Tests of domain.post.
@NullMarked
package app.vitrine.domain.post;

import org.jspecify.annotations.NullMarked;
