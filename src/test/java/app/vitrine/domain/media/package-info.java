/// Tests of domain.media.
@NullMarked
package app.vitrine.domain.media;

import org.jspecify.annotations.NullMarked;
