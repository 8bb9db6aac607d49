/// Pictures, videos and documents of a client.
@NullMarked
package app.vitrine.domain.media;

import org.jspecify.annotations.NullMarked;
